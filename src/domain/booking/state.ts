/** Where a person is on the way to an appointment. */
import type { Appointment, NewAppointment } from '../../contract/appointments.js';
import type { Problem } from '../../contract/problem.js';
import type { Hold } from '../../contract/holds.js';
import type { LocalizedText } from '../../contract/primitives.js';
import type { Details, FieldError, Typed } from './details.js';
import type { HoldClock } from './hold-clock.js';

/** A free time offered instead of one that is gone. */
export type Alternative = NonNullable<Problem['alternatives']>[number];

/** A time that is kept for this person. */
export interface Held extends Pick<Hold, 'id' | 'startsAt' | 'endsAt' | 'extensionsLeft'> {
  readonly clock: HoldClock;
}

/** Why the last wish came to nothing; the person stays where they are. `code` has its sentence in the error texts. */
export interface Failure {
  readonly code: string;
  readonly retryable: boolean;
  /** Seconds the server asks to wait. */
  readonly retryAfter?: number;
}

/** Why a time cannot be had: somebody was quicker, it lies in the past, its day was closed, or the hold ran out or was given back. */
export type Gone = 'taken' | 'past' | 'closed' | 'expired' | 'released';

/** A booking that exists. After a reload only its code and its time are known. */
export interface Booking
  extends Partial<Pick<NewAppointment, 'manageToken' | 'proof'>>, Pick<Appointment, 'code' | 'startsAt'> {
  readonly appointment?: Appointment;
}

/** What goes along from step to step. */
export interface Plan {
  readonly services: readonly string[];
  readonly partySize: number;
  readonly typed: Typed;
  /** The appointment that is to get another time. Who comes stays as it was, so nobody is asked. */
  readonly moving?: Appointment;
}

interface Waits {
  readonly failure?: Failure;
}
interface At extends Plan, Waits {
  readonly location: string;
}
interface Holding extends At {
  readonly hold: Held;
  /** The hold is being made longer. */
  readonly extending?: true;
}

export interface PlaceStep extends Plan, Waits {
  readonly step: 'place';
}
export interface TimeStep extends At {
  readonly step: 'time';
  /** The time that is being held just now. */
  readonly taking?: string;
}
export interface DetailsStep extends Holding {
  readonly step: 'details';
  readonly errors: readonly FieldError[];
}
export interface ReviewStep extends Holding {
  readonly step: 'review';
  /** Absent where an appointment is moved. */
  readonly details?: Details;
  readonly sending?: true;
}
export interface ConflictStep extends At {
  readonly step: 'conflict';
  /** The time that is gone; with `expired` and `released` it may still be free and is worth a try. */
  readonly startsAt: string;
  readonly why: Gone;
  readonly alternatives: readonly Alternative[];
  readonly taking?: string;
  /** Reviewed already, so that a new time leads back to the review. */
  readonly details?: Details;
}
export interface UncertainStep extends At {
  readonly step: 'uncertain';
  readonly hold: Held;
  /** Absent after a reload: then the booking can be found, but not sent again. */
  readonly details?: Details;
  /** Times of asking, in milliseconds since 1970: the sending first, then each question to the server. */
  readonly asked: readonly number[];
}
export interface BookedStep extends Plan {
  readonly step: 'booked';
  readonly location: string;
  readonly booking: Booking;
}
/** Online booking is switched off; the counters go on. */
export interface ClosedStep extends Plan {
  readonly step: 'closed';
  readonly reason?: LocalizedText;
  readonly until?: string;
}

export type BookingState =
  PlaceStep | TimeStep | DetailsStep | ReviewStep | ConflictStep | UncertainStep | BookedStep | ClosedStep;

const bars: Readonly<Record<BookingState['step'], 1 | 2 | 3 | 4>> = {
  place: 1,
  closed: 1,
  time: 2,
  conflict: 2,
  details: 3,
  review: 4,
  uncertain: 4,
  booked: 4,
};

/** The bar of the screen, from 1: place, time, details, review; without the details where an appointment is moved. */
export const barOf = ({ step, moving }: BookingState): number => (moving ? Math.min(bars[step], 3) : bars[step]);

/** On its way, or perhaps done: nobody may begin anew. */
export const isSent = (state: BookingState): boolean =>
  state.step === 'uncertain' || ('sending' in state && state.sending === true);

/** Why the last wish came to nothing, if it did. */
export const failureIn = (state: BookingState): Failure | undefined => ('failure' in state ? state.failure : undefined);
