/**
 * What is called in the hall. Made from the cell a visit sits on, so it is unique among a day's visits without a counter
 * that all bookings of the day would queue for, and it rises with the time.
 */
import type { Location } from '../../../src/contract/locations.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import type { Directory } from '../catalogue/directory.js';
import { msAt, quarterAt } from '../slots/grid.js';

/** The earliest opening of any day, so that the numbers of a place start low and stay where they are. */
function firstOpening(location: Location): string {
  const weekly = location.kind === 'counter' ? location.hours : location.stops;
  const exceptions = location.exceptions.flatMap((exception) => exception.weekly);
  const substitutes = location.kind === 'counter' ? [] : location.changes.flatMap(({ substitute }) => substitute ?? []);
  return [...weekly, ...exceptions, ...substitutes].map(({ opens }) => opens).sort()[0] ?? '00:00';
}

export interface Seat {
  readonly location: string;
  readonly agency: string;
  readonly startsAt: number;
  readonly counter: number;
}

export function labelOf(directory: Directory, { location: id, agency, startsAt, counter }: Seat): string {
  const location = directory.location(id);
  const capacity = directory.capacity(id, agency);
  const opens = msAt(dayOf(startsAt, location.zone.id), firstOpening(location), location.zone);
  const row = quarterAt(startsAt) - Math.floor(quarterAt(opens));
  const number = row * (capacity?.counters ?? 1) + counter + 1;
  return `${capacity?.letter ?? 'A'}-${String(number).padStart(3, '0')}`;
}
