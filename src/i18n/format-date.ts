/**
 * Dates by name. A date is either a calendar day (`2026-12-03`, as the venue's calendar has it) or a
 * moment (RFC 3339 with offset, or `Date`), which becomes a day only in a zone: the venue's.
 */
import { intlLocales } from './language.js';
import { language } from './page-language.js';
import { str } from './str.js';
import { t } from './texts.js';

/** IANA name of a zone, such as `Asia/Makassar`. */
export type Zone = string;

const STYLES = {
  /** `Kamis, 3 Desember 2026` */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** `Kamis, 3 Desember` */
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  /** `3 Desember 2026` */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  /** `3 Des` */
  short: { day: 'numeric', month: 'short' },
  /** `Desember 2026` */
  month: { month: 'long', year: 'numeric' },
  /** `Kamis` */
  weekday: { weekday: 'long' },
  /** `Kam` */
  weekdayShort: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateStyle = keyof typeof STYLES;

const made = new Map<string, Intl.DateTimeFormat>();

function dateFormat(style: DateStyle, timeZone: Zone): Intl.DateTimeFormat {
  const name = `${language()} ${style} ${timeZone}`;
  let format = made.get(name);
  if (!format) {
    made.set(name, (format = new Intl.DateTimeFormat(intlLocales(language()), { ...STYLES[style], timeZone })));
  }
  return format;
}

const isCalendarDay = (value: Date | string): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/**
 * A date in words, never in figures alone.
 *
 * @param value A calendar day `YYYY-MM-DD`, or a moment.
 * @param zone The venue's zone, needed for a moment; a calendar day has none.
 */
export function formatDate(value: Date | string, style: DateStyle = 'full', zone: Zone = 'UTC'): string {
  const day = isCalendarDay(value);
  const format = dateFormat(style, day ? 'UTC' : zone);
  // The number of a day never parts from its month.
  const words = format.format(day ? new Date(`${value}T12:00:00Z`) : new Date(value)).replace(/(\d) /, '$1\u00a0');
  // British English has no comma after the weekday in newer ICU and one in older; we always have it.
  return style === 'full' || style === 'day' ? words.replace(/^([^\d,]+),? (?=\d)/, '$1, ') : words;
}

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** `kemarin`, `hari ini`, `besok`, `lusa`; nothing for days further off. Both are calendar days. */
export function relativeDay(day: string, today: string): string | undefined {
  switch (daysBetween(today, day)) {
    case -1:
      return t('kemarin', { id: 'common.yesterday' });
    case 0:
      return t('hari ini', { id: 'common.today' });
    case 1:
      return t('besok', { id: 'common.tomorrow' });
    case 2:
      return t('lusa', { id: 'common.dayAfterTomorrow' });
    default:
      return undefined;
  }
}

/** `besok, Kamis, 3 Desember`, or the date alone when it is not near. Both are calendar days. */
export function formatDayFrom(day: string, today: string, style: DateStyle = 'day'): string {
  const near = relativeDay(day, today);
  const date = formatDate(day, style);
  return near ? t(str`${near}, ${date}`, { id: 'common.nearDay', desc: 'besok, Kamis, 3 Desember' }) : date;
}
