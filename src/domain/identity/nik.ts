/**
 * The NIK, 16 digits (PP 40/2019): six of the region of first registration, six of the birth date as DDMMYY with 40 added to
 * the day of women, four of a serial number. It holds no check digit, so only its shape can be judged.
 */

import { bareNumber } from './typed.js';

export type NikProblem =
  | { readonly reason: 'nik_missing' }
  /** Something other than digits, spaces, dots and hyphens. */
  | { readonly reason: 'nik_letters' }
  /** `missing` is negative when there are too many. */
  | { readonly reason: 'nik_length'; readonly digits: number; readonly missing: number }
  /** Digits 9 and 10 are no month; `found` as written. */
  | { readonly reason: 'nik_month'; readonly found: string }
  /** Digits 7 and 8 are no day of that month, neither as they are nor less 40. */
  | { readonly reason: 'nik_day'; readonly found: string };

/** The number is accepted, and the citizen is asked to look once more. */
export interface NikWarning {
  readonly reason: 'nik_region';
  /** Province and kabupaten or kota, such as `97.88`. */
  readonly region: string;
}

export type NikVerdict =
  | { readonly ok: true; readonly nik: string; readonly warning?: NikWarning }
  | { readonly ok: false; readonly problem: NikProblem };

/** The longest that a month can be. */
const monthDays: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const problem = (found: NikProblem): NikVerdict => ({ ok: false, problem: found });

/**
 * @param knowsRegion - of a code such as `33.22`. An unknown one warns and does not block: regions split and merge, and the
 *   number of those registered before keeps its old code.
 */
export const readNik = (typed: string, knowsRegion: (code: string) => boolean = () => true): NikVerdict => {
  const nik = bareNumber(typed);
  if (nik === '') return problem({ reason: 'nik_missing' });
  if (!/^[0-9]*$/.test(nik)) return problem({ reason: 'nik_letters' });
  if (nik.length !== 16) return problem({ reason: 'nik_length', digits: nik.length, missing: 16 - nik.length });
  const month = nik.slice(8, 10);
  // Of two digits of a year only those that four divides can be a leap year; 00 is 2000.
  const isShort = month === '02' && Number(nik.slice(10, 12)) % 4 !== 0;
  const longest = isShort ? 28 : monthDays[Number(month) - 1];
  if (longest === undefined) return problem({ reason: 'nik_month', found: month });
  const written = Number(nik.slice(6, 8));
  const day = written > 40 ? written - 40 : written;
  if (day < 1 || day > longest) return problem({ reason: 'nik_day', found: nik.slice(6, 8) });
  const region = `${nik.slice(0, 2)}.${nik.slice(2, 4)}`;
  return { ok: true, nik, ...(knowsRegion(region) ? {} : { warning: { reason: 'nik_region', region } }) };
};
