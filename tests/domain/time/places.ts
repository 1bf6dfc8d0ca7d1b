/** Places for tests about hours: a counter and a mobile unit, in December 2026 (the 3rd is a Thursday). */
import type { Location } from '../../../src/contract/locations.js';

type Counter = Extract<Location, { kind: 'counter' }>;
type Mobile = Extract<Location, { kind: 'mobile' }>;

export const text = (id: string) => ({ id });

const common = {
  zone: { id: 'Asia/Jakarta', label: 'WIB' },
} as const;

/** Monday to Friday from 08:00 to 15:00, numbers until 14:00. */
export const counter = (changes: Partial<Counter> = {}): Location => ({
  ...common,
  closures: [],
  exceptions: [],
  accessibility: [],
  id: 'mpp-sagara',
  kind: 'counter',
  name: text('MPP Sagara'),
  address: 'Jl. Pelabuhan Lama 12',
  hours: [{ days: [1, 2, 3, 4, 5], opens: '08:00', closes: '15:00', lastTicket: '14:00' }],
  ...changes,
});

const stop = (id: string, weekday: number) => ({
  id,
  weekday,
  place: text(`Balai ${id}`),
  address: `Desa ${id}`,
  opens: '09:00',
  closes: '12:00',
});

/** On Monday in Muara, on Wednesday in Jati. */
export const mobile = (changes: Partial<Mobile> = {}): Location => ({
  ...common,
  closures: [],
  exceptions: [],
  accessibility: [],
  id: 'mobil-keliling',
  kind: 'mobile',
  name: text('Mobil keliling'),
  stops: [stop('muara', 1), stop('jati', 3)],
  changes: [],
  ...changes,
});

export const closure = (day: string, from?: string, to?: string) => ({
  day,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
  reason: text('Listrik padam'),
  kind: 'unplanned' as const,
});

export const holiday = (day: string) => ({ day, reason: text('Natal'), kind: 'holiday' as const });
