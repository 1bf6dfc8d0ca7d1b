import { expect } from '@open-wc/testing';
import type { Application } from '../../src/contract/applications.js';
import type { Case } from '../../src/contract/cases.js';
import {
  lookUp,
  passes,
  problem,
  ticketOf,
  trackedRegion,
  tracker,
  withCase,
  type Interference,
} from './status-tracker-page.js';
import { letTimePass, stopTime } from './support/clock.js';
import { leavePage, pageIn } from './support/host-page.js';
import type { Role } from './support/roles.js';

interface State {
  readonly name: string;
  /** Of the showcase. */
  readonly ticket: string;
  /** When it is looked up; else on the day of the showcase. */
  readonly at?: string;
  readonly interfere?: Interference;
  readonly heading: string;
  readonly says: string;
  /** The way on. */
  readonly next: readonly [role: Role, name: string | RegExp];
  readonly without?: string;
}

const visit = (change: Partial<NonNullable<Case['appointment']>>): Interference =>
  withCase((found) => ({
    ...found,
    ...(found.appointment ? { appointment: { ...found.appointment, ...change } } : {}),
  }));

const application = (change: Partial<Application>): Interference =>
  withCase((found) => ({
    ...found,
    applications: found.applications.map((one) => ({ ...one, ...change }) as Application),
  }));

const queue = (ahead: number): Interference =>
  withCase((found) => ({ ...found, ...(found.queue ? { queue: { ...found.queue, ahead } } : {}) }));

const promise = { promisedOn: '2026-11-26', totalDays: 5, usedDays: 3, lateDays: 2, paused: false };

const close = ['button', 'Tutup'] as const;
const again = ['link', 'Pesan jadwal baru'] as const;
const call = ['link', 'Telepon MPP Sagara (0299) 555-0120'] as const;

