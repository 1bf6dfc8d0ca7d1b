import type { BookingState } from '../../domain/booking/state.js';

/** What the page is told of a booking made just now: a ticket found again after a reload is no news. */
export function newsOf(state: BookingState, before: BookingState) {
  if (state.step !== 'booked') return undefined;
  const startsAt = state.booking.appointment?.startsAt ?? ('hold' in before ? before.hold.startsAt : undefined);
  return startsAt && { serviceIds: state.services, locationId: state.location, startsAt };
}
