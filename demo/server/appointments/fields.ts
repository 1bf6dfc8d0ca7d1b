/** What a booking must tell: the union of what its services ask for. What none of them asks for is not kept. */
import type { z } from 'zod/mini';
import type { BookingRequest, Contact } from '../../../src/contract/appointments.js';
import type { BookingFields, ExtraField } from '../../../src/contract/booking-fields.js';
import { isDay } from '../../../src/domain/time/day.js';
import { refuse } from '../http/refusal.js';

type Field = { readonly path: string; readonly reason: string };

const contactFields = ['name', 'phone', 'email', 'nik'] as const;

export interface Personal {
  readonly contact: Contact;
  readonly extra: Readonly<Record<string, string>>;
}

export function mergedFields(all: readonly BookingFields[]): BookingFields {
  const need = (key: (typeof contactFields)[number]) => {
    const needs = all.map((fields) => fields[key]);
    return needs.includes('required') ? 'required' : needs.includes('optional') ? 'optional' : 'no';
  };
  const extra = new Map<string, z.infer<typeof ExtraField>>();
  for (const field of all.flatMap((fields) => fields.extra)) {
    const other = extra.get(field.id);
    extra.set(field.id, { ...field, required: field.required || (other?.required ?? false) });
  }
  return {
    name: need('name'),
    phone: need('phone'),
    email: need('email'),
    nik: need('nik'),
    onBehalf: all.every(({ onBehalf }) => onBehalf),
    extra: [...extra.values()],
  };
}

/** Day and month of birth inside a NIK; for women 40 is added to the day (Permendagri 104/2019). */
const plausibleNik = (nik: string): boolean => {
  const day = Number(nik.slice(6, 8)) % 40;
  const month = Number(nik.slice(8, 10));
  return Number(nik.slice(6, 8)) <= 71 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
};

function faultOf(
  { type, required, maxLength, options }: z.infer<typeof ExtraField>,
  value: string,
): string | undefined {
  if (!value) return required ? 'required' : undefined;
  if (maxLength !== undefined && value.length > maxLength) return 'too_long';
  if (type === 'number' && !/^\d+(?:[.,]\d+)?$/.test(value)) return 'invalid';
  if (type === 'date' && !isDay(value)) return 'invalid';
  if (type === 'choice' && !options?.some(({ id }) => id === value)) return 'invalid';
  return undefined;
}

/** The personal data to keep, or a refusal that names each field. */
export function personalOf(fields: BookingFields, request: BookingRequest): Personal {
  const faults: Field[] = [];
  const contact: Record<string, string> = {};
  for (const key of contactFields) {
    const value = request.contact[key]?.trim();
    if (fields[key] === 'required' && !value) faults.push({ path: `contact.${key}`, reason: 'required' });
    if (value && fields[key] !== 'no') contact[key] = value;
  }
  if (contact['nik'] && !plausibleNik(contact['nik'])) faults.push({ path: 'contact.nik', reason: 'implausible' });
  const extra: Record<string, string> = {};
  for (const field of fields.extra) {
    const value = request.extra?.[field.id]?.trim() ?? '';
    const reason = faultOf(field, value);
    if (reason) faults.push({ path: `extra.${field.id}`, reason });
    else if (value) extra[field.id] = value;
  }
  if (request.onBehalf && !fields.onBehalf) faults.push({ path: 'onBehalf', reason: 'not_allowed' });
  if (faults.length > 0) throw refuse('field_invalid', { fields: faults });
  return { contact, extra };
}
