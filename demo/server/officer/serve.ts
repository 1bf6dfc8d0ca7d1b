import type { serveAppointment } from '../../../src/contract/officer.js';
import { clockOf, toApplication } from '../applications/view.js';
import { visitForgotten } from '../appointments/over.js';
import { newId } from '../context.js';
import type { Context } from '../context.js';
import type { Handler } from '../http/call.js';
import type { ApplicationRow, AppointmentRow, HistoryRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { movable, moveTo } from './line.js';
import { toOfficerVisit } from './view.js';

/** One application a service, under the appointment's code. */
export async function openApplications(
  context: Context,
  tables: Tables,
  { code, location, visits }: AppointmentRow,
  now: number,
) {
  const opened: HistoryRow = { at: now, by: 'officer', state: 'received', note: null };
  const rows: ApplicationRow[] = [];
  for (const { service } of visits) {
    const row: ApplicationRow = {
      id: newId(context),
      code,
      service,
      agency: context.directory.service(service).agency,
      location,
      state: 'received',
      outcome: null,
      openedAt: now,
      promisedOn: clockOf(context, { location, service }, [opened], now)?.promisedOn ?? null,
      action: null,
    };
    await tables.applications.insert(row);
    await tables.applications.record(row.id, opened);
    rows.push(row);
  }
  return rows.map((row) => toApplication(context, row, [opened], now));
}

export const serveHandler: Handler<typeof serveAppointment> = async (call) => {
  const { context, tables, now, body } = call;
  const row = await movable(context, tables, body.code, 'served');
  const served = await moveTo(call, row, { state: 'served', ...(await visitForgotten(context.vault, row)) });
  return { visit: toOfficerVisit(context, served), applications: await openApplications(context, tables, served, now) };
};
