import { expect } from '@open-wc/testing';
import type { Announcer } from '../../src/controllers/announcer.js';
import { Combobox } from '../../src/widgets/service-search/panel/combobox.js';
import type { Row } from '../../src/widgets/service-search/panel/results.js';
import { services } from '../../demo/catalogue/services.js';

const rows = (...ids: string[]): Row[] =>
  ids.flatMap((id) => {
    const service = services.find((one) => one.id === id);
    return service ? [{ service, marks: [], agency: '', agencyShort: undefined }] : [];
  });

/** A box whose suggestions get another order, as when the index comes after the first answers. */
const boxWith = (first: Row[]) => {
  const picked: string[] = [];
  const host = { query: 'paspor', ask: () => undefined, requestUpdate: () => undefined };
  const known = { rows: first };
  const announcer: Pick<Announcer, 'say' | 'reset'> = { say: () => undefined, reset: () => undefined };
  const box = new Combobox(host, {
    announcer,
    suggested: () => known.rows,
    onPick: ({ service }) => picked.push(service.id),
  });
  const press = (key: string) => box.onKeydown(new KeyboardEvent('keydown', { key }));
  return { box, host, known, picked, press };
};

describe('mpp-service-search: the order of suggestions', () => {
  it('stays while they are on the screen, whatever comes meanwhile', () => {
    const { box, known, picked, press } = boxWith(rows('paspor-anak', 'paspor-baru'));
    box.typed();
    box.render();
    known.rows = rows('paspor-baru', 'paspor-anak');
    press('ArrowDown');
    press('Enter');
    expect(picked).to.deep.equal(['paspor-anak']);
  });

  it('is the new one from the next letter on', () => {
    const { box, host, known, picked, press } = boxWith(rows('paspor-anak', 'paspor-baru'));
    box.typed();
    box.render();
    known.rows = rows('paspor-baru', 'paspor-anak');
    host.query = 'paspor b';
    box.typed();
    press('ArrowDown');
    press('Enter');
    expect(picked).to.deep.equal(['paspor-baru']);
  });

  it('takes what comes where there was nothing yet', () => {
    const { box, known, picked, press } = boxWith([]);
    box.typed();
    box.render();
    known.rows = rows('paspor-baru');
    press('ArrowDown');
    press('Enter');
    expect(picked).to.deep.equal(['paspor-baru']);
  });
});
