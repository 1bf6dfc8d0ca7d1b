import { expect } from '@open-wc/testing';
import { services } from '../../demo/catalogue/index.js';
import { audit } from './support/audit.js';
import { demoRegion } from './support/demo-region.js';
import { leavePage, pageIn, visit } from './support/host-page.js';
import { press } from './support/keys.js';
import { nameOf } from './support/roles.js';
import { type SearchPage, standingSearch } from './support/search.js';
import { until } from './support/stage.js';

/** `12` of `12 layanan`. */
const total = ({ seen }: SearchPage): number => Number(/(\d+) layanan\n/.exec(seen.text)?.[1]);
/** `12` of `Kesehatan (12)`. */
const countIn = (text: string | undefined): number => Number(/\((\d+)\)$/.exec(text ?? '')?.[1]);

const choose = async (page: SearchPage, label: string, value: string) => {
  const select = await page.seen.finds('combobox', label);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`${label} is no select`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await page.seen.element.updateComplete;
};

describe('mpp-service-search: filters', () => {
  beforeEach(() => pageIn('id'));
  afterEach(leavePage);

  const asking = async (query: string, attributes = {}) => {
    const page = await standingSearch({ client: demoRegion().client, attributes });
    await page.asks(query);
    await until(() => page.results.length, 'no results');
    await page.finds(/./);
    return page;
  };

  it('open in place, say how many services each would leave, and keep the promise', async () => {
    const page = await asking('kendaraan');
    const { seen } = page;
    const before = total(page);
    expect(seen.the('button', 'Saring').getAttribute('aria-expanded')).to.equal('false');
    await seen.click('button', 'Saring');
    expect(seen.the('button', 'Saring').getAttribute('aria-expanded')).to.equal('true');
    const online = await seen.finds('checkbox', /^Daring/);
    await audit(seen.element);
    const promised = countIn(nameOf(online));
    expect(promised).to.be.lessThan(before);
    online.click();
    await until(() => total(page) === promised, `${promised} were promised`);
    expect(page.results.length).to.equal(promised);
    await seen.finds('button', `Lihat ${promised} layanan`);
    await audit(seen.element);
  });

  it('narrow by topic, agency, channel and price together; each is removed by itself', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    const { seen } = page;
    await seen.click('button', 'Semua layanan');
    await seen.click('button', 'Saring');
    await choose(page, 'Bidang', 'kesehatan');
    await choose(page, 'Instansi', 'bpjs-kesehatan');
    await seen.click('checkbox', /^Mobil keliling/);
    await seen.click('checkbox', /^Gratis saja/);
    const left = services.filter(
      ({ category, agency, channels, fee }) =>
        category === 'kesehatan' && agency === 'bpjs-kesehatan' && channels.includes('mobile') && fee.kind === 'free',
    );
    await until(() => total(page) === left.length, `there should be ${left.length}`);
    await seen.finds('button', /^Saring ?\(4\)$/);
    const removal = seen.all('button', /, hapus saringan$/).map(nameOf);
    expect(removal).to.deep.equal([
      'Kesehatan, hapus saringan',
      'BPJS Kesehatan, hapus saringan',
      'Mobil keliling, hapus saringan',
      'Gratis saja, hapus saringan',
    ]);
    await audit(seen.element);
    for (const name of removal) await seen.click('button', name);
    await until(() => !seen.all('button', /, hapus saringan$/).length, 'a filter is left');
    expect(total(page)).to.equal(services.length);
  });

  it('offer no topic that would leave nothing', async () => {
    const page = await asking('paspor');
    await page.seen.click('button', 'Saring');
    const select = await page.seen.finds('combobox', 'Bidang');
    const options = [...select.querySelectorAll('option')].slice(1);
    expect(options.length).to.be.greaterThan(0);
    for (const option of options) expect(countIn(option.innerText.trim()), option.innerText).to.be.greaterThan(0);
  });

  it('say so when they leave nothing, and are taken away at a press', async () => {
    visit('mpp-topic=kesehatan&mpp-agency=samsat');
    const page = await standingSearch({ client: demoRegion().client });
    const { seen } = page;
    await seen.sees('Tidak ada layanan dengan saringan ini');
    await audit(seen.element);
    await seen.click('button', 'Kesehatan, hapus saringan');
    await until(() => page.results.length, 'nothing comes back');
  });

  it('of the webmaster are not offered, and hold', async () => {
    const page = await asking('kartu', { category: 'kependudukan' });
    await page.seen.click('button', 'Saring');
    await page.seen.finds('combobox', 'Instansi');
    expect(page.seen.all('combobox', 'Bidang')).to.deep.equal([]);
    const names = services.filter(({ category }) => category === 'kependudukan').map(({ name }) => name.id);
    for (const name of page.results) expect(names).to.include(name);
  });

  it('stay while another thing is asked, and can all be taken away where nothing fits', async () => {
    const page = await asking('paspor');
    await page.seen.click('button', 'Saring');
    await page.seen.click('checkbox', /^Mobil keliling/);
    await page.seen.finds('button', 'Mobil keliling, hapus saringan');
    await page.asks('izin praktik dokter');
    await page.seen.sees('Belum ada layanan “izin praktik dokter”');
    await audit(page.seen.element);
    await page.seen.click('button', 'Hapus saringan');
    await page.finds(/dokter/i);
  });

  it('give the counts to the screen reader', async () => {
    const page = await asking('kendaraan');
    await page.seen.hears(/^\d+ layanan$/);
    await page.seen.click('button', 'Saring');
    const online = await page.seen.finds('checkbox', /^Daring/);
    const promised = countIn(nameOf(online));
    online.click();
    await page.seen.hears(`${promised} layanan`);
  });

  describe('the focus', () => {
    it('stays on the box that was ticked', async () => {
      const page = await asking('kendaraan');
      await page.seen.click('button', 'Saring');
      (await page.seen.finds('checkbox', /^Daring/)).focus();
      await press('Space');
      await page.seen.finds('button', 'Daring, hapus saringan');
      expect(nameOf(page.seen.focused ?? document.body)).to.match(/^Daring/);
    });

    for (const [what, open, name] of [
      ['a filter that is removed', 'mpp-q=paspor&mpp-channel=mobile', 'Mobil keliling, hapus saringan'],
      ['a topic', '', 'KTP, KK, dan kependudukan'],
      ['all services', '', 'Semua layanan'],
      ['a better spelling', 'mpp-q=kartu keluarag', 'kartu keluarga'],
      ['a topic where nothing was found', 'mpp-q=resep rendang', 'KTP, KK, dan kependudukan'],
    ] as const) {
      it(`is not lost with ${what}`, async () => {
        visit(open);
        const page = await standingSearch({ client: demoRegion().client });
        const { seen } = page;
        if (!open) await seen.click('button', 'Menurut bidang');
        (await seen.finds('button', name)).focus();
        await press('Enter');
        await until(() => seen.all('button', name).length === 0, 'it is still there');
        await seen.element.updateComplete;
        await until(() => seen.focused, 'the focus is lost');
        expect(seen.focused?.getClientRects().length).to.be.greaterThan(0);
      });
    }

    it('is not lost when the filters close', async () => {
      const page = await asking('kendaraan');
      await page.seen.click('button', 'Saring');
      (await page.seen.finds('button', /^Lihat \d+ layanan$/)).focus();
      await press('Enter');
      await page.seen.finds('button', 'Saring');
      await until(() => page.seen.focused, 'the focus is lost');
    });
  });
});
