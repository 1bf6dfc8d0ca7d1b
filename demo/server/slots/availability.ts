/** Days and times that are free, from hours, capacity and claims: one question to the store for a whole month. */
import type * as z from 'zod/mini';
import type { AvailableDay, Slot } from '../../../src/contract/availability.js';
import { addDays } from '../../../src/domain/time/day.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import type { HoldRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { msAt, quarterAt, startOf } from './grid.js';
import { type Masks, masksOf, nothingTaken, placesAt, placesOfDay } from './places.js';
import type { Plan } from './plan.js';
import { type DayStarts, startsOn } from './starts.js';

type Day = z.infer<typeof AvailableDay>;

/** A day of which no more than this part is left counts as `few`. */
const few = 1 / 5;

export interface Question {
  readonly plan: Plan;
  readonly from: string;
  readonly to: string;
  readonly now: number;
  /** Active holds of the asker. */
  readonly own: readonly HoldRow[];
}

export interface OpenDay {
  readonly day: string;
  readonly opening: DayStarts;
  /** Starts still ahead at which somebody can be served, with how many. */
  readonly free: readonly { readonly start: number; readonly left: number }[];
  readonly left: number;
  readonly total: number;
  readonly over: boolean;
}

/** Each day from `from` to `to`, both included. */
export async function freeDays(
  tables: Pick<Tables, 'cells'>,
  { plan, from, to, now, own }: Question,
): Promise<OpenDay[]> {
  if (from > to) return [];
  const { location, segments } = plan;
  const midnight = (day: string) => quarterAt(msAt(day, '00:00', location.zone));
  const [first, end] = [midnight(from), midnight(addDays(to, 1))];
  const occupied = await tables.cells.occupied({
    location: location.id,
    agencies: [...new Set(segments.map(({ agency }) => agency))],
    from: first,
    to: end,
    now,
    except: own.map(({ id }) => id),
  });
  const masks = masksOf(occupied, first, end);
  const days: OpenDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(dayFrom(plan, masks, day, now));
  return days;
}

function dayFrom(plan: Plan, masks: Masks, day: string, now: number): OpenDay {
  const opening = startsOn(plan, day);
  if (opening.state === 'closed') return { day, opening, free: [], left: 0, total: 0, over: false };
  const ahead = opening.starts.filter((start) => startOf(start) > now);
  const free = ahead.map((start) => ({ start, left: placesAt(plan, masks, start) })).filter(({ left }) => left > 0);
  return {
    day,
    opening,
    free,
    // Where a time is free, at least one can come, however the rest is cut up.
    left: free.length > 0 ? Math.max(1, placesOfDay(plan, masks, ahead)) : 0,
    total: placesOfDay(plan, nothingTaken, opening.starts),
    over: ahead.length === 0,
  };
}

export function toDay({ day, opening, left, total, over }: OpenDay, today: string): Day {
  if (day < today) return { day, state: 'past', left: 0 };
  if (opening.state === 'closed') return { day, state: 'closed', left: 0, reason: opening.reason };
  if (over) return { day, state: 'past', left: 0 };
  return { day, state: left === 0 ? 'full' : left <= total * few ? 'few' : 'open', left };
}

export function toSlots({ opening, free }: OpenDay, own: readonly HoldRow[]): z.infer<typeof Slot>[] {
  const slots: z.infer<typeof Slot>[] = [];
  for (const { start, left } of free) {
    const times = opening.state === 'open' ? opening.times.get(start) : undefined;
    if (!times) continue;
    const { startsAt, endsAt } = times;
    const heldByYou = own.some((hold) => hold.startsAt === startOf(start));
    slots.push(heldByYou ? { startsAt, endsAt, left, heldByYou } : { startsAt, endsAt, left });
  }
  return slots;
}

export const todayAt = ({ location }: Plan, now: number): string => dayOf(now, location.zone.id);
