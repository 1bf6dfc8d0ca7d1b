/** Rows for store tests: each differs from the next in what the test says. */
import type {
  ApplicationRow,
  AppointmentRow,
  HoldRow,
  MessageRow,
  WaitRow,
} from '../../../../demo/server/store/rows.js';
import type { Claim } from '../../../../demo/server/store/store.js';

export const t0 = Date.parse('2026-12-03T01:00:00Z');
export const minute = 60_000;
/** The quarter hour of `t0`. */
export const q0 = t0 / (15 * minute);

let last = 0;
export const fresh = (name: string): string =>
  `${name}-${process.pid.toString(36)}-${Date.now().toString(36)}-${last++}`;

export const holdRow = (changes: Partial<HoldRow> = {}): HoldRow => ({
  id: fresh('hold'),
  owner: fresh('owner'),
  state: 'active',
  services: ['ktp-el-baru', 'kk-baru'],
  location: 'mpp',
  partySize: 1,
  startsAt: t0,
  endsAt: t0 + 15 * minute,
  expiresAt: t0 + 10 * minute,
  extensionsLeft: 10,
  counter: 2,
  code: null,
  ...changes,
});

export const appointmentRow = (changes: Partial<AppointmentRow> = {}): AppointmentRow => ({
  code: fresh('CODE'),
  holdId: fresh('hold'),
  label: 'A-014',
  state: 'booked',
  location: 'mpp',
  agency: 'disdukcapil',
  partySize: 1,
  startsAt: t0,
  endsAt: t0 + 15 * minute,
  visits: [{ service: 'ktp-el-baru', startsAt: t0, endsAt: t0 + 15 * minute }],
  proofKind: 'phone',
  proof: 'hash of a proof',
  sealed: 'k1.sealed',
  phone: null,
  nik: null,
  help: ['wheelchair'],
  onBehalf: true,
  notice: '2026-01',
  reminder: true,
  language: 'id',
  createdAt: t0 - 1234,
  checkedInAt: null,
  calledAt: null,
  calledTo: null,
  ...changes,
});

export const applicationRow = (code: string, changes: Partial<ApplicationRow> = {}): ApplicationRow => ({
  id: fresh('app'),
  code,
  service: 'ktp-el-baru',
  agency: 'disdukcapil',
  location: 'mpp',
  state: 'received',
  outcome: null,
  openedAt: t0,
  promisedOn: '2026-12-10',
  action: null,
  ...changes,
});

export const messageRow = (changes: Partial<MessageRow> = {}): MessageRow => ({
  id: fresh('message'),
  kind: 'confirmation',
  code: null,
  state: 'waiting',
  sealed: 'k1.sealed',
  dueAt: t0,
  expiresAt: t0 + 60 * minute,
  attempts: 0,
  createdAt: t0,
  endedAt: null,
  ...changes,
});

export const waitRow = (changes: Partial<WaitRow> = {}): WaitRow => ({
  id: fresh('wait'),
  state: 'waiting',
  services: ['ktp-el-baru'],
  location: 'mpp',
  fromDay: '2026-12-03',
  toDay: '2026-12-10',
  phone: fresh('phone'),
  proof: 'hash of a proof',
  sealed: 'k1.sealed',
  code: null,
  holdId: null,
  createdAt: t0,
  endsAt: t0 + 60 * minute,
  ...changes,
});

/** One cell at the first quarter hour of a place of its own with two counters. */
export const claimOf = (location: string, changes: Partial<Claim> = {}): Claim => ({
  location,
  segments: [{ agency: 'disdukcapil', counters: 2, from: q0, cells: 1 }],
  partySize: 1,
  holdId: fresh('hold'),
  until: t0 + 10 * minute,
  now: t0,
  ...changes,
});
