/** Days of the demo, counted from today in days on which a place is open, so that nothing is seeded on a holiday. */
import { addDays } from '../../../src/domain/time/day.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import type { Context } from '../context.js';
import { planVisit } from '../slots/plan.js';
import { startsOn } from '../slots/starts.js';

const searchDays = 60;

export interface SeedVisit {
  readonly services: readonly string[];
  readonly location: string;
}

/**
 * Starts of a visit on the nth open day before (negative) or after today. 0 is today, or where it is closed the last day
 * that was open.
 */
export function startsOnOpenDay({ directory }: Context, visit: SeedVisit, n: number, now: number): readonly number[] {
  const plan = planVisit(directory, { ...visit, partySize: 1 });
  const today = dayOf(now, plan.location.zone.id);
  const step = n > 0 ? 1 : -1;
  let left = Math.abs(n);
  for (let offset = n > 0 ? 1 : 0; offset < searchDays; offset++) {
    const opening = startsOn(plan, addDays(today, offset * step));
    if (opening.state !== 'open') continue;
    // Today counts as the day before it only when nothing is to be found on it.
    if (left === 0 || (n > 0 && --left === 0)) return opening.starts;
    if (n < 0 && offset > 0 && --left === 0) return opening.starts;
  }
  return [];
}
