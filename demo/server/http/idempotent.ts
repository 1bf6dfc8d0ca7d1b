/**
 * A write happens once for each key, however often it is sent (draft-ietf-httpapi-idempotency-key-header). The record is
 * part of the write's own transaction: there is no moment in which one exists without the other.
 */
import type { Context } from '../context.js';
import { toMoment } from '../slots/grid.js';
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

/** Runs `work` in a transaction unless its answer is kept already. `content` is all that makes two requests the same. */
export async function once(
  context: Context,
  { operation, key, content }: { operation: string; key: string; content: unknown },
  work: (tables: Tables, now: number) => Promise<Answer>,
): Promise<Answer> {
  const { vault, store, rules } = context;
  const record = await vault.hash('idempotency-key', `${operation} ${key}`);
  const fingerprint = await vault.hash('idempotency-content', canonical(content));
  return store.transaction(async (tables) => {
    const now = context.clock();
    const kept = await locked(tables.answers.begin(record, fingerprint, now, now + rules.idempotencyHours * hourMs));
    if (kept) {
      if (kept.fingerprint !== fingerprint) throw refuse('idempotency_mismatch');
      if (kept.status === 0) throw refuse('idempotency_running', { retryAfter: 1 });
      const body = JSON.parse(await vault.open(kept.sealed, record)) as unknown;
      return { status: kept.status, body: atThisMoment(body, context, now) };
    }
    const answer = await work(tables, context.clock());
    await tables.answers.finish(record, answer.status, await vault.seal(JSON.stringify(answer.body), record));
    return answer;
  });
}
