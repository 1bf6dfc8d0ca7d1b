/** What a widget tells the booking, and what it is told. */
import type { Appointment } from '../contract/appointments.js';
import type { Language } from '../contract/primitives.js';
import type { Region } from '../contract/region.js';
import type { BookingState } from '../domain/booking/state.js';
import type { Loaded, Source } from './reading.js';
import type { FoundServices } from './read-services.js';
import type { Surroundings } from './surroundings.js';

export interface Moving {
  readonly appointment: Appointment;
  readonly token: string;
}

/** Tells one visit from another, and from the same one at another time. */
export const visitKey = (moving: Moving | undefined): readonly string[] =>
  moving ? [moving.appointment.code, moving.appointment.startsAt] : [];

export interface BookingOptions {
  readonly source: Source;
  readonly serviceIds: () => readonly string[];
  /** The appointment that is to get another time, with the token that opens it; without it a new one is booked. */
  readonly moving?: (() => Moving | undefined) | undefined;
  /** The place to begin with; without it the person is asked. */
  readonly location?: (() => string | undefined) | undefined;
  /** In which language the citizen is to be written to. */
  readonly language?: (() => Language) | undefined;
  /** Called after each change of state, to move the focus and to tell the page. */
  readonly onChange?: ((state: BookingState, before: BookingState) => void) | undefined;
  /** Minutes left on the hold, to be spoken. */
  readonly onSpeak?: ((minutes: 1 | 5) => void) | undefined;
  readonly onRegion?: ((loaded: Loaded<Region>) => void) | undefined;
  readonly onServices?: ((loaded: Loaded<FoundServices>) => void) | undefined;
  readonly surroundings?: Surroundings | undefined;
}
