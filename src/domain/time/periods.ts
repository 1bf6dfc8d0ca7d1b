/** Stretches of one day on the venue's clock, as `HH:MM`; they compare as text. */
import type { LocalizedText } from '../../contract/primitives.js';

/** Open from `opens` to before `closes`; numbers are given out until `lastTicket`. */
export interface Period {
  readonly opens: string;
  readonly closes: string;
  readonly lastTicket?: string;
  /** Where the mobile unit stands meanwhile. */
  readonly place?: LocalizedText;
}

/** A stretch taken away; an open end reaches to the day's own. */
export interface Gap {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const dayEnd = '24:00';

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** The same period between other ends. A last number that would come after closing is closing itself, and so left out. */
const between = (period: Period, opens: string, closes: string): Period[] => {
  if (opens >= closes) return [];
  const { lastTicket, ...rest } = period;
  return [{ ...rest, opens, closes, ...(lastTicket && lastTicket < closes ? { lastTicket } : {}) }];
};

export const without = (periods: readonly Period[], { from = '00:00', to = dayEnd }: Gap): Period[] =>
  periods.flatMap((p) => [
    ...between(p, p.opens, earlier(p.closes, from)),
    ...between(p, later(p.opens, to), p.closes),
  ]);

/** What two lists have in common; place and last number are those of the first. */
export const within = (periods: readonly Period[], limits: readonly Period[]): Period[] =>
  periods.flatMap((p) => limits.flatMap((l) => between(p, later(p.opens, l.opens), earlier(p.closes, l.closes))));

/** Sorted, and periods that touch at one place made one, so that "open until" tells the real end. */
export const joined = (periods: readonly Period[]): Period[] => {
  const result: Period[] = [];
  for (const period of [...periods].sort((a, b) => (a.opens < b.opens ? -1 : 1))) {
    const before = result[result.length - 1];
    if (!before || before.closes < period.opens || before.place !== period.place) result.push(period);
    else if (before.closes < period.closes) result[result.length - 1] = { ...period, opens: before.opens };
  }
  return result;
};

export const holds = ({ from = '00:00', to = dayEnd }: Gap, time: string): boolean => from <= time && time < to;
