/** The three free times nearest to one that is gone. */
import { addDays } from '../../../src/domain/time/day.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import type { RefusalFacts } from '../http/refusal.js';
import type { HoldRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { freeDays, todayAt } from './availability.js';
import { startOf, toMoment } from './grid.js';
import type { Plan } from './plan.js';

const howMany = 3;
/** Days looked at before and after. */
const reach = 7;

export interface Gone {
  readonly plan: Plan;
  readonly startsAt: number;
  readonly now: number;
  readonly lastDay: string;
  readonly own: readonly HoldRow[];
}

export async function alternativesTo(tables: Pick<Tables, 'cells'>, gone: Gone): Promise<RefusalFacts> {
  const { plan, startsAt, now, lastDay, own } = gone;
  const { zone } = plan.location;
  const day = dayOf(startsAt, zone.id);
  const today = todayAt(plan, now);
  const from = addDays(day, -reach) < today ? today : addDays(day, -reach);
  const to = addDays(day, reach) > lastDay ? lastDay : addDays(day, reach);
  const free = (await freeDays(tables, { plan, from, to, now, own })).flatMap((one) => one.free);
  const alternatives = free
    .map(({ start, left }) => ({ startsAt: startOf(start), left }))
    .filter((one) => one.startsAt !== startsAt)
    .sort((a, b) => Math.abs(a.startsAt - startsAt) - Math.abs(b.startsAt - startsAt))
    .slice(0, howMany)
    .map((one) => ({ ...one, startsAt: toMoment(one.startsAt, zone) }));
  return { alternatives };
}
