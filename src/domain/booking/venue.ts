/** Where an appointment is: the counter's address, or where the mobile unit stops at that time. */
import type { Location, MobileStop } from '../../contract/locations.js';
import type { Geo, LocalizedText } from '../../contract/primitives.js';
import { stopsOn } from '../time/stops.js';
import { dayOf, type Instant, timeOf } from '../time/zone.js';

export interface Venue {
  /** Of the stop; absent at a counter, whose place is its name. */
  readonly stop?: LocalizedText;
  readonly address?: string;
  readonly geo?: MobileStop['geo'];
}

/** Where a place is on the map: a counter once, a mobile unit at each stop; nothing where the catalogue does not say. */
export const spotsOf = (location: Location): readonly Geo[] =>
  (location.kind === 'counter' ? [location.geo] : location.stops.map(({ geo }) => geo)).filter(
    (geo) => geo !== undefined,
  );

export const venueOf = (location: Location, startsAt: Instant): Venue => {
  if (location.kind === 'counter') return { address: location.address, geo: location.geo };
  const { id } = location.zone;
  const time = timeOf(startsAt, id);
  const visits = stopsOn(location, dayOf(startsAt, id)).filter(({ opens, closes }) => opens <= time && time < closes);
  // What stands in for a stop, where there is one, is where people are.
  const visit = visits.find(({ stop }) => !stop) ?? visits[0];
  if (!visit) return {};
  const { place, stop } = visit;
  return stop ? { stop: place, address: stop.address, geo: stop.geo } : { stop: place };
};
