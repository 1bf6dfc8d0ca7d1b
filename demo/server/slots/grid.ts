/** The grid of quarter hours that visits sit on. Indonesia's zones differ by whole hours, so one grid serves all. */
import type { Zone } from '../../../src/contract/primitives.js';
import { dayOf, millis, momentOf, timeOf } from '../../../src/domain/time/zone.js';

export const quarterMinutes = 15;
export const minuteMs = 60_000;
const quarterMs = quarterMinutes * minuteMs;

/** Quarter hours since 1970; a fraction when the moment is between two. */
export const quarterAt = (ms: number): number => ms / quarterMs;

export const startOf = (quarter: number): number => quarter * quarterMs;

export const cellsFor = (minutes: number): number => Math.max(1, Math.ceil(minutes / quarterMinutes));

/** RFC 3339 with the venue's offset, to the second. */
export const toMoment = (ms: number, zone: Zone): string => {
  const seconds = String(Math.floor(ms / 1000) % 60).padStart(2, '0');
  return momentOf(dayOf(ms, zone.id), timeOf(ms, zone.id), zone.id).replace(':00+', `:${seconds}+`);
};

/** Milliseconds of a day's wall-clock time at the venue. */
export const msAt = (day: string, time: string, zone: Zone): number => millis(momentOf(day, time, zone.id));
