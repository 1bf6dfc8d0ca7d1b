/** A place's weekly hours and the mobile unit's next stops, in lines. */
import type { Location, OpeningHours } from '../../../contract/locations.js';
import { addDays } from '../../../domain/time/day.js';
import { nextStops } from '../../../domain/time/stops.js';
import { formatClockRange, formatDate } from '../../../i18n/format.js';
import { pick } from '../../../i18n/index.js';

/** Any Monday: only its weekday is shown. */
const monday = '2026-11-23';
const weekdayName = (weekday: number): string => formatDate(addDays(monday, weekday - 1), 'weekday');

/** `Senin–Kamis`, `Sabtu`, or `Senin, Rabu`. */
function dayRange(days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return '';
  if (last - first === sorted.length - 1 && sorted.length > 1) return `${weekdayName(first)}–${weekdayName(last)}`;
  return sorted.map(weekdayName).join(', ');
}

/** The same hours on several days are one line. */
function merged(weekly: readonly OpeningHours[]): OpeningHours[] {
  const lines: OpeningHours[] = [];
  for (const hours of weekly) {
    const same = lines.findIndex(({ opens, closes }) => opens === hours.opens && closes === hours.closes);
    const before = lines[same];
    if (before) lines[same] = { ...before, days: [...before.days, ...hours.days] };
    else lines.push(hours);
  }
  return lines;
}

export interface HoursLine {
  readonly what: string;
  /** Ranges, none of which may break. */
  readonly hours: readonly string[];
  /** A stop that falls out, and why. */
  readonly cancelled?: string;
}

const STOPS = 3;

/** Hours as they hold on a day: those of Ramadan while it lasts. */
export function hoursLines(location: Location, today: string): readonly HoursLine[] {
  if (location.kind === 'mobile') {
    return nextStops(location, today, STOPS).map(({ day, place, opens, closes, cancelled }) => ({
      what: `${formatDate(day, 'weekday')} ${formatDate(day, 'short')}, ${pick(place)}`,
      hours: [formatClockRange(opens, closes)],
      ...(cancelled ? { cancelled: pick(cancelled.reason) } : {}),
    }));
  }
  const exception = location.exceptions.find(({ from, to }) => from <= today && today <= to);
  const lines = new Map<string, string[]>();
  for (const { days, opens, closes } of merged(exception?.weekly ?? location.hours)) {
    const what = dayRange(days);
    // Two stretches with the Friday prayer between them are one line.
    lines.set(what, [...(lines.get(what) ?? []), formatClockRange(opens, closes)]);
  }
  return [...lines].map(([what, hours]) => ({ what, hours }));
}
