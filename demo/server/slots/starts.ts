/** Which quarter hours a visit may start in, from the place's hours alone. */
import type { LocalizedText } from '../../../src/contract/primitives.js';
import { openingOf } from '../../../src/domain/time/opening.js';
import { weekday } from '../../../src/domain/time/day.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import { refuse } from '../http/refusal.js';
import { msAt, quarterAt, startOf } from './grid.js';
import type { Plan } from './plan.js';

export type DayStarts =
  | { readonly state: 'open'; readonly starts: readonly number[] }
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
export function startsOn({ location, cells }: Plan, day: string): DayStarts {
  const opening = openingOf(location, day);
  if (opening.state === 'closed') return { state: 'closed', reason: opening.reason ?? closedEachWeek(day) };
  const starts = opening.periods.flatMap(({ opens, closes, lastTicket }) => {
    const first = Math.ceil(quarterAt(msAt(day, opens, location.zone)));
    const end = Math.floor(quarterAt(msAt(day, closes, location.zone))) - cells;
    const last = lastTicket ? Math.min(end, Math.floor(quarterAt(msAt(day, lastTicket, location.zone)))) : end;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  });
  return starts.length > 0 ? { state: 'open', starts } : { state: 'closed', reason: tooShort };
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
