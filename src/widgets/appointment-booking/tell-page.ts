import type { BookingState } from '../../domain/booking/state.js';
import { emit } from '../../ui/events.js';

/** Tells the page of what was booked just now, or given another time: a ticket found again after a reload is no news. */
export function tellPage(
  element: HTMLElement,
  state: Extract<BookingState, { step: 'booked' }>,
  before: BookingState,
): void {
  const startsAt = state.booking.appointment?.startsAt ?? ('hold' in before ? before.hold.startsAt : undefined);
  if (startsAt === undefined) return;
  const detail = { serviceIds: state.services, locationId: state.location, startsAt };
  emit(element, state.moving ? 'mpp-booking-reschedule' : 'mpp-booking-confirm', detail);
}
