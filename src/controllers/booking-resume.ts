/** After a reload: what the tab kept, and what became of it meanwhile. */
import type { BookingEvent } from '../domain/booking/events.js';
import type { HeldTime } from '../domain/booking/session.js';
import { millis } from '../domain/time/zone.js';
import { eventOf, failureOf, heldBy } from './booking-answers.js';
import type { BookingCalls } from './booking-calls.js';
import { clocksOf } from './booking-hold-watch.js';
import type { BookingStore } from './booking-store.js';
import type { Surroundings } from './surroundings.js';

/** Asks once. A sent booking of which nothing is known yet stays in doubt, and is asked after. */
export const resume = async (
  kept: HeldTime,
  calls: BookingCalls,
  store: BookingStore,
  surroundings: Surroundings,
): Promise<BookingEvent | undefined> => {
  const { location, startsAt, id, stage } = kept;
  const askedAt = clocksOf(surroundings);
  const answer = await calls.ask(id, new AbortController().signal);
  const doubt = (hold: ReturnType<typeof heldBy>): BookingEvent => ({
    type: 'found-sent',
    location,
    hold,
    at: surroundings.now(),
  });
  if (!answer.ok) {
    const event = eventOf(answer.error, startsAt);
    if (event.type === 'time-gone') {
      store.keep(undefined);
      return undefined;
    }
    if (stage === 'held') return { type: 'refused', failure: failureOf(answer.error) };
    return doubt({ id, startsAt, endsAt: startsAt, extensionsLeft: 0, clock: { leftMs: 0, askedAt } });
  }
  const { state, code } = answer.value;
  if (state === 'consumed') {
    return code === undefined ? undefined : { type: 'booked', booking: { code, startsAt } };
  }
  if (state === 'active') {
    const hold = heldBy(answer.value, askedAt);
    return stage === 'held' ? { type: 'found-held', location, hold } : doubt(hold);
  }
  store.keep(undefined);
  // Of a time that has passed meanwhile nobody needs to hear.
  return millis(startsAt) > surroundings.now() ? { type: 'time-gone', startsAt, why: state } : undefined;
};
