/**
 * Mobile numbers as Indonesians write them, into E.164. Numbers of other countries are taken when they begin with `+`: Indonesia's
 * way out is not `00`, so that `0081…` is a slip, and no number of Japan.
 */

import { bareNumber } from './typed.js';

export type PhoneProblem =
  | { readonly reason: 'phone_missing' }
  | {
      readonly reason: 'phone_invalid';
      /** `letters`: other signs than a number has; `prefix`: no mobile number (such as 021…); the rest is its length. */
      readonly why: 'letters' | 'prefix' | 'short' | 'long';
    };

export type PhoneVerdict =
  { readonly ok: true; readonly phone: string } | { readonly ok: false; readonly problem: PhoneProblem };

const no = (why: 'letters' | 'prefix' | 'short' | 'long'): PhoneVerdict => ({
  ok: false,
  problem: { reason: 'phone_invalid', why },
});

const sized = (digits: string, min: number, max: number, phone: string): PhoneVerdict =>
  digits.length < min ? no('short') : digits.length > max ? no('long') : { ok: true, phone };

/** Takes `0812…`, `62812…`, `+62812…`, `+62 0812…`, `812…`, with spaces, dots, hyphens and brackets. */
export const readPhone = (typed: string): PhoneVerdict => {
  const compact = bareNumber(typed)
    .replace(/^tel:|[()/]/gi, '')
    .replace(/^00(?=62)/, '+');
  if (compact === '') return { ok: false, problem: { reason: 'phone_missing' } };
  if (!/^\+?[0-9]+$/.test(compact)) return no('letters');
  // Other countries: E.164 says no more than that there are at most 15 digits.
  if (compact.startsWith('+') && !compact.startsWith('+62')) {
    return compact.startsWith('+0') ? no('prefix') : sized(compact.slice(1), 8, 15, compact);
  }
  // +62 0812… is a common slip.
  const national = compact.replace(/^(?:\+62|62(?=0?8))?0?/, '');
  // Mobile numbers have 9 to 12 digits after the 0 and begin with 8 (numbering plan, PM Kominfo 14/2018); 0800 is free-phone.
  return /^8(?!0)/.test(national) ? sized(national, 9, 12, `+62${national}`) : no('prefix');
};

/** Four digits that prove that a ticket is one's own. */
export const lastDigits = (phone: string): string => phone.slice(-4);
