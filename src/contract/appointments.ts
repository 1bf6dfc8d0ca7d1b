/** From a hold to an appointment, and its changes. A GET changes nothing; every change is a POST with a token. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { CaseCode, EmailAddress, Id, Token } from './identifiers.js';
import { Language, Moment, PhoneNumber, Slug, Whole, Zone } from './primitives.js';
import { AppointmentState } from './states.js';

/** Personal data of the person who comes. Which are needed says the service's `booking.fields`. */
export const Contact = z.object({
  /** Has a letter, no control characters, and no half of a surrogate pair. */
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^(?=.*\p{L})[^\p{Cc}\p{Cs}]+$/u))),
  phone: z.optional(PhoneNumber),
  email: z.optional(EmailAddress),
  /** 16 digits; the server keeps them encrypted, and only where the service demands them. */
  nik: z.optional(z.string().check(z.regex(/^\d{16}$/))),
});
export type Contact = z.infer<typeof Contact>;

/** Only the help needed is stored, until the visit is over. */
export const HelpNeed = z.enum(['wheelchair', 'sign-language', 'elderly', 'pregnant', 'with-infant', 'reading']);

/** One service within a visit. */
export const Visit = z.object({ service: Slug, startsAt: Moment, endsAt: Moment, counter: z.optional(z.string()) });

export const Appointment = z.object({
  code: CaseCode,
  /** What is called in the hall, such as `B-014`; a reservation, not yet a place in the line. */
  label: z.string(),
  state: AppointmentState,
  location: Slug,
  zone: Zone,
  startsAt: Moment,
  endsAt: Moment,
  /** When to be there. */
  arriveBy: Moment,
  partySize: Whole,
  visits: z.array(Visit),
  /** Until when it can be moved or cancelled online. */
  changeableUntil: Moment,
});
export type Appointment = z.infer<typeof Appointment>;

/** What opens the code later: the last 4 digits of the phone number, or a PIN where no phone was asked for. */
export const ProofKind = z.enum(['phone', 'pin']);

/** How the citizen will prove it later; a PIN is told once, here. */
export const NewProof = z.union([
  z.object({ kind: z.literal('phone') }),
  z.object({ kind: z.literal('pin'), pin: z.string().check(z.regex(/^\d{6}$/)) }),
]);

export const NewAppointment = z.object({
  appointment: Appointment,
  manageToken: Token,
  proof: NewProof,
});
export type NewAppointment = z.infer<typeof NewAppointment>;

export const BookingRequest = z.object({
  holdId: Id,
  contact: Contact,
  /** Answers to the service's extra fields, by field id. */
  extra: z.optional(z.catchall(z.object({}), z.string().check(z.maxLength(500)))),
  help: z.optional(z.array(HelpNeed)),
  /** Booked by one person for another. */
  onBehalf: z.optional(z.boolean()),
  /** Version of the privacy notice that was shown. */
  notice: z.string(),
  /** Consent, asked apart, to a reminder the day before. */
  reminder: z.optional(z.boolean()),
  language: z.optional(Language),
});
export type BookingRequest = z.infer<typeof BookingRequest>;

export const createAppointment = endpoint({
  id: 'createAppointment',
  method: 'POST',
  path: '/appointments',
  body: BookingRequest,
  output: NewAppointment,
  status: 201,
  auth: 'hold',
  codes: [
    'hold_unknown',
    'hold_token_wrong',
    'hold_expired',
    'hold_released',
    'hold_consumed',
    'field_invalid',
    'notice_outdated',
    'appointment_limit',
    'slot_past',
    'online_booking_closed',
  ],
});

const ByCode = z.object({ code: CaseCode });

/** The old time is given up only in the moment in which the new one is got. */
export const rescheduleAppointment = endpoint({
  id: 'rescheduleAppointment',
  method: 'POST',
  path: '/appointments/reschedule',
  body: z.object({ code: CaseCode, holdId: Id, holdToken: Token }),
  output: Appointment,
  auth: 'case',
  codes: [
    'token_invalid',
    'hold_unknown',
    'hold_token_wrong',
    'hold_expired',
    'hold_released',
    'hold_consumed',
    'appointment_past',
    'appointment_not_changeable',
  ],
});

/** Cancelling what is cancelled already succeeds. */
export const cancelAppointment = endpoint({
  id: 'cancelAppointment',
  method: 'POST',
  path: '/appointments/cancel',
  body: ByCode,
  output: Appointment,
  auth: 'case',
  codes: ['token_invalid', 'appointment_past', 'appointment_not_changeable'],
});

/** Needs presence: `hallCode` is the rotating code shown in the hall. */
export const checkInAppointment = endpoint({
  id: 'checkInAppointment',
  method: 'POST',
  path: '/appointments/check-in',
  body: z.object({ code: CaseCode, hallCode: z.string().check(z.maxLength(64)) }),
  output: Appointment,
  auth: 'case',
  codes: ['token_invalid', 'check_in_not_here', 'check_in_too_early', 'appointment_past', 'appointment_not_changeable'],
});
