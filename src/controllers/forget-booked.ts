import type { Appointment } from '../contract/appointments.js';
import type { Surroundings } from './surroundings.js';

/** Where `BookingStore` keeps what the tab has booked; its schema does not come along to those who only forget. */
const KEY = 'mpp-booking';

/** A visit was cancelled: who goes on to the booking in this tab begins anew, and does not find its ticket. */
export const forgetBooked = (
  surroundings: Surroundings,
  { location, startsAt }: Pick<Appointment, 'location' | 'startsAt'>,
): void => {
  const kept = surroundings.kept(KEY);
  const facts = Object.entries({ stage: 'booked', location, startsAt });
  const isOfVisit = facts.every(([name, value]) => kept?.includes(`"${name}":"${value}"`));
  if (isOfVisit) surroundings.keep(KEY, undefined);
};
