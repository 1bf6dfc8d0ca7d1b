import { expect } from '@open-wc/testing';
import { demoRegion } from './support/demo-region.js';
import { leavePage, ownAddress, pageIn, visit } from './support/host-page.js';
import { standingSearch } from './support/search.js';
import { until } from './support/stage.js';

const history = { history: 'on' };
const goBack = async () => {
  const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await back;
};

describe('mpp-service-search: address', () => {
  beforeEach(() => {
    pageIn('id');
    window.history.pushState(null, '', location.href);
  });
  afterEach(leavePage);

  it('with history on holds query and filters, and Back undoes one step', async () => {
    const page = await standingSearch({ client: demoRegion().client, attributes: history });
    await page.asks('paspor');
    await page.finds('Paspor baru');
    expect(ownAddress()).to.deep.equal({ 'mpp-q': 'paspor' });
    await page.seen.click('button', 'Saring');
    await page.seen.click('checkbox', /^Mobil keliling/);
    await until(() => 'mpp-channel' in ownAddress(), 'no channel in the address');
    expect(ownAddress()).to.deep.equal({ 'mpp-q': 'paspor', 'mpp-channel': 'mobile' });
    const narrowed = page.results.length;

    await goBack();
    await until(() => page.results.length > narrowed, 'the filter is still there');
    expect(ownAddress()).to.deep.equal({ 'mpp-q': 'paspor' });
    expect(page.box.value).to.equal('paspor');
    await goBack();
    await page.seen.sees('Sering dicari');
    expect(page.box.value).to.equal('');
  });

  it('with history off leaves the address alone', async () => {
    const before = location.href;
    const page = await standingSearch({ client: demoRegion().client });
    await page.asks('paspor');
    await page.finds('Paspor baru');
    expect(location.href).to.equal(before);
  });

  it('opens a shared link: query and filters, whatever else is in it', async () => {
    visit('mpp-q=paspor&mpp-channel=mobile&mpp-channel=balloon&mpp-topic=../x&mpp-free=yes&utm=1');
    const page = await standingSearch({ client: demoRegion().client });
    await page.finds('Paspor baru');
    expect(page.box.value).to.equal('paspor');
    await page.seen.finds('button', 'Mobil keliling, hapus saringan');
    expect(page.results).not.to.include('Penggantian paspor hilang atau rusak');
  });

  it('keeps what may be a number of a person out of the address', async () => {
    const page = await standingSearch({ client: demoRegion().client, attributes: history });
    const before = location.href;
    await page.asks('ktp 3273014507990001');
    await until(() => page.results.length, 'no answer');
    expect(location.href).to.equal(before);
    expect(page.box.value).to.equal('ktp 3273014507990001');
  });

  for (const attributes of [{}, history]) {
    it(`is not moved by a step in the page that is not about it (${JSON.stringify(attributes)})`, async () => {
      const page = await standingSearch({ client: demoRegion().client, attributes });
      await page.asks('ktp 3273014507990001');
      await until(() => page.results.length, 'no answer');
      const hash = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = 'kontak';
      await hash;
      await page.seen.element.updateComplete;
      expect(page.box.value).to.equal('ktp 3273014507990001');
      expect(page.results.length).to.be.greaterThan(0);
    });
  }
});
