/**
 * From moments to the venue's own days and clock, and back. Indonesia has three zones and no daylight saving time (Keppres
 * 41/1987), so a fixed offset is exact; it needs no `Intl` data, which old WebViews carry incomplete.
 */
import type { Zone } from '../../contract/primitives.js';

export type ZoneId = Zone['id'];

/** A moment as it comes: RFC 3339 with offset, milliseconds since 1970, or a `Date`. */
export type Instant = string | number | Date;

const offsetHours: Readonly<Record<ZoneId, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

const hourMs = 3_600_000;

/** Milliseconds since 1970; `NaN` for what is no moment. */
export const millis = (instant: Instant): number =>
  typeof instant === 'number' ? instant : typeof instant === 'string' ? Date.parse(instant) : instant.getTime();

/** Wall clock of a zone as ISO text without offset, such as `2026-12-03T09:30:00.000`. */
const wall = (instant: Instant, zone: ZoneId): string =>
  new Date(millis(instant) + offsetHours[zone] * hourMs).toISOString();

/** The venue's day of a moment, such as `2026-12-03`. Throws `RangeError` on what is no moment. */
export const dayOf = (instant: Instant, zone: ZoneId): string => wall(instant, zone).slice(0, 10);

/** The venue's wall clock at a moment, such as `09:30`. Throws `RangeError` on what is no moment. */
export const timeOf = (instant: Instant, zone: ZoneId): string => wall(instant, zone).slice(11, 16);

/** The moment at which the venue's clock shows this day and time, such as `2026-12-03T09:30:00+07:00`. */
export const momentOf = (day: string, time: string, zone: ZoneId): string =>
  `${day}T${time}:00+0${offsetHours[zone]}:00`;
