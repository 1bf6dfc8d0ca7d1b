import { aTimeout, expect } from '@open-wc/testing';
import { MppClient } from '../../src/client/index.js';
import { audit } from './support/audit.js';
import { clientSettings, demoRegion, staticCatalogue } from './support/demo-region.js';
import { leavePage, pageIn, visit } from './support/host-page.js';
import { placeSearch, standingSearch } from './support/search.js';
import { column, until } from './support/stage.js';

const question = '2 Anda mau mengurus apa?';
const fallback = 'Daftar layanan di laman lama';

describe('mpp-service-search: states', () => {
  beforeEach(() => pageIn('id'));
  afterEach(leavePage);

  it('takes input at once, and says that services are on their way', async () => {
    const { client, network } = demoRegion();
    network.hold();
    const { seen, box } = await placeSearch({ client, fallback }).then(async (page) => {
      await page.seen.element.updateComplete;
      return page;
    });
    expect(box.labels?.[0]?.innerText).to.equal('Anda mau mengurus apa?');
    expect(seen.text).to.contain('Tulis dengan kata sendiri. Contoh: KTP hilang, pajak motor, paspor.');
    await seen.sees('Memuat daftar layanan…');
    await until(() => seen.events('mpp-ready').length, 'not ready');
    expect(seen.element.state).to.equal('ready');
    expect(seen.showsFallback).to.equal(false);
    expect(seen.events('mpp-data')).to.deep.equal([]);
    await audit(seen.element);
    network.release();
    await until(() => seen.events('mpp-data').length, 'no mpp-data');
    seen.expectOrder();
  });

  it('shows popular services, all of them, and the topics with counts while the box is empty', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    const { seen } = page;
    await seen.sees('Sering dicari');
    expect(seen.headings).to.deep.equal([question, '3 Sering dicari']);
    expect(page.results.length).to.equal(6);
    expect(page.results[0]).to.equal('Penggantian KTP-el hilang, rusak, atau ubah data');
    await audit(seen.element);
    await seen.click('button', /Menurut bidang/);
    await seen.finds('button', 'KTP, KK, dan kependudukan');
    await audit(seen.element);
    await seen.click('button', 'Semua layanan');
    await seen.sees(/\d{3} layanan/);
    expect(page.results.length).to.be.greaterThan(100);
  });

  it('shows as many as the webmaster wants, of the topic and agency that he names', async () => {
    const attributes = { limit: '3', category: 'kependudukan' };
    const page = await standingSearch({ client: demoRegion().client, attributes });
    await page.seen.sees('Sering dicari');
    expect(page.results.length).to.equal(3);
    expect(page.seen.all('button', /Menurut bidang/)).to.deep.equal([]);
    await page.asks('paspor');
    await page.seen.sees('Belum ada layanan “paspor”');
  });

  it('answers with fee, time and channels, the words that matched marked', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    const { seen } = page;
    await page.asks('ktp hilang');
    await page.finds('Penggantian KTP-el hilang, rusak, atau ubah data');
    expect(page.results[0]).to.equal('Penggantian KTP-el hilang, rusak, atau ubah data');
    expect(seen.text).to.match(/\d+ layanan/);
    const [first] = seen.all('listitem').map((row) => row.innerText);
    expect(first).to.contain('Gratis').and.to.contain('Loket').and.to.contain('Mobil keliling');
    const marks = [...seen.root.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase());
    expect(marks).to.include('hilang');
    expect(seen.headings[1]).to.match(/^3 Penggantian KTP-el hilang/);
    await audit(seen.element);
  });

  it('says honestly what is not offered, with topics and the counters as ways on', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    const { seen } = page;
    await page.asks('resep rendang');
    await seen.sees('Belum ada layanan “resep rendang”');
    expect(seen.headings.slice(0, 2)).to.deep.equal([question, '3 Belum ada layanan “resep rendang”']);
    expect(seen.headings).to.include('3 Atau cari menurut bidang').and.to.include('3 Tanya petugas');
    expect(page.results).to.deep.equal([]);
    await seen.finds('link', /^Telepon MPP Sagara/);
    await seen.hears('Belum ada layanan “resep rendang”');
    await audit(seen.element);
    await seen.click('button', 'KTP, KK, dan kependudukan');
    await seen.sees(/\d+ layanan/);
    expect(page.box.value).to.equal('');
  });

  it('offers what is near to what there is not', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    const { seen } = page;
    await page.asks('paspor kucing');
    await seen.sees('Belum ada layanan “paspor kucing”');
    await seen.sees('Mungkin maksud Anda:');
    expect(page.results.some((name) => /paspor/i.test(name))).to.equal(true);
    await audit(seen.element);
  });

  it('puts a typing error right, and asks the right one at a press', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    const { seen } = page;
    await page.asks('kartu keluarag');
    await seen.sees(/Maksud Anda/);
    await audit(seen.element);
    const [meant] = seen.all('button', 'kartu keluarga');
    const query = meant?.textContent.trim();
    meant?.click();
    await until(() => page.box.value === query, 'the right query is not in the box');
    expect(seen.text).not.to.contain('Maksud Anda');
  });

  it('finds everyday words: the words of names are not all it knows', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    await page.asks('ktpku ilang gmn ya');
    await page.finds('Penggantian KTP-el hilang, rusak, atau ubah data');
  });

  it('answers what was sent before the data came, when they come', async () => {
    const { client, network } = demoRegion();
    network.hold();
    const page = await placeSearch({ client });
    await page.seen.element.updateComplete;
    await page.asks('paspor');
    await page.seen.sees(/Kami cari begitu daftar layanan termuat|Memuat daftar layanan…/);
    expect(page.box.value).to.equal('paspor');
    await audit(page.seen.element);
    network.release();
    await page.finds('Paspor baru');
    expect(page.box.value).to.equal('paspor');
  });

  it('suggests for what was typed before the data came, when they come', async () => {
    const { client, network } = demoRegion();
    network.hold();
    const page = await placeSearch({ client });
    await page.seen.element.updateComplete;
    await page.types('paspor');
    network.release();
    const options = await page.suggests();
    expect(options[0]?.innerText).to.match(/paspor/i);
  });

  it('suggests for what was typed before its own code came', async () => {
    const page = await placeSearch({ client: demoRegion().client });
    await page.seen.element.updateComplete;
    page.box.focus();
    page.box.value = 'paspor';
    page.box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const options = await page.suggests();
    expect(options[0]?.innerText).to.match(/paspor/i);
    expect(page.box.value).to.equal('paspor');
  });

  for (const weather of ['offline', 'gateway', 'silent'] as const) {
    it(`${weather}: says so, keeps what was typed, and mends itself by its button`, async () => {
      const { client, network } = demoRegion({}, weather);
      const page = await placeSearch({ client, fallback });
      const { seen } = page;
      await page.seen.element.updateComplete;
      await page.asks('paspor');
      const title = weather === 'offline' ? 'Internet Anda terputus' : 'Daftar layanan gagal dimuat';
      const body =
        weather === 'offline'
          ? 'Daftar layanan belum sempat termuat. Kami coba lagi begitu Anda tersambung.'
          : 'Bukan salah Anda. Coba lagi, atau hubungi petugas.';
      const button = weather === 'offline' ? 'Coba sambungkan lagi' : 'Coba lagi';
      await seen.finds('button', button);
      await seen.finds('heading', title);
      expect(seen.headings).to.deep.equal([question, `3 ${title}`]);
      await seen.sees(body);
      expect(seen.showsFallback).to.equal(true);
      const code = { offline: 'offline', gateway: 'unreachable', silent: 'timed_out' }[weather];
      const message = 'Daftar layanan gagal dimuat. Bukan salah Anda. Coba lagi, atau hubungi petugas.';
      expect(seen.events('mpp-error')).to.deep.equal([{ code, message, retryable: true }]);
      expect(seen.element.state).to.equal('ready');
      await audit(seen.element);

      network.weather = 'fine';
      await seen.click('button', button);
      await page.finds('Paspor baru');
      expect(page.box.value).to.equal('paspor');
      expect(seen.showsFallback).to.equal(false);
      seen.expectOrder();
    });
  }

  it('comes back by itself when the network does', async () => {
    const { client, network } = demoRegion({}, 'offline');
    const { seen } = await placeSearch({ client });
    await seen.sees('Internet Anda terputus');
    network.weather = 'fine';
    dispatchEvent(new Event('online'));
    await seen.sees('Sering dicari');
  });

  it('searches on in what was loaded before the network was lost, and says so', async () => {
    const { client, network } = demoRegion();
    await standingSearch({ client });
    network.weather = 'offline';
    // What was read is no longer fresh.
    const { now } = Date;
    Date.now = () => now() + 3_600_000;
    try {
      const page = await standingSearch({ client, fallback });
      await page.seen.sees('Internet Anda terputus');
      await page.seen.sees('Pencarian tetap bisa dipakai, dengan daftar yang termuat tadi.');
      expect(page.seen.showsFallback).to.equal(false);
      await page.asks('paspor');
      await page.finds('Paspor baru');
      await audit(page.seen.element);
    } finally {
      Date.now = now;
    }
  });

  it('says so where the page names no API, and shows what the webmaster wrote', async () => {
    const { seen } = await placeSearch({ fallback });
    await seen.sees('Daftar layanan gagal dimuat');
    expect(seen.events('mpp-error')).to.deep.equal([
      { code: 'settings_invalid', message: 'Layanan ini belum disambungkan ke data MPP.', retryable: false },
    ]);
    expect(seen.showsFallback).to.equal(true);
    await audit(seen.element);
  });

  it('asks the server where the catalogue is too large for a phone, and says when it does not answer', async () => {
    const { client, network } = demoRegion({ completeList: false });
    const page = await standingSearch({ client });
    await page.asks('ktp hilang');
    await page.finds('Penggantian KTP-el hilang, rusak, atau ubah data');
    network.weather = 'gateway';
    await page.asks('paspor');
    await page.seen.sees('Pencarian ini belum terjawab');
    await page.seen.finds('heading', 'Tanya petugas');
    await page.seen.finds('link', 'Telepon MPP Sagara (0299) 555-0120');
    await audit(page.seen.element);
    network.weather = 'fine';
    await page.seen.click('button', 'Coba lagi');
    await page.finds('Paspor baru');
  });

  it('offers every topic of a catalogue that only the server has whole, and counts none', async () => {
    const { client } = demoRegion({ completeList: false });
    const { seen } = await standingSearch({ client });
    const topics = [...seen.root.querySelectorAll('details .row')].map((row) => row.textContent?.trim());
    const region = await client.getRegion({});
    expect(topics).to.have.members(region.ok ? region.value.categories.map(({ name }) => name.id) : []);
  });

  it('works with a static catalogue', async () => {
    const page = await standingSearch({ client: staticCatalogue().client });
    await page.asks('paspor');
    await page.finds('Paspor baru');
  });

  it('says so where the region is not known', async () => {
    const { network } = demoRegion();
    const client = new MppClient({ ...clientSettings(network), region: '11.01' });
    const { seen } = await placeSearch({ client, fallback });
    await seen.finds('heading', 'Daftar layanan gagal dimuat');
    expect(seen.events('mpp-error')[0]?.code).to.equal('region_unknown');
    expect(seen.showsFallback).to.equal(true);
  });

  it('speaks English on an English page', async () => {
    pageIn('en');
    const page = await standingSearch({ client: demoRegion().client });
    const { seen } = page;
    await seen.sees('What do you need to get done?');
    await seen.sees('Often searched for');
    await page.asks('passport');
    await page.finds(/passport/i);
    await seen.sees(/\d+ services/);
    await audit(seen.element);
    await page.asks('rendang recipe');
    await seen.sees('No service called “rendang recipe” yet');
    await seen.finds('heading', 'Or browse by topic');
    await audit(seen.element);
  });

  it('follows the page when it changes its language', async () => {
    const { seen } = await standingSearch({ client: demoRegion().client });
    await seen.sees('Sering dicari');
    pageIn('en');
    await seen.sees('Often searched for');
  });

  it('keeps to the outline of the page', async () => {
    const attributes = { 'heading-level': '3' };
    const page = await standingSearch({ client: demoRegion().client, attributes });
    await page.seen.sees('Sering dicari');
    expect(page.seen.headings).to.deep.equal(['3 Anda mau mengurus apa?', '4 Sering dicari']);
    await page.asks('paspor');
    await page.finds('Paspor baru');
    expect(new Set(page.seen.headings.slice(1).map(([level]) => level))).to.deep.equal(new Set(['4']));
  });

  it('goes on when it is moved in the page, with what was asked', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    const { seen } = page;
    await page.asks('paspor');
    await page.finds('Paspor baru');
    (await column()).append(seen.element);
    await page.finds('Paspor baru');
    expect(page.box.value).to.equal('paspor');
    await page.asks('ktp hilang');
    await page.finds('Penggantian KTP-el hilang, rusak, atau ubah data');
    seen.expectOrder();
  });

  it('loads after it was moved while loading', async () => {
    const { client, network } = demoRegion();
    network.hold();
    const { seen } = await placeSearch({ client });
    await until(() => network.requests.length, 'nothing is asked');
    (await column()).append(seen.element);
    network.release();
    await seen.sees('Sering dicari');
  });

  for (const width of [240, 320]) {
    it(`fits into ${width}px`, async () => {
      const page = await standingSearch({ client: demoRegion().client, width });
      const over = () =>
        [...page.seen.root.querySelectorAll<HTMLElement>('*')]
          .filter((e) => e.getBoundingClientRect().right > page.seen.element.getBoundingClientRect().right + 1)
          .map((e) => e.outerHTML.slice(0, 80));
      await page.seen.sees('Sering dicari');
      expect(over()).to.deep.equal([]);
      await page.asks('paspor');
      await page.finds('Paspor baru');
      expect(over()).to.deep.equal([]);
      await page.asks('resep rendang');
      await page.seen.finds('heading', 'Tanya petugas');
      expect(over()).to.deep.equal([]);
    });
  }

  it('beside each other, a range of fees stands in one line and runs into nothing', async () => {
    const page = await standingSearch({ client: demoRegion().client, width: 640 });
    await page.asks('paspor hilang');
    await page.finds(/hilang/);
    const fees = [...page.seen.root.querySelectorAll<HTMLElement>('.fee')].filter((fee) => fee.innerText.includes('–'));
    expect(fees.length).to.be.greaterThan(0);
    for (const fee of fees) {
      expect(fee.getBoundingClientRect().height, fee.innerText).to.be.lessThan(
        2 * parseFloat(getComputedStyle(fee).lineHeight),
      );
      const words = document.createRange();
      words.selectNodeContents(fee);
      expect(words.getBoundingClientRect().right).to.be.at.most(
        fee.nextElementSibling?.nextElementSibling?.getBoundingClientRect().left ?? 0,
      );
    }
  });

  it('tells the webmaster of searches, and never what was typed', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    const { seen } = page;
    await page.asks('paspor');
    await page.finds('Paspor baru');
    await page.asks('resep rendang');
    await seen.sees('Belum ada layanan “resep rendang”');
    await aTimeout(50);
    const widget = 'mpp-service-search';
    expect(seen.events('mpp-usage')).to.deep.equal([
      { widget, step: 'search-found' },
      { widget, step: 'search-none' },
    ]);
  });

  it('tells the text of a search without result where the webmaster wants it, without its digits', async () => {
    const page = await standingSearch({ client: demoRegion().client, attributes: { 'usage-text': 'on' } });
    const { seen } = page;
    await page.asks('paspor');
    await page.finds('Paspor baru');
    const none = async (query: string) => {
      await page.asks(query);
      await seen.sees(`Belum ada layanan “${query}”`);
      await until(() => seen.events('mpp-usage').length > told, 'nothing is told');
      return seen.events('mpp-usage').at(-1);
    };
    const widget = 'mpp-service-search';
    let told = seen.events('mpp-usage').length;
    expect(await none('resep rendang')).to.deep.equal({ widget, step: 'search-none', text: 'resep rendang' });
    told = seen.events('mpp-usage').length;
    const digits = 'resep 0812-3456.7890 ٣٢٧٣';
    expect(await none(digits)).to.deep.equal({ widget, step: 'search-none', text: 'resep' });
    expect(seen.events('mpp-usage')[0]).to.deep.equal({ widget, step: 'search-found' });
  });

  it('answers what the address asks for, with history off as well', async () => {
    visit('mpp-q=paspor');
    const page = await standingSearch({ client: demoRegion().client });
    await page.finds('Paspor baru');
    expect(page.box.value).to.equal('paspor');
  });
});
