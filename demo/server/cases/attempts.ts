/** Attempts at something that a proof opens: counted before they are judged, so that many at once are as many in a row. */
import type { Context } from '../context.js';
import { KeptRefusal, refuse, secondsUntil } from '../http/refusal.js';
import { minuteMs } from '../slots/grid.js';
import type { Tables } from '../store/store.js';

interface Attempt {
  /** There were too many; the count is kept. */
  readonly refused: KeptRefusal | undefined;
  /** The proof was right. */
  readonly forget: () => Promise<void>;
}

export async function countAttempt(
  { vault, rules }: Context,
  tables: Tables,
  name: string,
  now: number,
): Promise<Attempt> {
  const key = await vault.hash('attempts', name);
  const wait = now + rules.lookupWaitMinutes * minuteMs;
  const { count, until } = await tables.attempts.count(key, now, wait, rules.lookupAttempts);
  const isOver = count > rules.lookupAttempts;
  const refused = isOver ? new KeptRefusal(refuse('lookup_wait', { retryAfter: secondsUntil(until, now) })) : undefined;
  return { refused, forget: () => tables.attempts.reset(key) };
}
