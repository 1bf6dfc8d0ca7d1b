/** What one visit asks for, when it is for several services: what any of them needs, each thing once. */
import type { BookingFields, ExtraField } from '../../contract/booking-fields.js';

type Need = BookingFields['name'];

const strength: readonly Need[] = ['no', 'optional', 'required'];

const strongest = (needs: readonly Need[]): Need =>
  needs.reduce<Need>((a, b) => (strength.indexOf(b) > strength.indexOf(a) ? b : a), 'no');

/** Fields of the same id are one field, and it is required when one service requires it. */
const joinedExtra = (all: readonly ExtraField[]): ExtraField[] => {
  const byId = new Map<string, ExtraField>();
  for (const field of all) {
    const before = byId.get(field.id);
    byId.set(field.id, before ? { ...before, required: before.required || field.required } : field);
  }
  return [...byId.values()];
};

/** One may book for somebody else only where every service allows it. */
export const fieldsOfAll = (all: readonly BookingFields[]): BookingFields => ({
  name: strongest(all.map(({ name }) => name)),
  phone: strongest(all.map(({ phone }) => phone)),
  email: strongest(all.map(({ email }) => email)),
  nik: strongest(all.map(({ nik }) => nik)),
  onBehalf: all.every(({ onBehalf }) => onBehalf),
  extra: joinedExtra(all.flatMap(({ extra }) => extra)),
});
