/** What a booking of a service asks for. A datum is asked only when the service needs it (UU 27/2022, art. 16: limited and specific). */
import * as z from 'zod/mini';
import { LocalizedText, Slug, Whole } from './primitives.js';

export const Need = z.enum(['no', 'optional', 'required']);

/** A field of one service, such as a plate number. */
export const ExtraField = z.object({
  id: Slug,
  label: LocalizedText,
  hint: z.optional(LocalizedText),
  type: z.enum(['text', 'number', 'date', 'choice']),
  required: z.boolean(),
  maxLength: z.optional(Whole),
  options: z.optional(z.array(z.object({ id: Slug, label: LocalizedText }))),
});
export type ExtraField = z.infer<typeof ExtraField>;

export const BookingFields = z.object({
  name: Need,
  phone: Need,
  email: Need,
  /** Why the NIK is asked stands beside the field. */
  nik: Need,
  /** Whether one may book for somebody else. */
  onBehalf: z.boolean(),
  extra: z.array(ExtraField),
});
export type BookingFields = z.infer<typeof BookingFields>;

export const BookingRules = z.object({
  /** Empty: this service is not booked; one walks in, or goes online. */
  locations: z.array(Slug),
  minutes: Whole,
  maxPartySize: Whole,
  fields: BookingFields,
});
export type BookingRules = z.infer<typeof BookingRules>;
