import type { Appointment } from '../../../src/contract/appointments.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import type { Context } from '../context.js';
import { refuse } from '../http/refusal.js';
import { minuteMs, msAt, toMoment } from '../slots/grid.js';
import type { AppointmentRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';

const hourMs = 60 * minuteMs;

/** The last minute of the day of a visit, on the place's clock. */
export const lastMinute = (
  { directory }: Pick<Context, 'directory'>,
  { location, startsAt }: AppointmentRow,
): number => {
  const { zone } = directory.location(location);
  return msAt(dayOf(startsAt, zone.id), '23:59', zone);
};

/** Who comes to a closed door has the rest of the day: the time is lost to everybody, and often known too late. */
async function changeableUntil(context: Context, tables: Tables, row: AppointmentRow, now: number): Promise<number> {
  const { closures, directory, rules } = context;
  await closures.heed(tables, now);
  const isShut = closures.hasMet(row, directory.location(row.location).zone);
  return isShut ? lastMinute(context, row) : row.startsAt - rules.changeableHours * hourMs;
}

export async function toAppointment(
  context: Context,
  tables: Tables,
  row: AppointmentRow,
  now: number,
): Promise<Appointment> {
  const { directory, rules } = context;
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
    changeableUntil: toMoment(await changeableUntil(context, tables, row, now), zone),
  };
}

/** Refuses a change that comes too late. */
export async function checkChangeable(
  context: Context,
  tables: Tables,
  row: AppointmentRow,
  now: number,
): Promise<void> {
  if (row.state === 'booked' && now < (await changeableUntil(context, tables, row, now))) return;
  throw refuse(row.startsAt <= now ? 'appointment_past' : 'appointment_not_changeable');
}
