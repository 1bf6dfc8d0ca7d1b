import { expect } from '@open-wc/testing';
import { regionData } from '../../demo/catalogue/index.js';
import '../../src/widgets/locations/define.js';
import { audit } from './support/audit.js';
import { letTimePass, stopTime } from './support/clock.js';
import { demoRegion, staticCatalogue } from './support/demo-region.js';
import { leavePage, pageIn } from './support/host-page.js';
import { column, place, until } from './support/stage.js';

const fallback = 'Telepon MPP: (0299) 555-0120';

describe('mpp-locations', () => {
  beforeEach(() => {
    pageIn('id');
    // A Tuesday.
    stopTime('2026-11-24T10:00:00+07:00');
  });
  afterEach(() => {
    letTimePass();
    leavePage();
  });

  it('leaves what the webmaster wrote alone while it loads', async () => {
    const { client, network } = demoRegion();
    network.hold();
    const seen = await place('mpp-locations', { client, fallback });
    await seen.element.updateComplete;
    expect(seen.showsFallback).to.equal(true);
    expect(seen.element.state).to.equal('loading');
    expect(seen.text.trim()).to.equal('');
    expect(seen.events('mpp-ready')).to.deep.equal([]);
    await audit(seen.element);
    network.release();
    await seen.sees('Loket tetap melayani');
    expect(seen.showsFallback).to.equal(false);
    await until(() => seen.events('mpp-data').length, 'no mpp-data');
    expect(seen.events('mpp-ready').length).to.equal(1);
    seen.expectOrder();
  });

  it('says that it loads where the webmaster wrote nothing', async () => {
    const { client, network } = demoRegion();
    network.hold();
    const seen = await place('mpp-locations', { client });
    await seen.sees('Memuat loket…');
    await audit(seen.element);
    network.release();
  });

  it('shows two counters and the mobile unit: open until when, where, and how to call', async () => {
    const { client } = demoRegion();
    const seen = await place('mpp-locations', { client });
    await seen.sees('MPP Sagara');
    expect(seen.headings).to.deep.equal(['2 Loket tetap melayani']);
    const [mall, branch, van] = seen.all('listitem').map((row) => row.innerText);
    expect(mall).to.contain('Buka sampai 15.00, nomor sampai 14.00').and.to.contain('Jl. Pelabuhan Lama 12');
    expect(branch).to.contain('Gerai MPP Karangsari').and.to.contain('Buka sampai 14.00');
    // On Tuesdays it stands nowhere.
    expect(van).to.contain('Balai Desa Muara Jati').and.to.contain('Buka besok, 09.00');
    const call = seen.the('link', 'Telepon MPP Sagara (0299) 555-0120');
    expect(call.getAttribute('href')).to.equal('tel:02995550120');
    await audit(seen.element);
  });

  it('has numbers as large as a finger where they stand beside the place, too', async () => {
    const { client } = demoRegion();
    const seen = await place('mpp-locations', { client, width: 760 });
    await seen.sees('MPP Sagara');
    for (const link of seen.all('link')) expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('shows the one place that is asked for', async () => {
    const { client } = demoRegion();
    const seen = await place('mpp-locations', { client, attributes: { location: 'gerai-karangsari' } });
    await seen.sees('Gerai MPP Karangsari');
    expect(seen.all('listitem').length).to.equal(1);
    seen.element.setAttribute('location', 'mobil-keliling');
    await seen.sees('Mobil keliling');
    expect(seen.all('listitem').length).to.equal(1);
  });

  it('answers an unknown place with those that there are', async () => {
    const { client } = demoRegion();
    const seen = await place('mpp-locations', { client, attributes: { location: 'loket-lama' } });
    await seen.sees('Loket ini tidak kami kenal. Ini loket yang ada:');
    expect(seen.all('listitem').length).to.equal(3);
    expect(seen.events('mpp-error')).to.deep.equal([]);
    await audit(seen.element);
  });

  it('says why a place is closed, and when it opens', async () => {
    const closures = [{ day: '2026-11-24', reason: { id: 'Listrik padam' }, kind: 'unplanned' as const }];
    const [mall] = regionData.locations;
    const locations = mall ? [{ ...mall, closures }] : [];
    const { client } = demoRegion({ region: { ...regionData, locations } });
    const seen = await place('mpp-locations', { client });
    await seen.sees('Listrik padam. Buka besok, 08.00');
    await audit(seen.element);
  });

  it('says what to do in a region without any place', async () => {
    const { client } = demoRegion({ region: { ...regionData, locations: [] } });
    const seen = await place('mpp-locations', { client });
    await seen.sees('Belum ada loket yang terdaftar.');
    await audit(seen.element);
  });

  for (const weather of ['offline', 'gateway', 'silent'] as const) {
    it(`${weather}: says so above what the webmaster wrote, and mends itself by its button`, async () => {
      const { client, network } = demoRegion({}, weather);
      const seen = await place('mpp-locations', { client, fallback });
      await seen.sees('Daftar loket gagal dimuat');
      expect(seen.headings).to.deep.equal(['3 Daftar loket gagal dimuat']);
      expect(seen.the('alert').innerText).to.contain('Bukan salah Anda. Coba lagi sebentar lagi.');
      expect(seen.showsFallback).to.equal(true);
      expect(seen.element.state).to.equal('error');
      const [error] = seen.events('mpp-error');
      const code = { offline: 'offline', gateway: 'unreachable', silent: 'timed_out' }[weather];
      expect(error).to.deep.equal({ code, message: 'Daftar loket gagal dimuat', retryable: true });
      await audit(seen.element);

      network.weather = 'fine';
      await seen.click('button', 'Coba lagi');
      await seen.sees('MPP Sagara');
      expect(seen.all('alert').filter((alert) => alert.textContent.trim())).to.deep.equal([]);
      expect(seen.showsFallback).to.equal(false);
      expect(seen.element.state).to.equal('ready');
      seen.expectOrder();
    });
  }

  it('comes back by itself when the network does', async () => {
    const { client, network } = demoRegion({}, 'offline');
    const seen = await place('mpp-locations', { client });
    await seen.sees('Daftar loket gagal dimuat');
    network.weather = 'fine';
    dispatchEvent(new Event('online'));
    await seen.sees('MPP Sagara');
    expect(seen.element.state).to.equal('ready');
  });

  it('from a copy promises nothing: should be open', async () => {
    const { client, network } = demoRegion();
    await (await place('mpp-locations', { client })).sees('Buka sampai 15.00');
    network.weather = 'offline';
    // The copy is no longer fresh.
    stopTime('2026-11-24T10:30:00+07:00');
    const seen = await place('mpp-locations', { client, fallback });
    await seen.sees('Menurut jadwal buka sampai 15.00');
    expect(seen.element.state).to.equal('offline');
    expect(seen.events('mpp-ready')).to.deep.equal([]);
    await audit(seen.element);
    network.weather = 'fine';
    dispatchEvent(new Event('online'));
    await seen.sees('Buka sampai 15.00, nomor sampai 14.00');
    await until(() => seen.events('mpp-ready').length === 1, 'not ready');
    seen.expectOrder();
  });

  it('works with a static catalogue', async () => {
    const { client } = staticCatalogue();
    const seen = await place('mpp-locations', { client });
    await seen.sees('MPP Sagara');
    expect(seen.element.state).to.equal('ready');
  });

  it('speaks English on an English page', async () => {
    pageIn('en');
    const { client } = demoRegion();
    const seen = await place('mpp-locations', { client });
    await seen.sees('Open until 15:00, numbers until 14:00');
    expect(seen.headings).to.deep.equal(['2 The counters are open']);
    await seen.sees('Muara Jati village hall');
    expect(seen.text).not.to.match(/Buka|Loket|nomor/);
    await audit(seen.element);
  });

  it('keeps to the outline of the page', async () => {
    const { client } = demoRegion();
    const seen = await place('mpp-locations', { client, attributes: { 'heading-level': '4' } });
    await seen.sees('MPP Sagara');
    expect(seen.headings).to.deep.equal(['4 Loket tetap melayani']);
  });

  it('reads names as text, whatever they are', async () => {
    const name = { id: '<img src=x onerror="document.title=1"> \u202eMPP', en: '' };
    const locations = regionData.locations.map((one) => ({ ...one, name }));
    const { client } = demoRegion({ region: { ...regionData, locations } });
    const seen = await place('mpp-locations', { client });
    await seen.sees('<img src=x onerror="document.title=1">');
    expect(seen.root.querySelector('img')).to.equal(null);
  });

  it('goes on when it is moved in the page', async () => {
    const { client, network } = demoRegion();
    network.hold();
    const seen = await place('mpp-locations', { client });
    const elsewhere = await column();
    elsewhere.append(seen.element);
    network.release();
    await seen.sees('MPP Sagara');
    (await column()).append(seen.element);
    await seen.sees('MPP Sagara');
    await until(() => seen.events('mpp-ready').length, 'not ready');
    seen.expectOrder();
  });
});
