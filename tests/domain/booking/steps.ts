/** States and events for tests of the booking. */
import type { Appointment } from '../../../src/contract/appointments.js';
import type { BookingEvent } from '../../../src/domain/booking/events.js';
import { bookingStart, next } from '../../../src/domain/booking/next.js';
import type { BookingState, Held } from '../../../src/domain/booking/state.js';

export const nine = '2026-12-03T09:00:00+07:00';
export const ten = '2026-12-03T10:00:00+07:00';

export const held = (startsAt = nine, id = 'h1'): Held => ({
  id,
  startsAt,
  endsAt: startsAt.replace(':00:00', ':15:00'),
  extensionsLeft: 10,
  clock: { leftMs: 600_000, askedAt: { ticks: 0, wall: 0 } },
});

export const typed = { name: 'Siti', phone: '0812 3456 7890' };
export const details = { contact: { name: 'Siti', phone: '+6281234567890' } };

/** One that is to be moved. */
export const appointment: Appointment = {
  code: 'SGR-7KQ4M-2XPRC',
  label: 'A-014',
  state: 'booked',
  location: 'mpp',
  zone: { id: 'Asia/Jakarta', label: 'WIB' },
  startsAt: nine,
  endsAt: '2026-12-03T09:15:00+07:00',
  arriveBy: '2026-12-03T08:45:00+07:00',
  partySize: 1,
  visits: [{ service: 'ktp', startsAt: nine, endsAt: '2026-12-03T09:15:00+07:00' }],
  changeableUntil: '2026-12-03T06:00:00+07:00',
};

export const after = (...events: readonly BookingEvent[]): BookingState => events.reduce(next, bookingStart);

export const toTime: readonly BookingEvent[] = [
  { type: 'started', services: ['ktp'] },
  { type: 'place-chosen', location: 'mpp' },
];
export const toDetails: readonly BookingEvent[] = [
  ...toTime,
  { type: 'time-chosen', startsAt: nine },
  { type: 'held', hold: held() },
];
export const toReview: readonly BookingEvent[] = [
  ...toDetails,
  { type: 'typed', typed },
  { type: 'details-accepted', details },
];
export const toSending: readonly BookingEvent[] = [...toReview, { type: 'submitted' }];
