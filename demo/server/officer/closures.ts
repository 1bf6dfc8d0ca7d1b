import type {
  AnnouncedClosure,
  announceClosure,
  listClosures,
  withdrawClosure,
} from '../../../src/contract/officer.js';
import type { Endpoint } from '../../../src/contract/endpoint.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import { visitsOfDay } from '../cases/line.js';
import { closuresKey, meets, sinceDay, stretchOf } from '../closures.js';
import { newId } from '../context.js';
import type { Call, Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { tell, tellClosed } from '../messages/write.js';
import { caseTopic } from '../news.js';
import type { AppointmentRow, ClosureRow } from '../store/rows.js';
import { wishEnd } from '../waitlist/entry.js';

type Work = Pick<Call<Endpoint>, 'context' | 'tables' | 'now'>;

/** What was offered there goes back to who waits: the wish stays, with its place in the line. */
async function releaseHolds({ context, tables, now }: Work, row: ClosureRow): Promise<void> {
  const { zone } = context.directory.location(row.location);
  const { from, to } = stretchOf(row, zone);
  for (const { id } of await tables.holds.lockBetween(row.location, from, to, now)) {
    await tables.cells.free(id);
    await tables.holds.update(id, { state: 'released' });
    const entry = await tables.waitlist.offeredBy(id);
    if (entry) await tables.waitlist.update(entry.id, { state: 'waiting', endsAt: wishEnd(entry.toDay, zone) });
  }
}

/** Visits of a closure's time that are to come, but for those that another closure keeps as they are. */
async function metBy(
  { context, tables, now }: Work,
  row: ClosureRow,
  others: readonly ClosureRow[],
): Promise<readonly AppointmentRow[]> {
  const { zone } = context.directory.location(row.location);
  return (await visitsOfDay(tables, context.directory, row.location, row.day))
    .filter((visit) => visit.state === 'booked' && visit.startsAt > now && meets(row, visit, zone))
    .filter((visit) => !others.some((each) => each.id !== row.id && meets(each, visit, zone)));
}

/**
 * From its end on nobody gets a time there: whoever is just getting one is waited for, and then among those whose hold is
 * released or who are told.
 */
export const announceClosureHandler: Handler<typeof announceClosure> = async (call) => {
  const { context, tables, now, body, announce } = call;
  const { location, day, from = null, to = null, reason } = body;
  const { zone } = context.directory.location(location);
  if (day < dayOf(now, zone.id)) throw refuse('invalid_request', { fields: [{ path: 'day', reason: 'invalid' }] });
  if (from !== null && to !== null && to <= from) {
    throw refuse('invalid_request', { fields: [{ path: 'to', reason: 'invalid' }] });
  }
  await tables.lock([closuresKey(location)]);
  const before = await tables.closures.from(sinceDay(now));
  const row = { id: newId(context), location, day, fromTime: from, toTime: to, reason, createdAt: now };
  await context.closures.announce(tables, row);
  await releaseHolds(call, row);
  // Only now: who turned a hold into a booking meanwhile is among them.
  const affected = await metBy(call, row, before);
  for (const visit of affected) {
    await tellClosed(context, tables, visit, reason, now);
    await announce(caseTopic(visit.code));
  }
  return { id: row.id, affected: affected.length };
};

const toAnnounced = ({ id, location, day, fromTime, toTime, reason }: ClosureRow): AnnouncedClosure => ({
  ...{ id, location, day, reason },
  ...(fromTime === null ? {} : { from: fromTime }),
  ...(toTime === null ? {} : { to: toTime }),
});

export const listClosuresHandler: Handler<typeof listClosures> = async ({ context, tables, now, query }) => {
  const { id, zone } = context.directory.location(query.location);
  const rows = await tables.closures.from(dayOf(now, zone.id));
  return { closures: rows.filter(({ location }) => location === id).map(toAnnounced) };
};

/** Who waits is offered its time by the job: here the keys would be taken in another order than there. */
export const withdrawClosureHandler: Handler<typeof withdrawClosure> = async (call) => {
  const { context, tables, now, params, announce } = call;
  const row = await tables.closures.get(params.id);
  if (!row) throw refuse('not_found');
  await tables.lock([closuresKey(row.location)]);
  if (!(await context.closures.withdraw(tables, row.id))) throw refuse('not_found');
  const affected = await metBy(call, row, await tables.closures.from(sinceDay(now)));
  for (const visit of affected) {
    await tell(context, tables, 'reopened', visit, now);
    await announce(caseTopic(visit.code));
  }
  return { affected: affected.length };
};
