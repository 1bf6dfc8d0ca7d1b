/** What can happen to a booking: intents of the person, and answers of the server. */
import type { Appointment } from '../../contract/appointments.js';
import type { LocalizedText } from '../../contract/primitives.js';
import type { Details, FieldError, Typed } from './details.js';
import type { Alternative, Booking, Failure, Gone, Held } from './state.js';

export type BookingEvent =
  // the person
  | {
      readonly type: 'started';
      readonly services: readonly string[];
      readonly partySize?: number | undefined;
      readonly location?: string | undefined;
      readonly moving?: Appointment | undefined;
    }
  | { readonly type: 'place-chosen'; readonly location: string }
  | { readonly type: 'time-chosen'; readonly startsAt: string }
  | { readonly type: 'typed'; readonly typed: Typed }
  | { readonly type: 'details-refused'; readonly errors: readonly FieldError[] }
  | { readonly type: 'details-accepted'; readonly details: Details }
  | { readonly type: 'extension-asked' }
  | { readonly type: 'submitted' }
  | { readonly type: 'stepped-back' }
  // the server
  | { readonly type: 'held'; readonly hold: Held }
  | {
      readonly type: 'time-gone';
      readonly startsAt: string;
      readonly why: Gone;
      readonly alternatives?: readonly Alternative[];
    }
  | { readonly type: 'alternatives-found'; readonly alternatives: readonly Alternative[] }
  | { readonly type: 'extended'; readonly hold: Held }
  | { readonly type: 'refused'; readonly failure: Failure }
  | { readonly type: 'went-uncertain'; readonly at: number }
  | { readonly type: 'asked'; readonly at: number }
  /** The server knows the hold as active and nothing of a booking. */
  | { readonly type: 'not-booked'; readonly hold: Held }
  | { readonly type: 'booked'; readonly booking: Booking }
  | { readonly type: 'closed'; readonly reason?: LocalizedText; readonly until?: string }
  | { readonly type: 'reopened' }
  /** Found in the tab's session after a reload. */
  | { readonly type: 'found-held'; readonly location: string; readonly hold: Held }
  | { readonly type: 'found-sent'; readonly location: string; readonly hold: Held; readonly at: number };
