import type { z } from 'zod/mini';
import type { Case, getCase, QueuePlace } from '../../../src/contract/cases.js';
import { applicationsOf } from '../applications/view.js';
import { toAppointment } from '../appointments/view.js';
import type { Context } from '../context.js';
import type { Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { toMoment } from '../slots/grid.js';
import type { AppointmentRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { expectedMinutes, lineOf, servingOf, visitsOn } from './line.js';

/** The place in the line; there is none before check-in and after being served. */
async function placeOf(
  { directory }: Context,
  tables: Tables,
  row: AppointmentRow,
  now: number,
): Promise<z.infer<typeof QueuePlace> | undefined> {
  if (row.state !== 'checked-in' && row.state !== 'called') return undefined;
  const visits = await visitsOn(tables, directory, row.location, row.startsAt);
  const ahead = row.state === 'called' ? 0 : lineOf(visits, row.agency, now).findIndex(({ code }) => code === row.code);
  const counters = directory.capacity(row.location, row.agency)?.counters ?? 1;
  return {
    label: row.label,
    serving: servingOf(visits, row.agency)?.label ?? null,
    ahead: Math.max(0, ahead),
    ...(row.state === 'called' ? {} : { minutes: expectedMinutes(Math.max(0, ahead), counters) }),
    ...(row.calledTo === null ? {} : { counter: row.calledTo }),
    asOf: toMoment(now, directory.location(row.location).zone),
  };
}

export async function caseOf(context: Context, tables: Tables, row: AppointmentRow, now: number): Promise<Case> {
  const queue = await placeOf(context, tables, row, now);
  return {
    code: row.code,
    asOf: toMoment(now, context.directory.location(row.location).zone),
    appointment: await toAppointment(context, tables, row, now),
    ...(queue ? { queue } : {}),
    applications: await applicationsOf(context, tables, row, now),
  };
}

export const getCaseHandler: Handler<typeof getCase> = async ({ context, tables, now, code }) => {
  const row = await tables.appointments.get(code);
  if (!row) throw refuse('token_invalid');
  return caseOf(context, tables, row, now);
};
