/** A small region for tests: every number in it is chosen by the test that needs it. */
import type { BookingFields, Service } from '../../../../src/contract/index.js';
import type { AppOptions, RegionData } from '../../../../demo/server/options.js';

const zone = { id: 'Asia/Makassar', label: 'WITA' } as const;

export const region: RegionData = {
  code: '99.02',
  name: { id: 'Kota Uji' },
  codePrefix: 'UJI',
  zone,
  languages: ['id', 'en'],
  agencies: [
    { id: 'disdukcapil', name: { id: 'Dinas Kependudukan' } },
    { id: 'polri', name: { id: 'Kepolisian' } },
  ],
  categories: [{ id: 'kependudukan', name: { id: 'Kependudukan' } }],
  lifeEvents: [],
  locations: [
    {
      id: 'mall',
      kind: 'counter',
      name: { id: 'MPP Uji' },
      zone,
      address: 'Jl. Uji 1',
      hours: [
        { days: [1, 2, 3, 4], opens: '08:00', closes: '12:00', lastTicket: '11:30' },
        { days: [5], opens: '08:00', closes: '10:00' },
      ],
      closures: [
        { day: '2026-12-01', reason: { id: 'Sudah lewat' }, kind: 'unplanned' },
        { day: '2026-12-08', reason: { id: 'Hari libur', en: 'Holiday' }, kind: 'holiday' },
        { day: '2026-12-09', from: '08:00', to: '11:00', reason: { id: 'Listrik padam' }, kind: 'unplanned' },
      ],
      exceptions: [],
      accessibility: [],
    },
    {
      id: 'van',
      kind: 'mobile',
      name: { id: 'Mobil keliling' },
      zone,
      stops: [
        { id: 'jati', weekday: 3, place: { id: 'Balai Jati' }, address: 'Jati', opens: '09:00', closes: '10:00' },
      ],
      changes: [],
      closures: [],
      exceptions: [],
      accessibility: [],
    },
  ],
  complaints: [],
  notice: {
    version: '2026-01',
    purpose: { id: 'Menyiapkan kunjungan' },
    legalGround: { id: 'UU 25/2009' },
    keptDays: 90,
  },
};

const fields: BookingFields = {
  name: 'required',
  phone: 'required',
  email: 'no',
  nik: 'no',
  onBehalf: false,
  extra: [],
};

const service = (id: string, agency: string, changes: Partial<Service>): Service => ({
  id,
  name: { id: `Layanan ${id}` },
  agency,
  category: 'kependudukan',
  channels: ['counter'],
  fee: { kind: 'free' },
  requirements: { version: '1', questions: [], documents: [], stops: [] },
  procedure: [],
  fees: [],
  product: { id: 'Dokumen' },
  representation: { mustAttend: true, allowed: false },
  legalBasis: [],
  checks: {},
  booking: { locations: ['mall', 'van'], minutes: 15, maxPartySize: 2, fields },
  ...changes,
});

const booking = { locations: ['mall'], minutes: 15, maxPartySize: 1, fields };

/** `ktp` takes one quarter hour at two counters, `sim` two at one counter. */
export const services: readonly Service[] = [
  service('ktp', 'disdukcapil', { time: { max: 'P3D', workingDays: true } }),
  service('sim', 'polri', { booking: { ...booking, minutes: 20 }, time: { max: 'PT1H' } }),
  service('kk', 'disdukcapil', { booking: { ...booking, fields: { ...fields, nik: 'required', onBehalf: true } } }),
  service('lapor', 'polri', { booking: { ...booking, fields: { ...fields, name: 'no', phone: 'no' } } }),
  service('plat', 'polri', {
    booking: {
      ...booking,
      fields: {
        ...fields,
        extra: [{ id: 'nomor', label: { id: 'Nomor' }, type: 'text', required: true, maxLength: 9 }],
      },
    },
  }),
  service('daring', 'polri', { channels: ['online'], booking: { ...booking, locations: [] } }),
];

export const capacity: AppOptions['capacity'] = [
  { location: 'mall', agency: 'disdukcapil', counters: 2, letter: 'A' },
  { location: 'mall', agency: 'polri', counters: 1, letter: 'E' },
  { location: 'van', agency: 'disdukcapil', counters: 1, letter: 'A' },
];
