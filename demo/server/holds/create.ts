import type { createHold } from '../../../src/contract/holds.js';
import { addDays } from '../../../src/domain/time/day.js';
import { millis } from '../../../src/domain/time/zone.js';
import { newId } from '../context.js';
import type { Context } from '../context.js';
import { toBase64Url } from '../crypto/bytes.js';
import { hashOwner } from '../http/auth.js';
import type { Handler, Owner } from '../http/call.js';
import { Refusal, refuse } from '../http/refusal.js';
import { alternativesTo } from '../slots/alternatives.js';
import { todayAt } from '../slots/availability.js';
import { minuteMs, startOf } from '../slots/grid.js';
import { endOf, type Plan, planVisit, segmentsFrom, type Wish } from '../slots/plan.js';
import { startAt } from '../slots/starts.js';
import type { HoldRow } from '../store/rows.js';
import { type Tables, together } from '../store/store.js';
import { toHold } from './view.js';

export const lastBookableDay = ({ rules }: Context, plan: Plan, now: number): string =>
  addDays(todayAt(plan, now), rules.horizonDays);

/** `slot_taken`, with the nearest free times as they are once this transaction has been undone. */
export function slotTaken(
  context: Context,
  gone: { plan: Plan; startsAt: number; now: number; owner: string },
): Refusal {
  return new Refusal('slot_taken', {}, async () => {
    const { store } = context;
    const { plan, startsAt, now } = gone;
    const own = await store.holds.active(gone.owner, plan.location.id, now);
    return alternativesTo(store, { plan, startsAt, now, own, lastDay: lastBookableDay(context, plan, now) });
  });
}

const sameWish = (row: HoldRow, wish: Wish & { startsAt: number }): boolean =>
  row.startsAt === wish.startsAt && row.partySize === wish.partySize && row.services.join() === wish.services.join();

export interface HoldWish extends Wish {
  readonly startsAt: number;
  /** Keyed hash of the owner's token. */
  readonly owner: string;
}

/** Claims the cells and writes the hold down, or refuses. What the same owner holds already is answered again. */
export async function hold(context: Context, tables: Tables, wish: HoldWish, now: number): Promise<HoldRow> {
  const { directory, rules, closures } = context;
  const planned = planVisit(directory, wish);
  const lastDay = lastBookableDay(context, planned, now);
  startAt(planned, wish.startsAt, now, lastDay);

  await tables.lock([`owner ${wish.owner}`]);
  const [location, active] = await together([
    closures.sure(tables, planned.location, now),
    tables.holds.active(wish.owner, wish.location, now),
  ]);
  const plan = { ...planned, location };
  const start = startAt(plan, wish.startsAt, now, lastDay);
  const same = active.find((row) => sameWish(row, wish));
  if (same) return same;
  if (active.length >= rules.holdsPerOwner) throw refuse('hold_limit');

  const id = newId(context);
  const until = now + rules.holdMinutes * minuteMs;
  const segments = segmentsFrom(plan, start);
  const { partySize } = wish;
  const counter = await tables.cells.claim({ location: location.id, segments, partySize, holdId: id, until, now });
  if (counter === undefined) throw slotTaken(context, { plan, startsAt: wish.startsAt, now, owner: wish.owner });
  const row: HoldRow = {
    id,
    owner: wish.owner,
    state: 'active',
    services: wish.services,
    location: location.id,
    partySize,
    startsAt: startOf(start),
    endsAt: endOf(plan, start),
    expiresAt: until,
    extensionsLeft: rules.holdExtensions,
    counter,
    code: null,
  };
  await tables.holds.insert(row);
  return row;
}

async function freshOwner(context: Context): Promise<Owner> {
  const token = toBase64Url(context.random(32));
  return { token, hash: await hashOwner(context, token) };
}

export const createHoldHandler: Handler<typeof createHold> = async ({ context, tables, now, body, optionalOwner }) => {
  context.directory.checkRegion(body.region);
  await context.booking.demand(tables, now);
  const owner = optionalOwner ?? (await freshOwner(context));
  const { services, location, partySize = 1 } = body;
  const wish = { services, location, partySize, startsAt: millis(body.startsAt), owner: owner.hash };
  const row = await hold(context, tables, wish, now);
  return { ...toHold(context.directory, row, now), ownerToken: owner.token };
};
