/** Counts places from masks of counters in use: bit n of a quarter hour is set when counter n is taken. */
import type { Occupied } from '../store/store.js';
import type { Plan } from './plan.js';

export type Masks = ReadonlyMap<string, ReadonlyMap<number, number>>;

export function masksOf(occupied: readonly Occupied[]): Masks {
  const masks = new Map<string, Map<number, number>>();
  for (const { agency, quarter, mask } of occupied) {
    const own = masks.get(agency) ?? new Map<number, number>();
    masks.set(agency, own.set(quarter, mask));
  }
  return masks;
}

const none: ReadonlyMap<number, number> = new Map();

const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** How many parties can start here: the scarcest of the plan's stretches decides. */
export function placesAt(plan: Plan, masks: Masks, start: number): number {
  let least = Infinity;
  for (const { agency, counters, offset, cells } of plan.segments) {
    const own = masks.get(agency) ?? none;
    let taken = 0;
    for (let n = 0; n < cells; n++) taken |= own.get(start + offset + n) ?? 0;
    least = Math.min(least, Math.floor((counters - bits(taken)) / plan.partySize));
  }
  return least;
}

/**
 * How many such visits a day still holds, none of them sharing a counter: each counter's free stretch divided by the
 * length of a visit, the scarcest agency deciding.
 */
export function placesOfDay(plan: Plan, masks: Masks, starts: readonly number[]): number {
  const least = Math.min(
    ...plan.segments.map(({ agency, counters, offset, cells }) => {
      const own = masks.get(agency) ?? none;
      let places = 0;
      for (let counter = 0; counter < counters; counter++)
        places += runsOf(own, starts, { bit: 1 << counter, offset, cells });
      return Math.floor(places / plan.partySize);
    }),
  );
  return least;
}

interface Stretch {
  readonly bit: number;
  readonly offset: number;
  readonly cells: number;
}

/** Greedy from the left, which is the most that fits. */
function runsOf(own: ReadonlyMap<number, number>, starts: readonly number[], { bit, offset, cells }: Stretch): number {
  let found = 0;
  let busyUntil = -Infinity;
  for (const start of starts) {
    const from = start + offset;
    if (from < busyUntil) continue;
    let free = true;
    for (let n = 0; n < cells && free; n++) free = ((own.get(from + n) ?? 0) & bit) === 0;
    if (!free) continue;
    found++;
    busyUntil = from + cells;
  }
  return found;
}
