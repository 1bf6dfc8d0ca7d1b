/** The form's fields as typed, judged by what the service asks for. Nothing that is not asked for is kept or sent. */
import { type BookingRequest, Contact } from '../../contract/appointments.js';
import type { BookingFields } from '../../contract/booking-fields.js';
import type { Problem } from '../../contract/problem.js';
import { type NikProblem, type NikWarning, readNik } from '../identity/nik.js';
import { type PhoneProblem, readPhone } from '../identity/phone.js';
import { seenText } from '../identity/typed.js';
import { checkExtra, type ExtraProblem } from './extra.js';

/** What stands in the form, exactly as typed; kept in memory through every conflict, and nowhere else. */
export interface Typed {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly nik?: string;
  readonly extra?: Readonly<Record<string, string>>;
  readonly help?: BookingRequest['help'];
  readonly onBehalf?: boolean;
  readonly reminder?: boolean;
}

/** The part of a booking that comes from the form. */
export type Details = Pick<BookingRequest, 'contact' | 'extra' | 'help' | 'onBehalf' | 'reminder'>;

type NameProblem =
  { readonly reason: 'name_missing' | 'name_letters' } | { readonly reason: 'name_long'; readonly max: number };
type EmailProblem = { readonly reason: 'email_missing' | 'email_invalid' };
/** Refused by the server for a reason of its own, which `code` names. */
interface OtherProblem {
  readonly reason: 'refused';
  readonly code: string;
}

/** `path` is dotted as in the request's body, such as `contact.nik` or `extra.plate`, and names the field on the screen, too. */
export type FieldError = { readonly path: string } & (
  NameProblem | PhoneProblem | EmailProblem | NikProblem | ExtraProblem | OtherProblem
);

export interface FieldWarning extends NikWarning {
  readonly path: string;
}

export interface DetailsVerdict {
  /** There when nothing is wrong. */
  readonly details?: Details;
  /** In the order of the form. */
  readonly errors: readonly FieldError[];
  readonly warnings: readonly FieldWarning[];
}

const longestName = 120;

const nameProblem = (name: string): NameProblem | undefined => {
  if (!name) return { reason: 'name_missing' };
  // Somebody who types a number here has slipped into the wrong field. Names of one letter exist.
  if (!/\p{L}/u.test(name)) return { reason: 'name_letters' };
  return name.length > longestName ? { reason: 'name_long', max: longestName } : undefined;
};

const emailProblem = (email: string): EmailProblem | undefined => {
  if (!email) return { reason: 'email_missing' };
  return Contact.shape.email.safeParse(email).success ? undefined : { reason: 'email_invalid' };
};

/** @param knowsRegion - of the first four digits of a NIK, such as `99.01` */
export const checkDetails = (
  fields: BookingFields,
  typed: Typed,
  knowsRegion?: (code: string) => boolean,
): DetailsVerdict => {
  const errors: FieldError[] = [];
  const warnings: FieldWarning[] = [];
  const contact: { name?: string; phone?: string; email?: string; nik?: string } = {};

  /** Takes a field that is asked for and filled in; an empty one that is required is an error as well. */
  const read = (key: keyof typeof contact, judge: (text: string) => FieldError | string | undefined) => {
    const text = seenText(typed[key] ?? '');
    if (fields[key] === 'no' || (fields[key] === 'optional' && !text)) return;
    const result = judge(text);
    if (typeof result === 'object') errors.push(result);
    else contact[key] = result ?? text;
  };
  const at = <P extends object>(key: string, problem: P | undefined) =>
    problem && { path: `contact.${key}`, ...problem };

  read('name', (text) => at('name', nameProblem(text)));
  read('nik', (text) => {
    const verdict = readNik(text, knowsRegion);
    if (!verdict.ok) return at('nik', verdict.problem);
    if (verdict.warning) warnings.push({ path: 'contact.nik', ...verdict.warning });
    return verdict.nik;
  });
  read('phone', (text) => {
    const verdict = readPhone(text);
    return verdict.ok ? verdict.phone : at('phone', verdict.problem);
  });
  read('email', (text) => at('email', emailProblem(text)));
  const extra = checkExtra(fields.extra, typed.extra ?? {});
  errors.push(...extra.errors);

  if (errors.length > 0) return { errors, warnings };
  const details: Details = {
    contact,
    ...(Object.keys(extra.values).length > 0 ? { extra: extra.values } : {}),
    ...(typed.help?.length ? { help: typed.help } : {}),
    ...(fields.onBehalf && typed.onBehalf ? { onBehalf: true } : {}),
    ...(typed.reminder ? { reminder: true } : {}),
  };
  return { details, errors, warnings };
};

/** Refusals of the server beside their fields, in its own words where we have none. */
export const refusedFields = (problems: NonNullable<Problem['fields']>): FieldError[] =>
  problems.map(({ path, reason }) => ({ path, reason: 'refused', code: reason }));
