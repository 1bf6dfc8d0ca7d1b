/**
 * One line at each agency of a place, from check-in on. The written order: those with a priority need, then appointments
 * whose time has come, then everybody by arrival.
 */
import { dayOf } from '../../../src/domain/time/zone.js';
import { addDays } from '../../../src/domain/time/day.js';
import type { Directory } from '../catalogue/directory.js';
import { msAt } from '../slots/grid.js';
import type { AppointmentRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';

/** Minutes that one visit takes at a counter, as long as nobody has measured. */
const usualMinutes = 10;

const hasPriority = ({ help }: AppointmentRow): boolean =>
  help.some((need) => need !== 'reading' && need !== 'sign-language');

export const visitsOfDay = (
  tables: Pick<Tables, 'appointments'>,
  directory: Directory,
  location: string,
  day: string,
) => {
  const { zone } = directory.location(location);
  return tables.appointments.between(location, msAt(day, '00:00', zone), msAt(addDays(day, 1), '00:00', zone));
};

/** Visits of the day that this moment belongs to. */
export const visitsOn = (tables: Pick<Tables, 'appointments'>, directory: Directory, location: string, at: number) =>
  visitsOfDay(tables, directory, location, dayOf(at, directory.location(location).zone.id));

/** Those who wait, in the order in which they are called. */
export function lineOf(visits: readonly AppointmentRow[], agency: string, now: number): AppointmentRow[] {
  const rank = (row: AppointmentRow) => (hasPriority(row) ? 0 : row.startsAt <= now ? 1 : 2);
  return visits
    .filter((row) => row.state === 'checked-in' && row.agency === agency)
    .sort((a, b) => rank(a) - rank(b) || (a.checkedInAt ?? 0) - (b.checkedInAt ?? 0));
}

/** Who was called last and is still at a counter. */
export function servingOf(visits: readonly AppointmentRow[], agency: string): AppointmentRow | undefined {
  return visits
    .filter((row) => row.state === 'called' && row.agency === agency)
    .reduce<AppointmentRow | undefined>(
      (best, row) => ((row.calledAt ?? 0) > (best?.calledAt ?? -1) ? row : best),
      undefined,
    );
}

/** Minutes that somebody with so many ahead of them waits. */
export const expectedMinutes = (ahead: number, counters: number): number =>
  Math.ceil((ahead * usualMinutes) / Math.max(1, counters));
