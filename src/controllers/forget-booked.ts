import type { Appointment } from '../contract/appointments.js';
import { decodeSession, sessionKey } from '../domain/booking/session.js';
import type { Surroundings } from './surroundings.js';

/** A visit was cancelled: who goes on to the booking in this tab begins anew, and does not find its ticket. */
export const forgetBooked = (
  surroundings: Surroundings,
  { location, startsAt }: Pick<Appointment, 'location' | 'startsAt'>,
): void => {
  const hold = decodeSession(surroundings.kept(sessionKey))?.hold;
  if (hold?.stage !== 'booked' || hold.location !== location || hold.startsAt !== startsAt) return;
  surroundings.keep(sessionKey, undefined);
};
