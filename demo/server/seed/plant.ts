/** Puts an appointment into the past or the future, as a booking would have left it behind. */
import type { Contact } from '../../../src/contract/appointments.js';
import { book } from '../appointments/create.js';
import { type Context, newId } from '../context.js';
import { startOf } from '../slots/grid.js';
import { endOf, planVisit, segmentsFrom, visitsFrom } from '../slots/plan.js';
import type { AppointmentRow, HoldRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import type { SeedVisit } from './days.js';

const dayMs = 86_400_000;

export interface Planting extends SeedVisit {
  /** Quarter hour of the start. */
  readonly start: number;
  readonly contact: Contact;
  readonly extra?: Readonly<Record<string, string>>;
}

/** A hold on free cells; undefined when none are free. */
export async function plantHold(
  context: Context,
  tables: Tables,
  visit: SeedVisit & { start: number },
): Promise<HoldRow | undefined> {
  const plan = planVisit(context.directory, { ...visit, partySize: 1 });
  const startsAt = startOf(visit.start);
  const id = newId(context);
  const segments = segmentsFrom(plan, visit.start);
  const claim = {
    location: visit.location,
    segments,
    partySize: 1,
    holdId: id,
    until: startsAt,
    now: startsAt - dayMs,
  };
  const counter = await tables.cells.claim(claim);
  if (counter === undefined) return undefined;
  const row: HoldRow = {
    id,
    owner: 'demo',
    state: 'active',
    services: visit.services,
    location: visit.location,
    partySize: 1,
    startsAt,
    endsAt: endOf(plan, visit.start),
    expiresAt: startsAt,
    extensionsLeft: 0,
    counter,
    code: null,
  };
  await tables.holds.insert(row);
  return row;
}

/** @param contexts - apart for hold and booking, since each makes its ids by a chance of its own */
export async function plant(
  contexts: { readonly hold: Context; readonly book: Context },
  tables: Tables,
  planting: Planting,
): Promise<AppointmentRow | undefined> {
  const hold = await plantHold(contexts.hold, tables, planting);
  if (!hold) return undefined;
  const context = contexts.book;
  const { contact, extra } = planting;
  const notice = context.directory.region.notice.version;
  const request = { holdId: hold.id, contact, notice, ...(extra ? { extra: { ...extra } } : {}) };
  return (await book(context, tables, hold, request, hold.startsAt - dayMs)).row;
}

export interface Stranger extends SeedVisit {
  readonly start: number;
  readonly code: string;
  readonly label: (counter: number) => string;
}

/** No proof has this hash, so nobody opens it. */
const unprovable = { proofKind: 'pin', proof: '', sealed: null, phone: null, nik: null } as const;

/** Somebody nobody knows anything about: takes places, so that the calendar looks like one. */
export async function plantStranger(context: Context, tables: Tables, stranger: Stranger): Promise<boolean> {
  const hold = await plantHold(context, tables, stranger);
  if (!hold) return false;
  const plan = planVisit(context.directory, hold);
  const { code } = stranger;
  await tables.cells.keep(hold.id, null);
  await tables.holds.update(hold.id, { state: 'consumed', code });
  await tables.appointments.insert({
    code,
    holdId: hold.id,
    label: stranger.label(hold.counter),
    state: 'booked',
    location: hold.location,
    agency: plan.segments[0]?.agency ?? '',
    partySize: 1,
    startsAt: hold.startsAt,
    endsAt: hold.endsAt,
    visits: visitsFrom(plan, stranger.start),
    ...unprovable,
    help: [],
    onBehalf: false,
    notice: context.directory.region.notice.version,
    reminder: false,
    language: 'id',
    createdAt: hold.startsAt - dayMs,
    checkedInAt: null,
    calledAt: null,
    calledTo: null,
  });
  return true;
}
