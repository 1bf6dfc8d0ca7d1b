/** The booking's state machine: state and event in, state out. An event that does not suit the state leaves it as it is. */
import type { BookingEvent } from './events.js';
import type { Details } from './details.js';
import type { BookingState, ConflictStep, DetailsStep, Held, Plan, ReviewStep, TimeStep } from './state.js';

type EventOf<Type extends BookingEvent['type']> = Extract<BookingEvent, { type: Type }>;

const planOf = ({ services, partySize, typed, moving }: Plan): Plan => ({
  services,
  partySize,
  typed,
  ...(moving ? { moving } : {}),
});

/** A copy without some of its optional fields. */
const without = <S extends BookingState>(state: S, ...keys: readonly string[]): S =>
  Object.fromEntries(Object.entries(state).filter(([key]) => !keys.includes(key))) as S;

const withoutFailure = <S extends BookingState>(state: S): S => without(state, 'failure');

/** The wish is over: nothing is under way any more. */
const idle = <S extends BookingState>(state: S): S => without(state, 'taking', 'sending', 'extending');

const started = (
  { services, partySize = 1, location, moving }: EventOf<'started'>,
  typed: Plan['typed'],
): BookingState => {
  const plan = planOf({ services, partySize, typed, ...(moving ? { moving } : {}) });
  return location === undefined ? { ...plan, step: 'place' } : { ...plan, step: 'time', location };
};

/** Back from details gives the time back (the controller releases the hold); what was typed stays. */
const back = (state: BookingState): BookingState => {
  switch (state.step) {
    case 'time':
      return { ...planOf(state), step: 'place' };
    case 'details':
    case 'conflict':
      return { ...planOf(state), step: 'time', location: state.location };
    case 'review': {
      if (state.sending) return state;
      if (state.moving) return { ...planOf(state), step: 'time', location: state.location };
      const { details: _, ...rest } = withoutFailure(state);
      return { ...rest, step: 'details', errors: [] };
    }
    case 'place':
    case 'uncertain':
    case 'booked':
    case 'closed':
      return state;
  }
};

/** With a time of one's own: to the review, where who comes is known already, else to the form. */
const holding = (plan: Plan, location: string, hold: Held, details?: Details): DetailsStep | ReviewStep => {
  const common = { ...planOf(plan), location, hold };
  if (details) return { ...common, step: 'review', details };
  return plan.moving ? { ...common, step: 'review' } : { ...common, step: 'details', errors: [] };
};

const gone = (state: BookingState, { startsAt, why, alternatives = [] }: EventOf<'time-gone'>): BookingState => {
  if (!('location' in state) || state.step === 'booked') return state;
  const details = 'details' in state && state.details ? { details: state.details } : {};
  return { ...planOf(state), step: 'conflict', location: state.location, startsAt, why, alternatives, ...details };
};

const isChoosing = (state: BookingState): state is TimeStep | ConflictStep =>
  state.step === 'time' || state.step === 'conflict';
const isHolding = (state: BookingState): state is DetailsStep | ReviewStep =>
  state.step === 'details' || state.step === 'review';

/** Answers of the server. */
const answered = (state: BookingState, event: BookingEvent): BookingState => {
  switch (event.type) {
    case 'held':
      if (!isChoosing(state) || state.taking === undefined) return state;
      return holding(state, state.location, event.hold, state.step === 'conflict' ? state.details : undefined);
    case 'time-gone':
      return gone(state, event);
    case 'alternatives-found':
      return state.step === 'conflict' ? { ...state, alternatives: event.alternatives } : state;
    case 'extended':
      return isHolding(state) ? { ...idle(state), hold: event.hold } : state;
    case 'refused':
      return state.step === 'booked' || state.step === 'closed' ? state : { ...idle(state), failure: event.failure };
    case 'went-uncertain':
      if (state.step !== 'review' || !state.sending) return state;
      return { ...idle(withoutFailure(state)), step: 'uncertain', asked: [event.at] };
    case 'asked':
      return state.step === 'uncertain' ? { ...state, asked: [...state.asked, event.at] } : state;
    case 'not-booked':
      return state.step === 'uncertain' ? holding(state, state.location, event.hold, state.details) : state;
    case 'booked':
      if (!('location' in state)) return state;
      // What was typed leaves memory with the form.
      return { ...planOf(state), typed: {}, step: 'booked', location: state.location, booking: event.booking };
    default:
      return state;
  }
};

/** Pure; `typed` is kept through every step until the booking stands. */
export const next = (state: BookingState, event: BookingEvent): BookingState => {
  switch (event.type) {
    case 'started':
      return started(event, state.typed);
    case 'place-chosen':
      if (state.step !== 'place' && !isChoosing(state)) return state;
      return { ...planOf(state), step: 'time', location: event.location };
    case 'time-chosen':
      if (!isChoosing(state) || state.taking !== undefined) return state;
      return { ...withoutFailure(state), taking: event.startsAt };
    case 'typed':
      return isHolding(state) || isChoosing(state) ? { ...state, typed: event.typed } : state;
    case 'details-refused':
      if (!isHolding(state) || state.moving) return state;
      return { ...planOf(state), step: 'details', location: state.location, hold: state.hold, errors: event.errors };
    case 'details-accepted': {
      if (state.step !== 'details') return state;
      const { errors: _, ...rest } = withoutFailure(state);
      return { ...rest, step: 'review', details: event.details };
    }
    case 'extension-asked':
      return isHolding(state) ? { ...withoutFailure(state), extending: true } : state;
    case 'submitted':
      return state.step === 'review' && !state.sending ? { ...withoutFailure(state), sending: true } : state;
    case 'stepped-back':
      return back(state);
    case 'closed': {
      if (state.step === 'uncertain' || state.step === 'booked') return state;
      const { type: _, ...why } = event;
      return { ...planOf(state), step: 'closed', ...why };
    }
    case 'reopened':
      return state.step === 'closed' ? { ...planOf(state), step: 'place' } : state;
    case 'found-held':
      return holding(state, event.location, event.hold);
    case 'found-sent': {
      const { location, hold, at } = event;
      return { ...planOf(state), step: 'uncertain', location, hold, asked: [at] };
    }
    default:
      return answered(state, event);
  }
};

export const bookingStart: BookingState = { step: 'place', services: [], partySize: 1, typed: {} };
