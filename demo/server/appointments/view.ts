import type { Appointment } from '../../../src/contract/appointments.js';
import type { Context } from '../context.js';
import { refuse } from '../http/refusal.js';
import { minuteMs, toMoment } from '../slots/grid.js';
import type { AppointmentRow } from '../store/rows.js';

const hourMs = 60 * minuteMs;

export const changeableUntil = ({ rules }: Pick<Context, 'rules'>, { startsAt }: AppointmentRow): number =>
  startsAt - rules.changeableHours * hourMs;

export function toAppointment({ directory, rules }: Context, row: AppointmentRow): Appointment {
  const { zone } = directory.location(row.location);
  return {
    code: row.code,
    label: row.label,
    state: row.state,
    location: row.location,
    zone,
    startsAt: toMoment(row.startsAt, zone),
    endsAt: toMoment(row.endsAt, zone),
    arriveBy: toMoment(row.startsAt - rules.arriveMinutes * minuteMs, zone),
    partySize: row.partySize,
    visits: row.visits.map(({ service, startsAt, endsAt }) => ({
      service,
      startsAt: toMoment(startsAt, zone),
      endsAt: toMoment(endsAt, zone),
    })),
    changeableUntil: toMoment(changeableUntil({ rules }, row), zone),
  };
}

/** Refuses a change that comes too late. */
export function checkChangeable(context: Context, row: AppointmentRow, now: number): void {
  if (row.startsAt <= now) throw refuse('appointment_past');
  if (row.state !== 'booked' || changeableUntil(context, row) <= now) throw refuse('appointment_not_changeable');
}
