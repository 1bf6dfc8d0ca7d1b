/**
 * Working days of an office: days of its weekly hours that are neither holidays nor collective leave. Holidays are data
 * (the yearly joint decree), never computed. A day lost to an unplanned closure counts: the promise to the citizen runs on.
 */
import type { Location } from '../../contract/locations.js';
import { addDays } from './day.js';
import { openingOf } from './opening.js';

/** An office that never opens within this time has no working days. */
const searchDays = 366;

const planned = (location: Location): Location => ({
  ...location,
  closures: location.closures.filter(({ kind }) => kind !== 'unplanned'),
});

const isOpen = (location: Location, day: string): boolean => openingOf(location, day).state === 'open';

export const isWorkingDay = (location: Location, day: string): boolean => isOpen(planned(location), day);

/** Working days after `from`, up to and with `to`; empty when `to` is not later. */
export const workingDays = (location: Location, from: string, to: string): string[] => {
  const office = planned(location);
  const days: string[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isOpen(office, day)) days.push(day);
  return days;
};

/** How many working days lie after `from`, up to and with `to`. */
export const workingDaysBetween = (location: Location, from: string, to: string): number =>
  workingDays(location, from, to).length;

/** The nth working day after a day; with `n` of 0 the day itself. `undefined` when the office does not open for a year. */
export const addWorkingDays = (location: Location, from: string, n: number): string | undefined => {
  const office = planned(location);
  let day = from;
  for (let found = 0, idle = 0; found < n;) {
    day = addDays(day, 1);
    if (isOpen(office, day)) {
      found++;
      idle = 0;
    } else if (++idle > searchDays) return undefined;
  }
  return day;
};
