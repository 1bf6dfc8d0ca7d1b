/** Counts places from masks of counters in use: bit n of a quarter hour is set when counter n is taken. */
import type { Occupied } from '../store/store.js';
import type { Plan } from './plan.js';

/** A mask for each quarter hour from `from` on; what is not there is free. */
export interface Masks {
  readonly from: number;
  readonly byAgency: ReadonlyMap<string, Int32Array>;
}

export const nothingTaken: Masks = { from: 0, byAgency: new Map() };

export function masksOf(occupied: readonly Occupied[], from: number, to: number): Masks {
  const byAgency = new Map<string, Int32Array>();
  for (const { agency, quarter, mask } of occupied) {
    const own = byAgency.get(agency) ?? new Int32Array(to - from);
    own[quarter - from] = mask;
    byAgency.set(agency, own);
  }
  return { from, byAgency };
}

const none = new Int32Array(0);

const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** Counters that are taken in any of these quarter hours; `first` counts from the masks' beginning. */
function takenIn(own: Int32Array, first: number, cells: number): number {
  let taken = 0;
  for (let n = 0; n < cells; n++) taken |= own[first + n] ?? 0;
  return taken;
}

/** How many parties can start here: the scarcest of the plan's stretches decides. */
export function placesAt(plan: Plan, { from, byAgency }: Masks, start: number): number {
  let least = Infinity;
  for (const { agency, counters, offset, cells } of plan.segments) {
    const taken = takenIn(byAgency.get(agency) ?? none, start + offset - from, cells);
    least = Math.min(least, Math.floor((counters - bits(taken)) / plan.partySize));
  }
  return least;
}

/**
 * How many such visits a day still holds, none of them sharing a counter: each counter's free stretch divided by the
 * length of a visit, the scarcest agency deciding.
 */
export function placesOfDay(plan: Plan, { from, byAgency }: Masks, starts: readonly number[]): number {
  let least = Infinity;
  for (const { agency, counters, offset, cells } of plan.segments) {
    const own = byAgency.get(agency) ?? none;
    const taken = starts.map((start) => takenIn(own, start + offset - from, cells));
    let places = 0;
    for (let counter = 0; counter < counters; counter++) places += runsOf(taken, starts, 1 << counter, cells);
    least = Math.min(least, Math.floor(places / plan.partySize));
  }
  return least;
}

/** Greedy from the left, which is the most that fits. */
function runsOf(taken: readonly number[], starts: readonly number[], bit: number, cells: number): number {
  let found = 0;
  let busyUntil = -Infinity;
  for (let n = 0; n < starts.length; n++) {
    const start = starts[n] ?? 0;
    if (start < busyUntil || ((taken[n] ?? 0) & bit) !== 0) continue;
    found++;
    busyUntil = start + cells;
  }
  return found;
}
