import { expect } from '@open-wc/testing';
import {
  fill,
  lookUp,
  NOW,
  passes,
  problem,
  ticketOf,
  trackedRegion,
  tracker,
  type SeenTracker,
  type TrackedRegion,
} from './status-tracker-page.js';
import { letTimePass, stopTime } from './support/clock.js';
import { staticCatalogue } from './support/demo-region.js';
import { leavePage, pageIn } from './support/host-page.js';
import { officerOf } from './support/officer.js';
import { press, type } from './support/keys.js';
import { place, until } from './support/stage.js';

const fallback = 'Tanya loket: (0299) 555-0120';
const title = '2 Lihat status jadwal atau permohonan';
const wrongProof = { ...ticketOf('booked'), digits: '0000' };

const valueOf = (seen: SeenTracker, name: string): string => {
  const input = seen.the('textbox', name);
  return input instanceof HTMLInputElement ? input.value : '';
};
const lookUps = ({ network }: TrackedRegion) =>
  network.requests.filter((path) => path.includes('/cases/lookup')).length;
const failed = async (seen: SeenTracker) => {
  await until(() => seen.focused?.matches('.trouble, #error-summary'), 'the message has no focus');
  await seen.finds('button', 'Lihat status');
};

describe('mpp-status-tracker, the form', () => {
  beforeEach(() => {
    pageIn('id');
    sessionStorage.clear();
  });
  afterEach(() => {
    letTimePass();
    leavePage();
  });

  it('takes input before any data have come, and answers when they come', async () => {
    const region = await trackedRegion();
    region.network.hold();
    const seen = await place('mpp-status-tracker', { client: region.client, fallback });
    await seen.sees('Contoh: 7KQ4M-2XPRV');
    expect(seen.element.state).to.equal('ready');
    await lookUp(seen, ticketOf('checked'));
    expect(seen.the('button', 'Mencari…').getAttribute('aria-disabled')).to.equal('true');
    await passes(seen);
    region.network.release();
    await seen.sees('Sedang diperiksa petugas');
    expect(lookUps(region)).to.equal(1);
    expect(seen.events('mpp-ready').length).to.equal(1);
    seen.expectOrder();
  });

  it('stands with label, hint, example and a way for who has lost the code', async () => {
    const seen = await tracker(await trackedRegion());
    expect(seen.headings).to.deep.equal([title]);
    await passes(seen);
    await seen.click('button', 'Kode hilang?');
    await seen.sees('petugas membantu Anda tanpa kode');
    await seen.finds('link', 'Telepon MPP Sagara (0299) 555-0120');
    await passes(seen);
  });

  it('takes its heading level and its code from the webmaster', async () => {
    const { code } = ticketOf('booked');
    const seen = await tracker(await trackedRegion(), { attributes: { 'heading-level': '4', code } });
    expect(seen.headings).to.deep.equal([title.replace('2', '4')]);
    expect(valueOf(seen, 'Kode tiket')).to.equal(code);
  });

  it('takes a code from the fragment of the address, also from a link within the page', async () => {
    const { code } = ticketOf('booked');
    history.replaceState(null, '', `#mpp-code=${code}`);
    const seen = await tracker(await trackedRegion());
    expect(valueOf(seen, 'Kode tiket')).to.equal(code);
    const other = ticketOf('checked');
    await lookUp(seen, other);
    await seen.sees('Sedang diperiksa petugas');
    const third = ticketOf('late').code;
    location.hash = `mpp-code=${third}`;
    await until(() => seen.headings.join() === title, 'the other case stays');
    expect(valueOf(seen, 'Kode tiket')).to.equal(third);
    expect(valueOf(seen, '4 angka terakhir nomor HP')).to.equal('');
  });

  for (const [typed, says] of [
    ['', 'Isi kode dari tiket Anda.'],
    ['SGR-7KQ4', 'Kode terdiri dari dua kelompok'],
    ['SGR-7KQ4M-2XPRO', 'Ada huruf atau angka yang tidak dipakai dalam kode.'],
    ['SGR-7KQ4M-2XPRW', 'Ada huruf atau angka yang salah ketik.'],
  ] as const) {
    it(`says what is wrong with the code “${typed}” beside it, without asking anybody`, async () => {
      const region = await trackedRegion();
      const seen = await tracker(region);
      await lookUp(seen, { code: typed, digits: '1001' });
      const summary = await seen.finds('group');
      expect(summary.textContent).to.contain('1 isian perlu diperbaiki').and.to.contain(says);
      expect(seen.focused).to.equal(summary);
      const input = seen.the('textbox', 'Kode tiket');
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const error = seen.root.getElementById('code-error');
      expect(error?.textContent).to.contain(says);
      expect(input.getAttribute('aria-describedby')).to.contain('code-error');
      await passes(seen);
      summary.querySelector('a')?.click();
      expect(seen.focused).to.equal(input);
      expect(lookUps(region)).to.equal(0);
      expect(valueOf(seen, '4 angka terakhir nomor HP')).to.equal('1001');
    });
  }

  it('reads a code as people type it, and a whole number for its last four digits', async () => {
    const { code, digits } = ticketOf('checked');
    const seen = await tracker(await trackedRegion());
    const [, first = '', second = ''] = code.toLowerCase().split('-');
    await lookUp(seen, { code: ` ${first} ${second}`, digits: `0812 0000 ${digits}` });
    await seen.sees('Sedang diperiksa petugas');
  });

  it('has what it says beneath a bar that sticks to the top of the page, not behind it', async () => {
    const bar = 90;
    const room = document.createElement('div');
    room.style.height = '3000px';
    const more = room.cloneNode();
    const seen = await tracker(await trackedRegion());
    seen.element.before(room);
    seen.element.after(more);
    // The form's first line is at the top of the screen, where the sentence of the case will stand.
    seen.element.scrollIntoView({ block: 'start' });
    await lookUp(seen, ticketOf('checked'));
    await until(() => seen.focused?.textContent.includes('Sedang diperiksa petugas'), 'the sentence has no focus');
    expect(seen.focused?.getBoundingClientRect().top).to.be.at.least(bar);
    room.remove();
    more.parentNode?.removeChild(more);
  });

  it('changes between phone number and PIN, and asks for what belongs to it', async () => {
    const region = await trackedRegion();
    const seen = await tracker(region);
    await seen.click('button', 'Tidak memberi nomor HP? Pakai PIN');
    await until(() => seen.focused === seen.the('textbox', 'PIN 6 angka'), 'the PIN has no focus');
    await fill(seen, 'Kode tiket', ticketOf('booked').code);
    await fill(seen, 'PIN 6 angka', '1234');
    await seen.click('button', 'Lihat status');
    await seen.sees('Isi 6 angka PIN');
    await passes(seen);
    await fill(seen, 'PIN 6 angka', '123456');
    await seen.click('button', 'Lihat status');
    await failed(seen);
    await seen.sees('Kode atau PIN tidak cocok');
    expect(lookUps(region)).to.equal(1);
  });

  it('says that code and number do not match, keeps both, and names who helps', async () => {
    const seen = await tracker(await trackedRegion());
    await lookUp(seen, wrongProof);
    await failed(seen);
    expect(seen.headings.slice(0, 3)).to.deep.equal([title, '3 Kode atau nomor HP tidak cocok', '3 Tanya petugas']);
    expect(valueOf(seen, 'Kode tiket')).to.equal(wrongProof.code);
    expect(valueOf(seen, '4 angka terakhir nomor HP')).to.equal('0000');
    await seen.finds('link', 'Telepon MPP Sagara (0299) 555-0120');
    expect(seen.events('mpp-error')).to.deep.equal([]);
    await passes(seen);
  });

  it('says until when to wait after many tries', async () => {
    const seen = await tracker(await trackedRegion());
    for (let n = 1; n <= 6; n++) {
      await lookUp(seen, wrongProof);
      await failed(seen);
    }
    await seen.finds('heading', 'Coba lagi pukul 10.55');
    await seen.sees('Kami tahan 15 menit');
    await seen.finds('heading', 'Perlu sekarang? Tanya petugas');
    await passes(seen);
  });

  for (const [weather, heading, says] of [
    ['offline', 'Internet Anda terputus', 'Isian Anda tetap di sini.'],
    ['gateway', 'Status gagal dimuat', 'Bukan salah Anda.'],
  ] as const) {
    it(`${weather}: what failed, what was typed, who helps; and goes on when it is back`, async () => {
      const region = await trackedRegion();
      const seen = await tracker(region);
      region.network.weather = weather;
      const ticket = ticketOf('booked');
      await lookUp(seen, ticket);
      await failed(seen);
      await seen.finds('heading', heading);
      await seen.sees(says);
      await seen.finds('heading', 'Petugas bisa mengeceknya');
      expect(valueOf(seen, 'Kode tiket')).to.equal(ticket.code);
      expect(seen.events('mpp-error').length).to.equal(1);
      await passes(seen);
      region.network.weather = 'fine';
      await seen.click('button', 'Lihat status');
      await seen.sees('Besok. Datang pukul 09.15.');
      seen.expectOrder();
    });
  }

  it('leaves what the webmaster wrote on the page where nothing can be reached', async () => {
    const region = await trackedRegion();
    region.network.weather = 'gateway';
    const seen = await place('mpp-status-tracker', { client: region.client, fallback });
    await seen.sees('Sambungan ke MPP sedang terganggu');
    expect(seen.showsFallback).to.equal(true);
    await passes(seen);
    await lookUp(seen, ticketOf('booked'));
    await failed(seen);
    await seen.sees('Status gagal dimuat');
    expect(seen.showsFallback).to.equal(true);
    await passes(seen);
  });

  it('names the counters instead of a form where there is no server', async () => {
    const { client } = staticCatalogue();
    const seen = await place('mpp-status-tracker', { client, fallback });
    await seen.finds('heading', 'Status belum bisa dilihat di sini');
    await seen.sees('Tanyakan ke loket dan sebutkan kode di tiket Anda.');
    await seen.finds('link', 'Telepon MPP Sagara (0299) 555-0120');
    expect(seen.all('textbox')).to.deep.equal([]);
    await passes(seen);
  });

  it('says that the server has none of it where it answers so', async () => {
    const region = await trackedRegion((path) =>
      path === '/cases/lookup' ? Promise.resolve(problem(501, 'operation_not_built')) : undefined,
    );
    const seen = await tracker(region);
    await lookUp(seen, ticketOf('booked'));
    await failed(seen);
    await seen.finds('heading', 'Petugas bisa mengeceknya');
  });

  it('in maintenance says until when, and opens afterwards', async () => {
    const region = await trackedRegion();
    const officer = officerOf(region.server);
    const seen = await tracker(region);
    const until = '2026-11-24T11:40:00+07:00';
    await officer('maintenance', { maintenance: { until, reason: { id: 'Pindah server' } } });
    await lookUp(seen, ticketOf('booked'));
    await seen.sees('Coba lagi pukul 11.40');
    await seen.sees('Pelacakan sedang dirawat. Kode dan permohonan Anda aman.');
    await seen.finds('heading', 'Petugas bisa mengeceknya');
    await passes(seen);
    await officer('maintenance', { maintenance: null });
    await seen.click('button', 'Lihat status');
    await seen.sees('Besok. Datang pukul 09.15.');
  });

  it('works by keys alone', async () => {
    stopTime(NOW);
    const seen = await tracker(await trackedRegion());
    const { code, digits } = ticketOf('booked');
    seen.the('textbox', 'Kode tiket').focus();
    await type(code);
    await press('Tab');
    expect(seen.focused).to.equal(seen.the('textbox', '4 angka terakhir nomor HP'));
    await type(digits);
    await press('Tab');
    await press('Tab');
    expect(seen.focused).to.equal(seen.the('button', 'Lihat status'));
    await press('Shift+Tab');
    await press('Shift+Tab');
    await press('Enter');
    await until(() => seen.focused?.textContent.includes('25'), 'the case has no focus');
    await press('Tab');
    expect(seen.focused).to.equal(seen.the('link', 'Telepon MPP Sagara (0299) 555-0120'));
  });
});
