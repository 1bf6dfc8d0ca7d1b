/** Where an appointment is: the counter's address, or where the mobile unit stops at that time. */
import type { Location, MobileStop } from '../../contract/locations.js';
import type { LocalizedText } from '../../contract/primitives.js';
import { weekday } from '../time/day.js';
import { dayOf, type Instant, timeOf } from '../time/zone.js';

export interface Venue {
  /** Of the stop; absent at a counter, whose place is its name. */
  readonly stop?: LocalizedText;
  readonly address?: string;
  readonly geo?: MobileStop['geo'];
}

const during = (time: string) => (at: { readonly opens: string; readonly closes: string }) =>
  at.opens <= time && time < at.closes;

export const venueOf = (location: Location, startsAt: Instant): Venue => {
  if (location.kind === 'counter') return { address: location.address, geo: location.geo };
  const day = dayOf(startsAt, location.zone.id);
  const isOpen = during(timeOf(startsAt, location.zone.id));
  const substitute = location.changes.find((change) => change.substitute?.day === day && isOpen(change.substitute));
  if (substitute?.substitute) return { stop: substitute.substitute.place };
  const stop = location.stops.find((each) => each.weekday === weekday(day) && isOpen(each));
  return stop ? { stop: stop.place, address: stop.address, geo: stop.geo } : {};
};
