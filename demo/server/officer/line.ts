/** The hall: check in, call the next, note who did not come. */
import type { callNext, checkInByOfficer, markNoShow } from '../../../src/contract/officer.js';
import { type AppointmentState, appointmentMoves, canMove } from '../../../src/contract/states.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import { codeAs } from '../appointments/change.js';
import { visitForgotten } from '../appointments/over.js';
import { lineOf, visitsOn } from '../cases/line.js';
import type { Context } from '../context.js';
import type { AnyCall, Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { caseTopic, queueTopic } from '../news.js';
import type { AppointmentRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { toOfficerVisit } from './view.js';

/** The appointment of a code, kept from others, if it may go to this state. */
export async function movable(
  context: Context,
  tables: Tables,
  asked: string,
  to: AppointmentState,
): Promise<AppointmentRow> {
  const row = await tables.appointments.lock(codeAs(context, asked));
  if (!row) throw refuse('lookup_failed');
  if (!canMove(appointmentMoves, row.state, to)) throw refuse('appointment_not_changeable');
  return row;
}

export async function moveTo(
  { tables, announce }: Pick<AnyCall, 'tables' | 'announce'>,
  row: AppointmentRow,
  change: Partial<AppointmentRow>,
): Promise<AppointmentRow> {
  await tables.appointments.update(row.code, change);
  await announce(caseTopic(row.code));
  await announce(queueTopic(row.location));
  return { ...row, ...change };
}

export const checkInHandler: Handler<typeof checkInByOfficer> = async (call) => {
  const { context, tables, now, body } = call;
  const row = await movable(context, tables, body.code, 'checked-in');
  const zone = context.directory.location(row.location).zone.id;
  if (dayOf(row.startsAt, zone) !== dayOf(now, zone)) throw refuse('appointment_not_changeable');
  // Somebody called who was not there keeps their turn by arrival.
  const change = { state: 'checked-in', checkedInAt: row.checkedInAt ?? now, calledAt: null, calledTo: null } as const;
  return toOfficerVisit(context, await moveTo(call, row, change));
};

export const markNoShowHandler: Handler<typeof markNoShow> = async (call) => {
  const { context, tables, body } = call;
  const row = await movable(context, tables, body.code, 'no-show');
  return toOfficerVisit(
    context,
    await moveTo(call, row, { state: 'no-show', ...(await visitForgotten(context.vault, row)) }),
  );
};

export const callNextHandler: Handler<typeof callNext> = async (call) => {
  const { context, tables, now, body } = call;
  const { location, agency, counter } = body;
  context.directory.location(location);
  // One at a time at a line, so that two officers never call the same person.
  await tables.lock([`line ${location} ${agency}`]);
  const line = lineOf(await visitsOn(tables, context.directory, location, now), agency, now);
  for (const { code } of line) {
    const row = await tables.appointments.lock(code);
    if (row?.state !== 'checked-in') continue;
    return toOfficerVisit(context, await moveTo(call, row, { state: 'called', calledAt: now, calledTo: counter }));
  }
  throw refuse('queue_empty');
};
