import type { changeHold, getHold, releaseHold } from '../../../src/contract/holds.js';
import { millis } from '../../../src/domain/time/zone.js';
import type { Context } from '../context.js';
import type { Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { minuteMs, startOf } from '../slots/grid.js';
import { cellCount, endOf, planVisit, segmentsFrom } from '../slots/plan.js';
import { startAt } from '../slots/starts.js';
import type { HoldRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { offerPlaces } from '../waitlist/offer.js';
import { lastBookableDay, slotTaken } from './create.js';
import { activeHold, ownHold, stateAt, toHold } from './view.js';

export const getHoldHandler: Handler<typeof getHold> = async ({ context, tables, now, params, owner }) =>
  toHold(context.directory, ownHold(await tables.holds.get(params.id), owner), now);

export const releaseHoldHandler: Handler<typeof releaseHold> = async ({ context, tables, now, params, owner }) => {
  const row = ownHold(await tables.holds.lock(params.id), owner);
  const state = stateAt(row, now);
  if (state === 'consumed') throw refuse('hold_consumed');
  if (state !== 'active') return toHold(context.directory, row, now);
  await tables.cells.free(row.id);
  await tables.holds.update(row.id, { state: 'released' });
  await offerPlaces(context, tables, row.location, now);
  return toHold(context.directory, { ...row, state: 'released' }, now);
};

/** The store has the last word: by another server's clock the time may be over, and some cell somebody else's. */
export async function keepAll(
  { directory }: Context,
  tables: Tables,
  row: HoldRow,
  until: number | null,
): Promise<void> {
  const kept = await tables.cells.keep(row.id, until);
  if (kept < cellCount(planVisit(directory, row))) throw refuse('hold_expired');
}

type Change = Partial<Omit<HoldRow, 'id' | 'owner'>>;

async function extended(context: Context, tables: Tables, row: HoldRow, now: number): Promise<Change> {
  if (row.extensionsLeft === 0) throw refuse('hold_extension_limit');
  const expiresAt = now + context.rules.holdMinutes * minuteMs;
  await keepAll(context, tables, row, expiresAt);
  return { expiresAt, extensionsLeft: row.extensionsLeft - 1 };
}

/** The old cells are given up first, since the new ones may be among them; a refusal brings them back. */
async function moved(context: Context, tables: Tables, row: HoldRow, startsAt: number, now: number): Promise<Change> {
  const planned = planVisit(context.directory, row);
  const plan = { ...planned, location: await context.closures.sure(tables, planned.location, now) };
  const start = startAt(plan, startsAt, now, lastBookableDay(context, plan, now));
  const { id: holdId, location, partySize, expiresAt: until, owner } = row;
  await tables.cells.free(holdId);
  const segments = segmentsFrom(plan, start);
  const counter = await tables.cells.claim({ location, segments, partySize, holdId, until, now });
  if (counter === undefined) throw slotTaken(context, { plan, startsAt, now, owner });
  return { startsAt: startOf(start), endsAt: endOf(plan, start), counter };
}

export const changeHoldHandler: Handler<typeof changeHold> = async ({ context, tables, now, params, body, owner }) => {
  const row = activeHold(ownHold(await tables.holds.lock(params.id), owner), now);
  const change =
    'extend' in body
      ? await extended(context, tables, row, now)
      : await moved(context, tables, row, millis(body.startsAt), now);
  await tables.holds.update(row.id, change);
  if ('startsAt' in change) await offerPlaces(context, tables, row.location, now);
  return toHold(context.directory, { ...row, ...change }, now);
};
