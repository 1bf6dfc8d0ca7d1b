/** Everybody else: enough bookings that some days are full, some nearly, and the hall has a line. */
import { makeCode } from '../../../src/domain/identity/code.js';
import { labelOf } from '../appointments/label.js';
import type { Context } from '../context.js';
import { minuteMs, startOf } from '../slots/grid.js';
import type { AppointmentRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { chance, chanceBytes } from './chance.js';
import { startsOnOpenDay } from './days.js';
import { plantStranger, type Stranger } from './plant.js';

interface Crowd {
  readonly location: string;
  readonly services: readonly string[];
  /** Counters of its agency there. */
  readonly counters: number;
  /** Part of the places that is taken today and on the open days after it. */
  readonly taken: readonly number[];
}

const crowds: readonly Crowd[] = [
  {
    location: 'mpp-sagara',
    services: ['ktp-el-penggantian', 'kk-baru', 'kk-perubahan-data', 'akta-kelahiran', 'kia'],
    counters: 4,
    taken: [0.35, 0.4, 0.2, 0.1, 0.05],
  },
  { location: 'mpp-sagara', services: ['paspor-baru'], counters: 2, taken: [0.8, 1, 0.9, 0.6, 0.4, 0.2] },
  { location: 'mpp-sagara', services: ['skck-baru'], counters: 2, taken: [0.4, 0.85, 0.3] },
  { location: 'mpp-sagara', services: ['pajak-kendaraan-tahunan'], counters: 2, taken: [0.3, 0.2, 0.1] },
  {
    location: 'gerai-karangsari',
    services: ['kk-hilang-rusak', 'akta-kelahiran'],
    counters: 2,
    taken: [0.5, 1, 0.85, 0.3],
  },
  { location: 'mobil-keliling', services: ['ktp-el-baru'], counters: 1, taken: [0.5, 0.7] },
];

/** What has become of a visit by now: most came, some did not, and the last ones wait. */
function fateOf(startsAt: number, now: number, luck: number): Partial<AppointmentRow> | undefined {
  const checkedInAt = startsAt - Math.round((4 + luck * 12) * minuteMs);
  if (startsAt < now - 40 * minuteMs) {
    if (luck < 0.1) return { state: 'no-show' };
    return { state: 'served', checkedInAt, calledAt: startsAt + 3 * minuteMs, calledTo: '1' };
  }
  return checkedInAt < now && luck < 0.8 ? { state: 'checked-in', checkedInAt } : undefined;
}

/** Plants one of a crowd unless an earlier start did, and lets the hours since then happen. */
async function arrive(context: Context, tables: Tables, visitor: Stranger, fate: Partial<AppointmentRow> | undefined) {
  const before = await tables.appointments.get(visitor.code);
  if (before ? before.state !== 'booked' : !(await plantStranger(context, tables, visitor))) return;
  if (fate) await tables.appointments.update(visitor.code, fate);
}

async function gather(context: Context, tables: Tables, crowd: Crowd, day: number, now: number): Promise<void> {
  const { location, services, counters, taken } = crowd;
  const [service = ''] = services;
  const starts = startsOnOpenDay(context, { services: [service], location }, day, now);
  const name = `crowd ${location} ${service} ${starts[0] ?? 0}`;
  const luck = chance(name);
  const codes = chanceBytes(`${name} codes`);
  const { directory } = context;
  const { agency } = directory.service(service);
  for (const start of starts) {
    const label = (counter: number) => labelOf(directory, { location, agency, startsAt: startOf(start), counter });
    for (let n = 0; n < counters; n++) {
      const wanted = luck() < (taken[day] ?? 0);
      const visit = { services: [services[Math.floor(luck() * services.length)] ?? service], location, start };
      const code = makeCode(codes, directory.region.codePrefix);
      const fate = fateOf(startOf(start), now, luck());
      if (wanted) await arrive(context, tables, { ...visit, code, label }, fate);
    }
  }
}

/** Codes are those of the day they are for, so whoever is there already from an earlier start is left alone. */
export async function gatherCrowds(context: Context, tables: Tables, now: number): Promise<void> {
  for (const crowd of crowds) {
    for (let day = 0; day < crowd.taken.length; day++) await gather(context, tables, crowd, day, now);
  }
}
