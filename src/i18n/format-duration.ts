import { formatNumber } from './format-number.js';
import { plural } from './plural.js';
import { str } from './str.js';
import { t } from './texts.js';

export type DurationUnit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';

const UNITS: Readonly<Record<DurationUnit, (count: number, n: string) => string>> = {
  minute: (count, n) =>
    plural(count, {
      one: () => t(str`${n} menit`, { id: 'common.minute.one' }),
      other: () => t(str`${n} menit`, { id: 'common.minute.other' }),
    }),
  hour: (count, n) =>
    plural(count, {
      one: () => t(str`${n} jam`, { id: 'common.hour.one' }),
      other: () => t(str`${n} jam`, { id: 'common.hour.other' }),
    }),
  day: (count, n) =>
    plural(count, {
      one: () => t(str`${n} hari`, { id: 'common.day.one' }),
      other: () => t(str`${n} hari`, { id: 'common.day.other' }),
    }),
  workday: (count, n) =>
    plural(count, {
      one: () => t(str`${n} hari kerja`, { id: 'common.workday.one' }),
      other: () => t(str`${n} hari kerja`, { id: 'common.workday.other' }),
    }),
  week: (count, n) =>
    plural(count, {
      one: () => t(str`${n} minggu`, { id: 'common.week.one' }),
      other: () => t(str`${n} minggu`, { id: 'common.week.other' }),
    }),
  month: (count, n) =>
    plural(count, {
      one: () => t(str`${n} bulan`, { id: 'common.month.one' }),
      other: () => t(str`${n} bulan`, { id: 'common.month.other' }),
    }),
  year: (count, n) =>
    plural(count, {
      one: () => t(str`${n} tahun`, { id: 'common.year.one' }),
      other: () => t(str`${n} tahun`, { id: 'common.year.other' }),
    }),
};

/** `1 hari kerja`, `15 menit`; `1 working day`, `15 minutes`. */
export const formatDuration = (count: number, unit: DurationUnit): string => UNITS[unit](count, formatNumber(count));

/** Letters of an ISO 8601 duration in order; `M` means months before the `T` and minutes after it. */
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const ISO_UNITS: readonly DurationUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute'];

/**
 * An ISO 8601 duration in words: `PT1H30M` -> `1 jam 30 menit`. What is no such duration comes back as it is.
 *
 * @param days What a day of it is: public services promise working days.
 */
export function formatIsoDuration(iso: string, days: 'day' | 'workday' = 'day'): string {
  const found = ISO.exec(iso)?.slice(1);
  if (!found) return iso;
  return ISO_UNITS.flatMap((unit, i) => {
    const count = Number(found[i] ?? 0);
    return count ? [formatDuration(count, unit === 'day' ? days : unit)] : [];
  }).join(' ');
}
