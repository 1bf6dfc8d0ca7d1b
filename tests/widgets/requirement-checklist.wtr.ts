import { expect } from '@open-wc/testing';
import { services } from '../../demo/catalogue/index.js';
import '../../src/widgets/requirement-checklist/define.js';
import { audit } from './support/audit.js';
import { caseService } from './support/case-service.js';
import { letTimePass, stopTime } from './support/clock.js';
import { demoRegion, staticCatalogue } from './support/demo-region.js';
import { leavePage, pageIn, visit } from './support/host-page.js';
import { column, place, type Placing, until } from './support/stage.js';

const fallback = 'Brosur syarat di laman lama';
const card = 'Penggantian KTP-el hilang, rusak, atau ubah data';

const placeList = (service: string | undefined, placing: Placing = {}) =>
  place('mpp-requirement-checklist', {
    client: demoRegion().client,
    ...placing,
    attributes: { ...(service ? { service } : {}), ...placing.attributes },
  });

describe('mpp-requirement-checklist: states', () => {
  beforeEach(() => {
    pageIn('id');
    stopTime('2026-11-24T10:00:00+07:00');
  });
  afterEach(() => {
    letTimePass();
    leavePage();
  });

  it('leaves what the webmaster wrote alone while it loads', async () => {
    const { client, network } = demoRegion();
    network.hold();
    const seen = await placeList('ktp-el-penggantian', { client, fallback });
    await seen.element.updateComplete;
    expect(seen.showsFallback).to.equal(true);
    expect(seen.element.state).to.equal('loading');
    expect(seen.text.trim()).to.equal('');
    network.release();
    await seen.finds('heading', card);
    await until(() => seen.events('mpp-data').length, 'no mpp-data');
    expect(seen.showsFallback).to.equal(false);
    expect(seen.events('mpp-ready').length).to.equal(1);
    seen.expectOrder();
  });

  it('says that it loads where the webmaster wrote nothing', async () => {
    const { client, network } = demoRegion();
    network.hold();
    const seen = await placeList('ktp-el-penggantian', { client });
    await seen.sees('Memuat daftar syarat…');
    expect(seen.headings).to.deep.equal(['2 Memuat daftar syarat…']);
    await audit(seen.element);
    network.release();
  });

  it('shows facts, questions, what is sure and what is perhaps, before any answer', async () => {
    const seen = await placeList('ktp-el-penggantian', { attributes: { 'booking-href': '/jadwal?layanan={service}' } });
    await seen.finds('heading', card);
    expect(seen.headings.slice(0, 3)).to.deep.equal([`2 ${card}`, '3 Pasti perlu', '3 Mungkin perlu']);
    await seen.sees('Dinas Kependudukan dan Pencatatan Sipil');
    expect(seen.text).to.contain('Gratis').and.to.contain('1 hari kerja').and.to.contain('Mobil keliling');
    expect(seen.text).to.contain('0 dari 2 siap');
    expect(seen.text).to.contain('Jawaban Anda menentukan apa yang perlu dibawa.');
    seen.the('group', 'Untuk keperluan apa?');
    seen.the('checkbox', 'Formulir F-1.02');
    seen.the('checkbox', 'Kartu Keluarga');
    expect(seen.text).to.contain('Bila KTP-el hilang.');
    expect(await seen.finds('link', 'Lanjut pilih jadwal')).to.have.property(
      'href',
      new URL('/jadwal?layanan=ktp-el-penggantian', location.href).href,
    );
    expect(seen.text).to.contain('Tanpa jadwal pun boleh: datang dan ambil nomor.');
    await audit(seen.element);
    await seen.click('button', 'Dasar hukum dan pengaduan');
    await seen.sees('SP4N-LAPOR!');
    await audit(seen.element);
  });

  it('says at each field what nobody has checked', async () => {
    const seen = await placeList('ktp-el-baru');
    await seen.sees('Belum dicek');
  });

  it('offers a choice while no service is chosen, and the counters', async () => {
    const seen = await placeList(undefined);
    await seen.sees('Cari dulu layanan yang mau Anda urus. Daftar syaratnya muncul di sini.');
    await seen.finds('heading', 'Loket tetap melayani');
    expect(seen.headings).to.deep.equal(['2 Apa yang perlu dibawa?', '3 Loket tetap melayani']);
    await until(() => seen.events('mpp-ready').length === 1, 'not ready');
    await seen.finds('button', 'Penggantian KTP-el hilang, rusak, atau ubah data');
    await audit(seen.element);
    const box = await seen.finds('searchbox', 'Anda mau mengurus apa?');
    if (box instanceof HTMLInputElement) box.value = 'paspor anak';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await seen.click('button', 'Paspor anak');
    await seen.finds('heading', 'Paspor anak');
    expect(seen.events('mpp-service-select')).to.deep.equal([{ serviceIds: ['paspor-anak'] }]);
  });

  it('opens the services of a link', async () => {
    visit('mpp-service=paspor-baru');
    const seen = await placeList(undefined);
    await seen.finds('heading', 'Paspor baru');
  });

  it('answers an unknown service with a way on and the counters', async () => {
    const seen = await placeList('sudah-lama-tidak-ada', { fallback });
    await seen.finds('heading', 'Layanan ini tidak ada di sini');
    await seen.sees('Mungkin tautannya sudah lama. Cari layanan lain, atau tanya petugas.');
    await seen.finds('link', /^Telepon MPP Sagara/);
    expect(seen.headings).to.deep.equal(['2 Layanan ini tidak ada di sini', '3 Loket tetap melayani']);
    expect(seen.all('button', 'Coba lagi')).to.deep.equal([]);
    expect(seen.showsFallback).to.equal(true);
    expect(seen.element.state).to.equal('error');
    expect(seen.events('mpp-error').map(({ code, retryable }) => [code, retryable])).to.deep.equal([
      ['service_unknown', false],
    ]);
    await seen.finds('searchbox', 'Anda mau mengurus apa?');
    await seen.finds('button', 'Penggantian KTP-el hilang, rusak, atau ubah data');
    await audit(seen.element);
    seen.element.setAttribute('service', 'paspor-baru');
    await seen.finds('heading', 'Paspor baru');
    expect(seen.element.state).to.equal('ready');
    seen.expectOrder();
  });

  it('lets another service be chosen in the place of an unknown one', async () => {
    const seen = await placeList('sudah-lama-tidak-ada');
    await seen.click('button', 'Penggantian KTP-el hilang, rusak, atau ubah data');
    await seen.finds('heading', 'Penggantian KTP-el hilang, rusak, atau ubah data');
    expect(seen.element.state).to.equal('ready');
  });

  it('takes what is no id for no service', async () => {
    const seen = await placeList('../../admin <b>');
    await seen.sees('Cari dulu layanan yang mau Anda urus.');
  });

  it('shows the others when one of several is unknown, and says so', async () => {
    const seen = await placeList('paspor-baru sudah-lama-tidak-ada kk-hilang-rusak');
    await seen.finds('heading', 'Layanan ini tidak ada di sini');
    await seen.finds('heading', 'Paspor baru');
    await seen.finds('heading', 'Kartu Keluarga hilang atau rusak');
    await audit(seen.element);
  });

  for (const weather of ['offline', 'gateway', 'silent'] as const) {
    it(`${weather}: says so above what the webmaster wrote, and mends itself by its button`, async () => {
      const { client, network } = demoRegion({}, weather);
      const seen = await placeList('paspor-baru', { client, fallback });
      const title = weather === 'offline' ? 'Internet Anda terputus' : 'Daftar syarat gagal dimuat';
      await seen.finds('heading', title);
      await seen.sees(
        weather === 'offline'
          ? 'Daftar syarat belum sempat termuat. Kami coba lagi begitu Anda tersambung.'
          : 'Bukan salah Anda. Coba lagi, atau hubungi petugas.',
      );
      expect(seen.showsFallback).to.equal(true);
      expect(seen.element.state).to.equal('error');
      const code = { offline: 'offline', gateway: 'unreachable', silent: 'timed_out' }[weather];
      expect(seen.events('mpp-error')).to.deep.equal([
        { code, message: 'Daftar syarat gagal dimuat', retryable: true },
      ]);
      await audit(seen.element);

      network.weather = 'fine';
      (await seen.finds('button', 'Coba lagi')).focus();
      await seen.click('button', 'Coba lagi');
      await seen.finds('heading', 'Paspor baru');
      expect(seen.showsFallback).to.equal(false);
      expect(seen.element.state).to.equal('ready');
      expect(seen.focused, 'the focus is lost').not.to.equal(null);
      seen.expectOrder();
    });
  }

  it('comes back by itself when the network does', async () => {
    const { client, network } = demoRegion({}, 'offline');
    const seen = await placeList('paspor-baru', { client });
    await seen.finds('heading', 'Internet Anda terputus');
    network.weather = 'fine';
    dispatchEvent(new Event('online'));
    await seen.finds('heading', 'Paspor baru');
  });

  it('without a service and without a network starts offline, and says what to do', async () => {
    const { client } = demoRegion({}, 'offline');
    const seen = await placeList(undefined, { client, fallback });
    await seen.sees('Cari dulu layanan yang mau Anda urus.');
    expect(seen.element.state).to.equal('offline');
    expect(seen.showsFallback).to.equal(true);
    await audit(seen.element);
  });

  it('shows the list of before, and its age, when the network is lost', async () => {
    const { client, network } = demoRegion();
    await (await placeList('paspor-baru', { client })).finds('heading', 'Paspor baru');
    network.weather = 'offline';
    stopTime('2026-11-24T13:00:00+07:00');
    const seen = await placeList('paspor-baru', { client });
    await seen.sees('Daftar yang termuat tadi tetap bisa dipakai.');
    await seen.finds('heading', 'Paspor baru');
    expect(seen.element.state).to.equal('offline');
    await audit(seen.element);
  });

  it('works with a static catalogue, and says that times are not booked here', async () => {
    const seen = await placeList('paspor-baru', { client: staticCatalogue().client });
    await seen.finds('heading', 'Paspor baru');
    await seen.sees('Datang langsung ke loket. Pemesanan jadwal belum ada di sini.');
    expect(seen.all('link', 'Lanjut pilih jadwal')).to.deep.equal([]);
    await audit(seen.element);
  });

  it('says that a service needs no time of its own', async () => {
    const seen = await placeList('jemput-bola-adminduk');
    await seen.sees('Layanan ini tidak perlu jadwal.');
  });

  it('names kind and size of a file as far as they are known', async () => {
    const seen = await placeList('pbi-jk-usulan');
    await seen.sees('Foto rumah');
    expect(seen.text).to.match(/berkas digital(?! \()/);
    const model = caseService();
    const forms = [
      { types: ['JPG', 'PDF'], maxBytes: 2_000_000 },
      { types: [], maxBytes: 2_000_000 },
      { types: ['PDF'] },
    ];
    const documents = forms.map((digital, i) => ({
      id: `d-${i}`,
      oneOf: [{ id: `d-${i}`, label: { id: `Foto ${i}` }, form: { digital } }],
    }));
    const service = { ...model, requirements: { ...model.requirements, documents } };
    const full = await placeList('kartu-uji', { client: demoRegion({ services: [service] }).client });
    await full.sees('Foto 2');
    for (const words of [/digital \(JPG\/PDF, ≤\s2\sMB\)/, /digital \(≤\s2\sMB\)/, /digital \(PDF\)/])
      expect(full.text).to.match(words);
  });

  it('says that it does not know a fee, and to ask before paying', async () => {
    const seen = await placeList('izin-reklame');
    await seen.sees('Belum diketahui');
    await seen.sees('Tanya sebelum membayar.');
    await seen.sees('Belum kami ketahui');
  });

  it('says so where the page names no API, and shows what the webmaster wrote', async () => {
    const seen = await place('mpp-requirement-checklist', { attributes: { service: 'paspor-baru' }, fallback });
    await seen.finds('heading', 'Daftar syarat gagal dimuat');
    expect(seen.events('mpp-error').map(({ code }) => code)).to.deep.equal(['settings_invalid']);
    expect(seen.showsFallback).to.equal(true);
  });

  it('speaks English on an English page', async () => {
    pageIn('en');
    const seen = await placeList('ktp-el-penggantian');
    await seen.finds('heading', 'Certainly needed');
    await seen.finds('heading', 'May be needed');
    await seen.sees('0 of 2 ready');
    await seen.finds('checkbox', 'Family card');
    expect(seen.text).not.to.match(/\b(siap|perlu|fotokopi|Biaya|Hapus)\b/);
    await audit(seen.element);
  });

  it('keeps to the outline of the page', async () => {
    const seen = await placeList('ktp-el-penggantian', { attributes: { 'heading-level': '4' } });
    await seen.finds('heading', card);
    await seen.finds('heading', 'Perlu Anda tahu');
    expect(seen.headings).to.deep.equal([
      `4 ${card}`,
      '5 Pasti perlu',
      '5 Mungkin perlu',
      '5 Di mana, kapan',
      '6 Loket',
      '6 Mobil keliling',
      '6 Daring',
      '5 Perlu Anda tahu',
    ]);
  });

  it('goes on when it is moved in the page, with answers and ticks', async () => {
    const seen = await placeList('ktp-el-penggantian');
    await seen.click('radio', 'Hilang');
    await seen.click('checkbox', 'Kartu Keluarga');
    await seen.sees('1 dari 3 siap');
    (await column()).append(seen.element);
    await seen.sees('1 dari 3 siap');
    expect(seen.the('radio', 'Hilang')).to.have.property('checked', true);
    seen.expectOrder();
  });

  for (const width of [240, 320]) {
    it(`fits into ${width}px, with the longest list there is`, async () => {
      const longest = [...services].sort(
        (a, b) => b.requirements.documents.length - a.requirements.documents.length,
      )[0];
      const seen = await placeList(`${longest?.id ?? ''} izin-reklame`, { width });
      await until(() => seen.headings.length > 2, 'nothing is drawn');
      const edge = seen.element.getBoundingClientRect().right + 1;
      const over = [...seen.root.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > edge);
      expect(over.map((e) => e.outerHTML.slice(0, 100))).to.deep.equal([]);
    });
  }

  it('shows 300 documents, and reads their names as text', async () => {
    const nasty = '<img src=x onerror="document.title=\'hacked\'">\u202e';
    const model = caseService();
    const documents = Array.from({ length: 300 }, (_, i) => ({
      id: `d-${i}`,
      oneOf: [{ id: `d-${i}`, label: { id: `${nasty} ${i}` }, note: { id: nasty }, form: { copies: 1 } }],
    }));
    const service = { ...model, name: { id: nasty }, requirements: { ...model.requirements, documents } };
    const seen = await placeList('kartu-uji', { client: demoRegion({ services: [service] }).client });
    await seen.sees('0 dari 300 siap');
    expect(seen.all('checkbox').length).to.equal(300);
    expect(seen.root.querySelector('img')).to.equal(null);
    expect(document.title).not.to.equal('hacked');
    await seen.click('checkbox', /299$/);
    await seen.sees('1 dari 300 siap');
  });
});
