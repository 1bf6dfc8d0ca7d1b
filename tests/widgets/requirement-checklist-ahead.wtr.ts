import { expect } from '@open-wc/testing';
import '../../src/widgets/requirement-checklist/define.js';
import { demoRegion } from './support/demo-region.js';
import { leavePage, pageIn } from './support/host-page.js';
import { place, until } from './support/stage.js';

// A page of unbundled modules has more of them than a browser notes by itself.
performance.setResourceTimingBufferSize(5000);

describe('mpp-requirement-checklist: what comes ahead of its need', () => {
  beforeEach(() => pageIn('id'));
  afterEach(leavePage);

  it('has the code of print and share before the network may be gone', async () => {
    const came = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/tools/tools.'));
    const seen = await place('mpp-requirement-checklist', {
      client: demoRegion().client,
      attributes: { service: 'paspor-baru' },
    });
    await seen.finds('heading', 'Paspor baru');
    expect(came(), 'not with the first view').to.equal(false);
    await until(came, 'the tools did not come');
  });
});
