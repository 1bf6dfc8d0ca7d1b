/** From an answer of the API to what it means for the booking. */
import type { CallError } from '../client/outcome.js';
import type { Hold } from '../contract/holds.js';
import { refusedFields } from '../domain/booking/details.js';
import type { BookingEvent } from '../domain/booking/events.js';
import { holdClock, type Reading } from '../domain/booking/hold-clock.js';
import type { Failure, Gone, Held } from '../domain/booking/state.js';

/** @param askedAt - when the request went out */
export const heldBy = ({ id, startsAt, endsAt, extensionsLeft, ...times }: Hold, askedAt: Reading): Held => ({
  id,
  startsAt,
  endsAt,
  extensionsLeft,
  clock: holdClock(times, askedAt),
});

/** Refusals that say that the time cannot be had. A hold that is not known, or not ours, is none. */
const goneBy: Readonly<Record<string, Gone>> = {
  slot_taken: 'taken',
  slot_unknown: 'taken',
  slot_past: 'past',
  day_closed: 'closed',
  hold_expired: 'expired',
  hold_released: 'released',
  hold_unknown: 'expired',
  hold_token_wrong: 'expired',
};

export const failureOf = ({ code, retryable, ...error }: CallError): Failure => ({
  code,
  retryable,
  ...('retryAfter' in error && error.retryAfter !== undefined ? { retryAfter: error.retryAfter } : {}),
});

/** What a refusal means for who wanted this time. */
export const eventOf = (error: CallError, startsAt: string): BookingEvent => {
  const problem = error.kind === 'refused' ? error.problem : undefined;
  const why = problem && goneBy[error.code];
  if (why) return { type: 'time-gone', startsAt, why, alternatives: problem.alternatives ?? [] };
  if (error.code === 'online_booking_closed') return { type: 'closed' };
  if (problem?.fields?.length) return { type: 'details-refused', errors: refusedFields(problem.fields) };
  return { type: 'refused', failure: failureOf(error) };
};
