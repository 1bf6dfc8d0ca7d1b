/** Cases for tests of the tracker. 3 December 2026 is a Thursday. */
import type { Application, PromiseClock } from '../../../src/contract/applications.js';
import type { Appointment } from '../../../src/contract/appointments.js';
import type { Case } from '../../../src/contract/cases.js';

export const at = (day: string, time: string) => `${day}T${time}:00+07:00`;

export const appointment = (changes: Partial<Appointment> = {}): Appointment => ({
  code: 'SGR-7KQ4M-2XPRV',
  label: 'B-014',
  state: 'booked',
  location: 'mpp-sagara',
  zone: { id: 'Asia/Jakarta', label: 'WIB' },
  startsAt: at('2026-12-03', '09:30'),
  endsAt: at('2026-12-03', '09:45'),
  arriveBy: at('2026-12-03', '09:20'),
  partySize: 1,
  visits: [],
  changeableUntil: at('2026-12-02', '15:00'),
  ...changes,
});

export const clock = (changes: Partial<PromiseClock> = {}): PromiseClock => ({
  promisedOn: '2026-12-07',
  totalDays: 3,
  usedDays: 1,
  lateDays: 0,
  paused: false,
  days: ['2026-12-03', '2026-12-04', '2026-12-07'],
  ...changes,
});

type Closed = Extract<Application, { state: 'closed' }>;
type Open = Exclude<Application, Closed>;

const core = { id: 'a1', service: 'kk', openedAt: at('2026-12-02', '10:00'), stages: [], history: [] };

export const running = (changes: Partial<Open> = {}): Application => ({ ...core, state: 'in-progress', ...changes });
export const closed = (changes: Partial<Closed> = {}): Application => ({
  ...core,
  state: 'closed',
  outcome: 'granted',
  ...changes,
});

export const found = (changes: Partial<Case> = {}): Case => ({
  code: 'SGR-7KQ4M-2XPRV',
  asOf: at('2026-12-03', '09:00'),
  applications: [],
  ...changes,
});
