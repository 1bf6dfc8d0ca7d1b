import type { getOfficerDay } from '../../../src/contract/officer.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import { lineOf, visitsOfDay } from '../cases/line.js';
import type { Handler } from '../http/call.js';
import { toMoment } from '../slots/grid.js';
import type { AppointmentRow } from '../store/rows.js';
import { toOfficerVisit } from './view.js';

/** Those who wait come first, in the order of the line; then the day by time. */
function ordered(rows: readonly AppointmentRow[], now: number): AppointmentRow[] {
  const agencies = [...new Set(rows.map(({ agency }) => agency))];
  const line = agencies.flatMap((agency) => lineOf(rows, agency, now));
  return [...line, ...rows.filter((row) => !line.includes(row))];
}

export const getOfficerDayHandler: Handler<typeof getOfficerDay> = async ({ context, tables, now, query }) => {
  const { directory } = context;
  const { zone } = directory.location(query.location);
  const day = query.day ?? dayOf(now, zone.id);
  const all = await visitsOfDay(tables, directory, query.location, day);
  const rows = query.agency ? all.filter(({ agency }) => agency === query.agency) : all;
  const count = (...states: readonly AppointmentRow['state'][]) =>
    rows.filter(({ state }) => states.includes(state)).length;
  return {
    day,
    location: query.location,
    asOf: toMoment(now, zone),
    figures: {
      booked: count('booked'),
      waiting: count('checked-in'),
      served: count('served'),
      noShow: count('no-show'),
      cancelled: count('cancelled'),
    },
    visits: ordered(rows, now).map((row) => toOfficerVisit(context, row)),
  };
};