const states: readonly State[] = [
  {
    name: 'before the day',
    ticket: 'booked',
    heading: 'Rabu, 25 November, 09.30 WIB',
    says: 'Besok. Datang pukul 09.15.',
    next: ['link', 'Ubah jadwal'],
  },
  {
    name: 'before the day, two services',
    ticket: 'two-services',
    heading: 'Rabu, 2 Desember, 10.00 WIB',
    says: '10.15 Pajak kendaraan tahunan',
    next: ['button', 'Batalkan jadwal'],
  },
  {
    name: 'before the day, at the mobile unit',
    ticket: 'van',
    heading: 'Kamis, 26 November, 08.45 WIB',
    says: 'Pasar Karangsari',
    next: ['link', 'Lihat daftarnya'],
  },
  {
    name: 'on the day, too late to change',
    ticket: 'booked',
    at: '2026-11-25T08:00:00+07:00',
    heading: 'Hari ini, pukul 09.30 WIB',
    says: 'Sudah tidak bisa diubah secara daring',
    next: call,
    without: 'Ubah jadwal',
  },
  {
    name: 'on the day, late',
    ticket: 'booked',
    at: '2026-11-25T09:35:00+07:00',
    heading: 'Hari ini, pukul 09.30 WIB',
    says: 'Loket menunggu sampai 09.45: segera lapor ke petugas',
    next: call,
  },
  {
    name: 'time over',
    ticket: 'booked',
    at: '2026-11-25T11:00:00+07:00',
    heading: 'Jadwal ini sudah lewat',
    says: 'Datang tanpa jadwal',
    next: again,
  },
  {
    name: 'time over, at a place that was closed',
    ticket: 'booked',
    at: '2026-11-25T11:00:00+07:00',
    interfere: visit({ changeableUntil: '2026-11-25T23:59:00+07:00' }),
    heading: 'Jadwal ini sudah lewat',
    says: 'Bisa diubah atau dibatalkan sampai Rabu, 25 November, 23.59',
    next: ['link', 'Ubah jadwal'],
  },
  {
    name: 'in line',
    ticket: 'in-line',
    heading: '1 orang lagi sebelum Anda',
    says: 'Kira-kira 3 menit. Tunggu di dekat loket',
    next: call,
  },
  {
    name: 'next in line',
    ticket: 'in-line',
    interfere: queue(0),
    heading: 'Giliran Anda berikutnya',
    says: 'dengarkan panggilan petugas',
    next: call,
  },
  {
    name: 'far back in the line',
    ticket: 'in-line',
    interfere: queue(40),
    heading: '40 orang lagi sebelum Anda',
    says: 'Sedang dilayani',
    next: call,
  },
  {
    name: 'in a line that cannot be seen',
    ticket: 'in-line',
    interfere: withCase(({ queue: _, ...found }) => found),
    heading: 'Anda sudah masuk antrean',
    says: 'Dengarkan panggilan untuk nomor A-009',
    next: call,
  },
  {
    name: 'called',
    ticket: 'called',
    heading: 'Anda dipanggil ke loket 3',
    says: 'Datang sekarang, bawa berkas Anda.',
    next: call,
  },
  {
    name: 'no-show',
    ticket: 'no-show',
    heading: 'Anda tercatat tidak datang',
    says: 'Anda boleh memesan lagi',
    next: again,
  },
  {
    name: 'cancelled',
    ticket: 'cancelled',
    heading: 'Jadwal sudah dibatalkan',
    says: 'Tidak ada yang perlu Anda lakukan',
    next: again,
  },
  {
    name: 'served, nothing opened',
    ticket: 'booked',
    interfere: visit({ state: 'served' }),
    heading: 'Kunjungan Anda sudah selesai',
    says: 'Terima kasih',
    next: close,
  },
  {
    name: 'nothing yet',
    ticket: 'booked',
    interfere: withCase(({ appointment: _, ...found }) => found),
    heading: 'Belum ada yang bisa dilihat',
    says: 'Kode ini benar',
    next: call,
  },
  {
    name: 'received, length unknown',
    ticket: 'received',
    interfere: withCase((found) => ({
      ...found,
      applications: found.applications.map(({ clock: _, ...one }) => one),
    })),
    heading: 'Berkas sudah diterima',
    says: 'Lama layanan ini belum kami ketahui. Tanya petugas.',
    next: close,
  },
  {
    name: 'under way',
    ticket: 'checked',
    heading: 'Sedang diperiksa petugas',
    says: 'Dijanjikan selesai Jumat, 27 November',
    next: close,
  },
  {
    name: 'another agency',
    ticket: 'other-agency',
    heading: 'Menunggu instansi lain',
    says: 'Menunggu bukti BPHTB dari Bapenda.',
    next: close,
  },
  {
    name: "the citizen's turn",
    ticket: 'your-turn',
    heading: 'Bawa fotokopi KTP-el dua saksi',
    says: 'Hitungan waktu kami berhenti selagi menunggu Anda.',
    next: call,
  },
  {
    name: "the citizen's turn, with a last day",
    ticket: 'your-turn',
    interfere: application({ action: { kind: 'visit', label: { id: 'Datang untuk foto' }, due: '2026-11-27' } }),
    heading: 'Datang untuk foto',
    says: 'Paling lambat Jumat, 27 November.',
    next: call,
  },
  {
    name: 'late',
    ticket: 'late',
    heading: 'Terlambat 3 hari kerja',
    says: 'Janji semula: Kamis, 19 November',
    next: ['link', 'SP4N-LAPOR!'],
  },
  {
    name: 'late, with a new day',
    ticket: 'late',
    interfere: application({
      clock: { ...promise, days: ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'] },
    }),
    heading: 'Terlambat 2 hari kerja',
    says: 'Maaf. Kini kami janjikan Kamis, 26 November.',
    next: ['link', 'Telepon Meja pengaduan MPP Sagara 0812-0000-0110'],
  },
  { name: 'ready', ticket: 'ready', heading: 'Sudah bisa diambil', says: 'Bawa KTP dan kode di atas.', next: call },
  {
    name: 'granted',
    ticket: 'granted',
    heading: 'Permohonan selesai',
    says: 'Tidak ada yang perlu Anda lakukan lagi.',
    next: close,
  },
  {
    name: 'rejected',
    ticket: 'rejected',
    interfere: application({ objectionUntil: '2026-12-15' }),
    heading: 'Permohonan ditolak',
    says: 'Lokasi reklame ada di jalur hijau.',
    next: again,
  },
  {
    name: 'withdrawn',
    ticket: 'withdrawn',
    heading: 'Permohonan dicabut',
    says: 'Anda boleh mengajukan lagi kapan saja.',
    next: again,
  },
  {
    name: 'passed on',
    ticket: 'transferred',
    heading: 'Permohonan dialihkan',
    says: 'Diteruskan ke BLK provinsi.',
    next: ['link', /^Telepon /],
    without: 'Pesan jadwal baru',
  },
  {
    name: 'several applications',
    ticket: 'ready',
    interfere: withCase((found) => ({
      ...found,
      applications: [
        ...found.applications,
        ...found.applications.map(({ clock: _, ...one }) => ({
          ...one,
          id: 'other',
          state: 'in-progress' as const,
          service: 'kk-baru',
        })),
      ],
    })),
    heading: 'Sudah bisa diambil',
    says: 'Permohonan lain dengan kode ini',
    next: ['button', 'Kartu Keluarga baru'],
  },
  {
    name: 'a lost line',
    ticket: 'checked',
    interfere: (path) =>
      path === '/events' || path === '/cases/current' ? Promise.resolve(problem(503, 'overloaded')) : undefined,
    heading: 'Sedang diperiksa petugas',
    says: 'Status di bawah per hari ini, 10.40. Kami perbarui begitu tersambung.',
    next: ['button', 'Sambungkan sekarang'],
  },
  {
    name: 'a lost line, in the queue',
    ticket: 'in-line',
    interfere: (path) =>
      path === '/events' || path === '/cases/current' ? Promise.resolve(problem(503, 'overloaded')) : undefined,
    heading: 'Dengarkan panggilan petugas',
    says: 'Pukul 10.40: 1 orang lagi sebelum Anda. Sekarang bisa lebih sedikit.',
    next: ['button', 'Sambungkan sekarang'],
  },
];

describe('mpp-status-tracker, a case', () => {
  beforeEach(() => {
    pageIn('id');
    sessionStorage.clear();
  });
  afterEach(() => {
    letTimePass();
    leavePage();
  });

  for (const { name, ticket, at, interfere, heading, says, next, without } of states) {
    it(`${name}: one sentence, what there is to know, a way on`, async () => {
      const region = await trackedRegion(interfere);
      if (at) stopTime(at);
      const seen = await tracker(region);
      await lookUp(seen, ticketOf(ticket));
      await seen.finds('heading', heading.replaceAll(' ', ' '));
      await seen.sees(says);
      await seen.finds(...next);
      // The first heading says how it stands, and has the focus.
      expect(seen.headings[0]?.replaceAll('\u00a0', ' ')).to.equal(`2 ${heading}`);
      expect(seen.focused?.textContent.trim().replaceAll('\u00a0', ' ')).to.equal(heading);
      expect(seen.text).to.contain(`Kode ${ticketOf(ticket).code}`);
      if (without) expect(seen.text).not.to.contain(without);
      await passes(seen);
      seen.expectOrder();
    });
  }
});
