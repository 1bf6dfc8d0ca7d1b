/**
 * Offers what has become free to the first in the line whose wish fits. Called in the transaction that frees a place, so that
 * nobody who happens to look at that moment is quicker, and by a job, since a hold ends without anybody doing anything.
 */
import type { Location } from '../../../src/contract/locations.js';
import { timeOf } from '../../../src/domain/time/zone.js';
import { type Context, newId } from '../context.js';
import { lastBookableDay } from '../holds/create.js';
import { hashOwner } from '../http/auth.js';
import { clockWords, placeWords, whenWords } from '../messages/words.js';
import { textsIn } from '../messages/texts.js';
import { post } from '../messages/write.js';
import { freeDays, todayAt } from '../slots/availability.js';
import { minuteMs, startOf } from '../slots/grid.js';
import { endOf, type Plan, planVisit, segmentsFrom } from '../slots/plan.js';
import type { WaitRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { offerToken, openWaiting } from './entry.js';

interface Fit {
  readonly plan: Plan;
  /** Quarter hour. */
  readonly start: number;
}

/** Undefined where the catalogue has changed since, so that the wish can be had no more. */
function planOf({ directory }: Context, { services, location }: WaitRow): Plan | undefined {
  try {
    return planVisit(directory, { services, location, partySize: 1 });
  } catch {
    return undefined;
  }
}

/** Who has a time already wants an earlier one. */
async function mustBeBefore(tables: Tables, { code, phone }: WaitRow): Promise<number> {
  const row = code === null ? undefined : await tables.appointments.get(code);
  return row?.state === 'booked' && row.phone === phone ? row.startsAt : Infinity;
}

async function fitOf(
  context: Context,
  tables: Tables,
  entry: WaitRow,
  place: Location,
  now: number,
): Promise<Fit | undefined> {
  const planned = planOf(context, entry);
  if (!planned) return undefined;
  const plan = { ...planned, location: place };
  const [today, last] = [todayAt(plan, now), lastBookableDay(context, plan, now)];
  const from = entry.fromDay < today ? today : entry.fromDay;
  const to = entry.toDay > last ? last : entry.toDay;
  const before = await mustBeBefore(tables, entry);
  // Time enough to read the message, and to come.
  const after = now + 2 * context.rules.offerMinutes * minuteMs;
  const days = await freeDays(tables, { plan, from, to, now, own: [] });
  const free = days.flatMap((day) => day.free).find(({ start }) => startOf(start) >= after && startOf(start) < before);
  return free && { plan, start: free.start };
}

async function write(context: Context, tables: Tables, entry: WaitRow, startsAt: number, until: number, now: number) {
  const { phone, language } = await openWaiting(context.vault, entry);
  const link = context.links.booking ? `${context.links.booking}#mpp-offer=${entry.id}` : '';
  const words = {
    place: placeWords(context, entry, startsAt, language),
    when: whenWords(context, entry, startsAt, language),
    until: clockWords(context, entry, until, language),
    link,
  };
  const text = textsIn(language).offer(words);
  await post(
    context,
    tables,
    { kind: 'offer', code: null, to: phone, language, text, dueAt: now, expiresAt: until },
    now,
  );
}

/** Holds the time for this entry and tells so. False when somebody else has got it meanwhile. */
async function offer(context: Context, tables: Tables, entry: WaitRow, { plan, start }: Fit, now: number) {
  const id = newId(context);
  const until = now + context.rules.offerMinutes * minuteMs;
  const { location, services } = entry;
  const segments = segmentsFrom(plan, start);
  const counter = await tables.cells.claim({ location, segments, partySize: 1, holdId: id, until, now });
  if (counter === undefined) return false;
  const owner = await hashOwner(context, await offerToken(context.vault, id));
  const [startsAt, endsAt] = [startOf(start), endOf(plan, start)];
  await tables.holds.insert({
    ...{ id, owner, state: 'active', services, location, partySize: 1, startsAt, endsAt },
    ...{ expiresAt: until, extensionsLeft: 0, counter, code: null },
  });
  await tables.waitlist.update(entry.id, { state: 'offered', holdId: id, endsAt: until });
  await write(context, tables, entry, startsAt, until, now);
  return true;
}

function peopleAreUp({ directory, rules }: Context, location: string, now: number): boolean {
  const time = timeOf(now, directory.location(location).zone.id);
  return time >= rules.offersFrom && time < rules.offersUntil;
}

/** Whoever wishes the same as somebody who got nothing gets nothing, too. */
const wishOf = ({ services, fromDay, toDay, code }: WaitRow): string =>
  [services.join(), fromDay, toDay, code ?? ''].join(' ');

export async function offerPlaces(context: Context, tables: Tables, location: string, now: number): Promise<void> {
  if (!(await context.booking.state(tables, now)).open || (await context.maintenance.running(tables, now))) return;
  if (!peopleAreUp(context, location, now) || (await tables.waitlist.line(location, now)).length === 0) return;
  // One at a time at a place: two who free places must not both serve the first in the line.
  await tables.lock([`waitlist ${location}`]);
  const place = await context.closures.sure(tables, context.directory.location(location), now);
  const without = new Set<string>();
  for (const entry of await tables.waitlist.line(location, now)) {
    if (without.has(wishOf(entry))) continue;
    const fit = await fitOf(context, tables, entry, place, now);
    if (!fit || !(await offer(context, tables, entry, fit, now))) without.add(wishOf(entry));
  }
}

/** At every place where somebody waits. */
export async function offerEverywhere(context: Context): Promise<void> {
  const now = context.clock();
  for (const location of await context.store.waitlist.places(now)) {
    await context.store.transaction((tables) => offerPlaces(context, tables, location, context.clock()));
  }
}
