/**
 * One case in every stage, with codes that never change. Names and numbers belong to nobody: the mobile prefix is real, the
 * block is kept free by the demo.
 */
import type { z } from 'zod/mini';
import type { ApplicationMove } from '../../../src/contract/officer.js';
import type { AppointmentState } from '../../../src/contract/states.js';
import { makeCode } from '../../../src/domain/identity/code.js';
import { regionData } from '../../catalogue/index.js';
import { chanceBytes } from './chance.js';
import type { SeedVisit } from './days.js';

type Move = z.infer<typeof ApplicationMove>;

export interface Showcase extends SeedVisit {
  /** Names it, and decides its code. */
  readonly name: string;
  /** In words, for whoever tries the demo. */
  readonly shows: string;
  /** Open days from today; see `startsOnOpenDay`. */
  readonly day: number;
  /** Which of the day's starts. */
  readonly slot: number;
  readonly state: AppointmentState;
  readonly help?: readonly ('wheelchair' | 'elderly')[];
  readonly extra?: Readonly<Record<string, string>>;
  /** Moves of its application, one each open day after the visit. */
  readonly moves?: readonly Move[];
}

const mall = 'mpp-sagara';
const checking: Move = { to: 'in-progress' };

export const showcases: readonly Showcase[] = [
  {
    name: 'booked',
    shows: 'dipesan, besok',
    services: ['ktp-el-penggantian'],
    location: mall,
    day: 1,
    slot: 6,
    state: 'booked',
  },
  {
    name: 'two-services',
    shows: 'dua layanan, pekan depan',
    services: ['kk-baru', 'pajak-kendaraan-tahunan'],
    location: mall,
    day: 6,
    slot: 8,
    state: 'booked',
    extra: { 'nomor-polisi': 'Z 1234 SG' },
  },
  {
    name: 'van',
    shows: 'mobil keliling',
    services: ['akta-kelahiran'],
    location: 'mobil-keliling',
    day: 2,
    slot: 3,
    state: 'booked',
  },
  {
    name: 'cancelled',
    shows: 'dibatalkan',
    services: ['jkn-tambah-anggota'],
    location: mall,
    day: 3,
    slot: 4,
    state: 'cancelled',
  },
  { name: 'no-show', shows: 'tidak datang', services: ['kia'], location: mall, day: -1, slot: 5, state: 'no-show' },
  {
    name: 'in-line',
    shows: 'menunggu dipanggil',
    services: ['kk-perubahan-data'],
    location: mall,
    day: 0,
    slot: 2,
    state: 'checked-in',
  },
  {
    name: 'in-line-first',
    shows: 'didahulukan',
    services: ['akta-kelahiran'],
    location: mall,
    day: 0,
    slot: 4,
    state: 'checked-in',
    help: ['elderly'],
  },
  {
    name: 'called',
    shows: 'sedang dipanggil',
    services: ['kk-hilang-rusak'],
    location: mall,
    day: 0,
    slot: 1,
    state: 'called',
  },
  {
    name: 'received',
    shows: 'berkas diterima',
    services: ['bpjstk-klaim-jht'],
    location: mall,
    day: 0,
    slot: 0,
    state: 'served',
    moves: [],
  },
  {
    name: 'checked',
    shows: 'sedang diperiksa',
    services: ['bpn-roya'],
    location: mall,
    day: -2,
    slot: 3,
    state: 'served',
    moves: [checking],
  },
  {
    name: 'your-turn',
    shows: 'menunggu Anda',
    services: ['akta-perkawinan'],
    location: mall,
    day: -3,
    slot: 3,
    state: 'served',
    moves: [
      checking,
      {
        to: 'waiting-for-applicant',
        action: {
          kind: 'document',
          label: { id: 'Bawa fotokopi KTP-el dua saksi', en: 'Bring copies of two witnesses’ ID cards' },
        },
        note: { id: 'Fotokopi KTP-el saksi belum ada.', en: 'Copies of the witnesses’ ID cards are missing.' },
      },
    ],
  },
  {
    name: 'other-agency',
    shows: 'menunggu instansi lain',
    services: ['bpn-balik-nama-jual-beli'],
    location: mall,
    day: -4,
    slot: 3,
    state: 'served',
    moves: [
      checking,
      {
        to: 'waiting-for-agency',
        note: { id: 'Menunggu bukti BPHTB dari Bapenda.', en: 'Waiting for proof of BPHTB from Bapenda.' },
      },
    ],
  },
  {
    name: 'late',
    shows: 'terlambat',
    services: ['akta-kematian'],
    location: mall,
    day: -6,
    slot: 3,
    state: 'served',
    moves: [checking],
  },
  {
    name: 'ready',
    shows: 'siap diambil',
    services: ['pindah-datang'],
    location: mall,
    day: -3,
    slot: 7,
    state: 'served',
    moves: [
      checking,
      {
        to: 'ready',
        note: { id: 'Ambil di loket 4, sampai pukul 15.00.', en: 'Collect it at counter 4, until 15.00.' },
      },
    ],
  },
  {
    name: 'granted',
    shows: 'selesai',
    services: ['kk-baru'],
    location: mall,
    day: -8,
    slot: 3,
    state: 'served',
    moves: [checking, { to: 'ready' }, { to: 'closed', outcome: 'granted' }],
  },
  {
    name: 'rejected',
    shows: 'ditolak',
    services: ['izin-reklame'],
    location: mall,
    day: -7,
    slot: 3,
    state: 'served',
    moves: [
      checking,
      {
        to: 'closed',
        outcome: 'rejected',
        note: { id: 'Lokasi reklame ada di jalur hijau.', en: 'The site lies in a green belt.' },
      },
    ],
  },
  {
    name: 'withdrawn',
    shows: 'dicabut pemohon',
    services: ['nib'],
    location: mall,
    day: -5,
    slot: 3,
    state: 'served',
    moves: [{ to: 'closed', outcome: 'withdrawn' }],
  },
  {
    name: 'transferred',
    shows: 'dialihkan',
    services: ['pelatihan-blk'],
    location: mall,
    day: -5,
    slot: 5,
    state: 'served',
    moves: [
      checking,
      {
        to: 'closed',
        outcome: 'transferred',
        note: { id: 'Diteruskan ke BLK provinsi.', en: 'Passed on to the provincial training centre.' },
      },
    ],
  },
];

export const showcaseCode = ({ name }: Pick<Showcase, 'name'>): string =>
  makeCode(chanceBytes(`showcase ${name}`), regionData.codePrefix);

/** The nth case's number; its last four digits are its proof. */
export const showcasePhone = (index: number): string => `+628120000${String(1001 + index)}`;

export const showcaseLines = (): string[] =>
  showcases.map((one, index) => `  ${showcaseCode(one)}  ${showcasePhone(index).slice(-4)}  ${one.shows}`);
