/** Which quarter hours a visit may start in, from the place's hours alone. */
import type { Location } from '../../../src/contract/locations.js';
import type { LocalizedText } from '../../../src/contract/primitives.js';
import { openingOf } from '../../../src/domain/time/opening.js';
import { weekday } from '../../../src/domain/time/day.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import { refuse } from '../http/refusal.js';
import { minuteMs, msAt, quarterAt, startOf, toMoment } from './grid.js';
import type { Plan } from './plan.js';

/** A visit's beginning and end as the contract writes them. */
export interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
}

export type DayStarts =
  | { readonly state: 'open'; readonly starts: readonly number[]; readonly times: ReadonlyMap<number, Times> }
  | { readonly state: 'closed'; readonly reason: LocalizedText };

const weekdays: readonly LocalizedText[] = [
  { id: 'Senin', en: 'Mondays' },
  { id: 'Selasa', en: 'Tuesdays' },
  { id: 'Rabu', en: 'Wednesdays' },
  { id: 'Kamis', en: 'Thursdays' },
  { id: 'Jumat', en: 'Fridays' },
  { id: 'Sabtu', en: 'Saturdays' },
  { id: 'Minggu', en: 'Sundays' },
];

const closedEachWeek = (day: string): LocalizedText => {
  const name = weekdays[weekday(day) - 1] ?? { id: 'hari ini', en: 'this day' };
  return { id: `Tidak buka setiap ${name.id}`, en: `Not open on ${name.en ?? name.id}` };
};

const tooShort: LocalizedText = {
  id: 'Jam buka terlalu singkat untuk layanan ini',
  en: 'Not open long enough for this service',
};

/** Starts on the grid at which the whole visit fits into one opening, and numbers are still given out. */
function reckon({ location, cells, minutes }: Plan, day: string): DayStarts {
  const opening = openingOf(location, day);
  if (opening.state === 'closed') return { state: 'closed', reason: opening.reason ?? closedEachWeek(day) };
  const starts = opening.periods.flatMap(({ opens, closes, lastTicket }) => {
    const first = Math.ceil(quarterAt(msAt(day, opens, location.zone)));
    const end = Math.floor(quarterAt(msAt(day, closes, location.zone))) - cells;
    const last = lastTicket ? Math.min(end, Math.floor(quarterAt(msAt(day, lastTicket, location.zone)))) : end;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  });
  if (starts.length === 0) return { state: 'closed', reason: tooShort };
  const times = starts.map((start): [number, Times] => {
    const startsAt = startOf(start);
    const endsAt = startsAt + minutes * minuteMs;
    return [start, { startsAt: toMoment(startsAt, location.zone), endsAt: toMoment(endsAt, location.zone) }];
  });
  return { state: 'open', starts, times: new Map(times) };
}

/** Days of visits of some lengths, many times what is asked for in a day. */
const mostKept = 2000;
const kept = new WeakMap<Location, Map<string, DayStarts>>();

/** The hours of a place change with its catalogue alone, so they are reckoned once for each day and length of a visit. */
export function startsOn(plan: Plan, day: string): DayStarts {
  const days = kept.get(plan.location) ?? new Map<string, DayStarts>();
  kept.set(plan.location, days);
  const key = `${day} ${plan.cells} ${plan.minutes}`;
  const known = days.get(key);
  if (known) return known;
  if (days.size >= mostKept) days.clear();
  const made = reckon(plan, day);
  days.set(key, made);
  return made;
}

/** The quarter hour of a wished start, or why it cannot be had, before anybody looks who else wants it. */
export function startAt(plan: Plan, ms: number, now: number, lastDay: string): number {
  if (ms <= now) throw refuse('slot_past');
  const day = dayOf(ms, plan.location.zone.id);
  if (day > lastDay) throw refuse('slot_unknown');
  const opening = startsOn(plan, day);
  if (opening.state === 'closed') throw refuse('day_closed');
  const start = opening.starts.find((quarter) => startOf(quarter) === ms);
  if (start === undefined) throw refuse('slot_unknown');
  return start;
}
