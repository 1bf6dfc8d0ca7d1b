import type { OfficerVisit } from '../../../src/contract/officer.js';
import type { Context } from '../context.js';
import { toMoment } from '../slots/grid.js';
import type { AppointmentRow } from '../store/rows.js';

/** Code, time and services: an officer's list needs no name. */
export function toOfficerVisit({ directory }: Pick<Context, 'directory'>, row: AppointmentRow): OfficerVisit {
  const { zone } = directory.location(row.location);
  return {
    code: row.code,
    label: row.label,
    state: row.state,
    services: row.visits.map(({ service }) => service),
    agency: row.agency,
    startsAt: toMoment(row.startsAt, zone),
    ...(row.checkedInAt === null ? {} : { checkedInAt: toMoment(row.checkedInAt, zone) }),
    ...(row.calledAt === null ? {} : { calledAt: toMoment(row.calledAt, zone) }),
    ...(row.calledTo === null ? {} : { counter: row.calledTo }),
    walkIn: false,
    help: [...row.help],
  };
}
