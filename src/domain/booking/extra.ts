/** Fields of one service beside name, phone, e-mail and NIK, such as a plate number. */
import type { ExtraField } from '../../contract/booking-fields.js';
import { isDay } from '../time/day.js';

export type ExtraProblem =
  | { readonly reason: 'extra_missing' | 'extra_number' | 'extra_date' | 'extra_choice' }
  | { readonly reason: 'extra_long'; readonly max: number };

/** The contract's limit for any field. */
const longest = 500;

const problemOf = (field: ExtraField, text: string): ExtraProblem | undefined => {
  if (!text) return field.required ? { reason: 'extra_missing' } : undefined;
  const max = Math.min(field.maxLength ?? longest, longest);
  if (text.length > max) return { reason: 'extra_long', max };
  switch (field.type) {
    case 'number':
      return /^\d+(?:[.,]\d+)?$/.test(text) ? undefined : { reason: 'extra_number' };
    case 'date':
      return isDay(text) ? undefined : { reason: 'extra_date' };
    case 'choice':
      return field.options?.some(({ id }) => id === text) ? undefined : { reason: 'extra_choice' };
    case 'text':
      return undefined;
  }
};

export const checkExtra = (fields: readonly ExtraField[], typed: Readonly<Record<string, string>>) => {
  const values: Record<string, string> = {};
  const errors: ({ readonly path: string } & ExtraProblem)[] = [];
  for (const field of fields) {
    const text = (Object.hasOwn(typed, field.id) ? typed[field.id] : undefined)?.trim() ?? '';
    const problem = problemOf(field, text);
    if (problem) errors.push({ path: `extra.${field.id}`, ...problem });
    else if (text) values[field.id] = text;
  }
  return { values, errors };
};
