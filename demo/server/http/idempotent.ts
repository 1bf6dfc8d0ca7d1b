/**
 * A write happens once for each key, however often it is sent (draft-ietf-httpapi-idempotency-key-header). The record is
 * part of the write's own transaction: there is no moment in which one exists without the other.
 */
import type { Context } from '../context.js';
import { toMoment } from '../slots/grid.js';
import type { AnswerRow } from '../store/rows.js';
import { StoreBusy, type Tables } from '../store/store.js';
import { refuse } from './refusal.js';

const hourMs = 3_600_000;
const keyFormat = /^[\x21-\x7e]{8,255}$/;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export function keyOf(request: Request): string {
  const key = request.headers.get('Idempotency-Key');
  if (key === null || !keyFormat.test(key)) throw refuse('idempotency_key_missing');
  return key;
}

/** The same text for the same content, whatever the order of its members. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );

/** A kept answer that tells the time would set the client's countdown wrong: it tells it anew. */
function atThisMoment(body: unknown, context: Context, now: number): unknown {
  if (typeof body !== 'object' || body === null || !('serverTime' in body)) return body;
  return { ...body, serverTime: toMoment(now, context.directory.region.zone) };
}

async function locked<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof StoreBusy ? refuse('idempotency_running', { retryAfter: 1 }) : error;
  }
}

/** Undoes what was done for a request whose answer is kept already. */
class Repeated extends Error {
  constructor(readonly kept: AnswerRow) {
    super('The answer is kept.');
  }
}

interface Write {
  readonly operation: string;
  readonly key: string;
  /** All that makes two requests the same. */
  readonly content: unknown;
}

/** Runs `work` in a transaction unless its answer is kept already. */
export async function once(
  context: Context,
  { operation, key, content }: Write,
  work: (tables: Tables, now: number) => Promise<Answer>,
): Promise<Answer> {
  const { vault, store, rules } = context;
  const record = await vault.hash('idempotency-key', `${operation} ${key}`);
  const fingerprint = await vault.hash('idempotency-content', canonical(content));
  const run = async (tables: Tables): Promise<Answer> => {
    const now = context.clock();
    const begun = tables.answers.begin(record, fingerprint, now, now + rules.idempotencyHours * hourMs);
    // Sent together, run in this order: a twin is waited for before anything is done, and a repetition is undone.
    const [before, done] = await Promise.allSettled([locked(begun), work(tables, now)]);
    if (before.status === 'rejected') throw before.reason;
    if (before.value) throw new Repeated(before.value);
    if (done.status === 'rejected') throw done.reason;
    const { status, body } = done.value;
    await tables.answers.finish(record, status, await vault.seal(JSON.stringify(body), record));
    return done.value;
  };
  try {
    return await store.transaction(run);
  } catch (error) {
    if (!(error instanceof Repeated)) throw error;
    const { kept } = error;
    if (kept.fingerprint !== fingerprint) throw refuse('idempotency_mismatch');
    if (kept.status === 0) throw refuse('idempotency_running', { retryAfter: 1 });
    const body = JSON.parse(await vault.open(kept.sealed, record)) as unknown;
    return { status: kept.status, body: atThisMoment(body, context, context.clock()) };
  }
}
