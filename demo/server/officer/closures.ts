import type { announceClosure } from '../../../src/contract/officer.js';
import type { Zone } from '../../../src/contract/primitives.js';
import { addDays } from '../../../src/domain/time/day.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import { visitsOfDay } from '../cases/line.js';
import { closuresKey, sinceDay } from '../closures.js';
import { newId } from '../context.js';
import type { Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { tellClosed } from '../messages/write.js';
import { caseTopic } from '../news.js';
import { msAt } from '../slots/grid.js';
import type { ClosureRow, VisitRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stretchOf = ({ day, fromTime, toTime }: ClosureRow, zone: Zone): Stretch => ({
  from: msAt(day, fromTime ?? '00:00', zone),
  to: toTime === null ? msAt(addDays(day, 1), '00:00', zone) : msAt(day, toTime, zone),
});

const overlaps = ({ startsAt, endsAt }: Pick<VisitRow, 'startsAt' | 'endsAt'>, { from, to }: Stretch): boolean =>
  startsAt < to && endsAt > from;

async function releaseHolds(tables: Tables, location: string, { from, to }: Stretch, now: number): Promise<void> {
  for (const { id } of await tables.holds.lockBetween(location, from, to, now)) {
    await tables.cells.free(id);
    await tables.holds.update(id, { state: 'released' });
  }
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
  const before = (await tables.closures.from(sinceDay(now))).filter((each) => each.location === location);
  const row = { id: newId(context), location, day, fromTime: from, toTime: to, reason, createdAt: now };
  await context.closures.announce(tables, row);
  const closed = stretchOf(row, zone);
  await releaseHolds(tables, location, closed, now);
  // Only now: who turned a hold into a booking meanwhile is among them.
  const affected = (await visitsOfDay(tables, context.directory, location, day))
    .filter((visit) => visit.state === 'booked' && visit.startsAt > now && overlaps(visit, closed))
    .filter((visit) => !before.some((each) => overlaps(visit, stretchOf(each, zone))));
  for (const visit of affected) {
    await tellClosed(context, tables, visit, reason, now);
    await announce(caseTopic(visit.code));
  }
  return { id: row.id, affected: affected.length };
};
