/** The appointment as the tracker shows it: before its day, on it, after it. */
import type { Appointment } from '../../contract/appointments.js';
import type { Case } from '../../contract/cases.js';
import { daysBetween } from '../time/day.js';
import { dayOf, type Instant, millis } from '../time/zone.js';
import type { VisitSentence } from './sentences.js';

const booked = ({ startsAt, endsAt, zone }: Appointment, now: Instant): VisitSentence => {
  const daysLeft = daysBetween(dayOf(now, zone.id), dayOf(startsAt, zone.id));
  if (daysLeft > 0) return { kind: 'before-day', daysLeft };
  // Who is late may still come: until the end of the time the counter waits.
  return millis(now) < millis(endsAt) ? { kind: 'today', late: millis(now) >= millis(startsAt) } : { kind: 'past' };
};

export const visitSentence = (appointment: Appointment, queue: Case['queue'], now: Instant): VisitSentence => {
  switch (appointment.state) {
    case 'booked':
      return booked(appointment, now);
    case 'checked-in': {
      if (!queue) return { kind: 'checked-in' };
      const { ahead, minutes } = queue;
      return { kind: 'in-line', ahead, ...(minutes === undefined ? {} : { minutes }) };
    }
    case 'called':
      return { kind: 'called', ...(queue?.counter === undefined ? {} : { counter: queue.counter }) };
    case 'served':
    case 'no-show':
    case 'cancelled':
      return { kind: appointment.state };
  }
};

/** Whether it can still be moved or cancelled online. */
export const isChangeable = ({ state, changeableUntil }: Appointment, now: Instant): boolean =>
  state === 'booked' && millis(now) < millis(changeableUntil);
