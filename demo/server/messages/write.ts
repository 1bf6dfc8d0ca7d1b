/** Puts messages into the outbox, by the tables of the transaction of what they tell of: both are written, or neither. */
import { addDays } from '../../../src/domain/time/day.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import type { LocalizedText } from '../../../src/contract/primitives.js';
import { openPersonal } from '../appointments/personal.js';
import { lastMinute } from '../appointments/view.js';
import { type Context, newId } from '../context.js';
import { minuteMs, msAt } from '../slots/grid.js';
import type { AppointmentRow, MessageRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { type Envelope, sealEnvelope } from './envelope.js';
import { said, textsIn } from './texts.js';
import { visitWords } from './words.js';

export type VisitKind = 'confirmation' | 'rescheduled' | 'cancelled' | 'reminder' | 'reopened';

export type Posting = Envelope & Pick<MessageRow, 'kind' | 'code' | 'dueAt' | 'expiresAt'>;

export async function post(context: Context, tables: Tables, posting: Posting, now: number): Promise<void> {
  const { kind, code, dueAt, expiresAt, ...envelope } = posting;
  const id = newId(context);
  const sealed = await sealEnvelope(context.vault, id, envelope);
  await tables.outbox.insert({
    ...{ id, kind, code, sealed, dueAt, expiresAt },
    ...{ state: 'waiting', attempts: 0, createdAt: now, endedAt: null },
  });
}

/** The afternoon before, on the place's own clock. */
function reminderTime({ directory, rules }: Context, { location, startsAt }: AppointmentRow): number {
  const { zone } = directory.location(location);
  return msAt(addDays(dayOf(startsAt, zone.id), -1), rules.reminderTime, zone);
}

async function write(context: Context, tables: Tables, kind: VisitKind, row: AppointmentRow, to: string, now: number) {
  const { code, language, startsAt } = row;
  const text = textsIn(language)[kind](visitWords(context, row, language));
  const dueAt = kind === 'reminder' ? reminderTime(context, row) : now;
  // Where a place was closed, a visit is cancelled after its time, too.
  const expiresAt = kind === 'cancelled' ? lastMinute(context, row) : startsAt;
  await post(context, tables, { kind, code, to, language, text, dueAt, expiresAt }, now);
}

async function phoneOf({ vault }: Context, row: AppointmentRow): Promise<string | undefined> {
  return row.phone === null ? undefined : (await openPersonal(vault, row))?.contact.phone;
}

/** Tells that the place is closed at the time of a visit, and how to get another; nobody is reminded of it. */
export async function tellClosed(
  context: Context,
  tables: Tables,
  row: AppointmentRow,
  reason: LocalizedText,
  now: number,
): Promise<void> {
  const { code, language } = row;
  await tables.outbox.drop(code, 'reminder');
  const to = await phoneOf(context, row);
  if (to === undefined) return;
  const visit = visitWords(context, row, language);
  const why = said(reason, language).replace(/\.$/, '');
  const text = textsIn(language).closed({ ...visit, reason: why });
  const expiresAt = lastMinute(context, row);
  await post(context, tables, { kind: 'closed', code, to, language, text, dueAt: now, expiresAt }, now);
}

/**
 * Tells of a visit that was booked, moved or cancelled, or can be had after all, and sees to its reminder, for which consent
 * was given apart. Whoever books later than the reminder would come has just been told, and gets none.
 */
export async function tell(
  context: Context,
  tables: Tables,
  kind: Exclude<VisitKind, 'reminder'>,
  row: AppointmentRow,
  now: number,
): Promise<void> {
  const to = await phoneOf(context, row);
  if (to === undefined) return;
  await write(context, tables, kind, row, to, now);
  if (!row.reminder) return;
  if (kind !== 'confirmation') await tables.outbox.drop(row.code, 'reminder');
  if (kind !== 'cancelled' && reminderTime(context, row) > now) await write(context, tables, 'reminder', row, to, now);
}

/**
 * Asks for the codes of a number to be sent. Whether there are any is found out when it is sent: here the same is done for
 * every number, so that nothing in the answer or its time tells.
 */
export const postCodes = (context: Context, tables: Tables, to: string, now: number): Promise<void> => {
  const expiresAt = now + context.rules.resendMinutes * minuteMs;
  return post(context, tables, { kind: 'codes', code: null, to, language: 'id', text: '', dueAt: now, expiresAt }, now);
};
