import type { BookingState } from '../../domain/booking/state.js';

/** What the page is told of a booking made just now: a ticket found again after a reload is no news. */
export function newsOf(state: BookingState, before: BookingState) {
  if (state.step !== 'booked' || !('hold' in before)) return undefined;
  const { services, location, booking } = state;
  return { serviceIds: services, locationId: location, startsAt: booking.startsAt };
}
