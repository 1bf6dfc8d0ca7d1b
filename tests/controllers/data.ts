/** Region and services for tests of controllers. */
import type { Region } from '../../src/contract/region.js';
import type { Requirements } from '../../src/contract/requirements.js';
import type { Service } from '../../src/contract/service.js';
import { counter, mobile } from '../domain/time/places.js';

const text = (id: string) => ({ id });

export const region = (changes: Partial<Region> = {}): Region => ({
  code: '99.01',
  name: text('Kabupaten Sagara'),
  codePrefix: 'SGR',
  zone: { id: 'Asia/Jakarta', label: 'WIB' },
  languages: ['id', 'en'],
  agencies: [],
  categories: [],
  lifeEvents: [],
  locations: [counter(), mobile()],
  complaints: [],
  notice: { version: '2026-1', purpose: text('Jadwal'), legalGround: text('UU 27/2022'), keptDays: 30 },
  capabilities: ['getAvailability', 'createHold', 'createAppointment'],
  booking: { open: true },
  ...changes,
});

const requirements: Requirements = {
  version: '1',
  questions: [{ id: 'lost', label: text('Hilang?'), type: 'yesno' }],
  documents: [
    { id: 'card', oneOf: [{ id: 'card', label: text('KTP-el'), form: { original: 1 } }] },
    {
      id: 'report',
      when: { op: 'eq', question: 'lost', value: true },
      oneOf: [{ id: 'report', label: text('Surat kehilangan'), form: { original: 1 } }],
    },
  ],
  stops: [],
};

export const service = (id: string, changes: Partial<Service> = {}): Service => ({
  id,
  name: text(id),
  agency: 'disdukcapil',
  category: 'kependudukan',
  channels: ['counter'],
  fee: { kind: 'free' },
  requirements,
  procedure: [],
  fees: [],
  product: text('KTP-el'),
  representation: { mustAttend: true, allowed: false },
  legalBasis: [],
  checks: {},
  booking: {
    locations: ['mpp-sagara', 'mobil-keliling'],
    minutes: 15,
    maxPartySize: 4,
    fields: { name: 'required', phone: 'required', email: 'no', nik: 'optional', onBehalf: false, extra: [] },
  },
  ...changes,
});
