/** When a failed try is worth another, and how long to wait before it. */

/** Tries in all. */
export const maxTries = 3;

/** A server that wants a longer pause gets it from the citizen, who is told, and not from a page that seems to hang. */
export const longestWait = 60;

/** Answers that another try may change without anybody doing anything. The rest of 429 and 503 is for the citizen to read. */
const passing = new Set(['rate_limited', 'overloaded', 'maintenance', 'idempotency_running']);

/** Whether the same request may go well in a moment. `code` is absent when no problem details came. */
export const isPassing = (status: number, code?: string): boolean =>
  code === undefined ? status === 429 || status >= 500 : passing.has(code) || status === 502 || status === 504;

/**
 * Seconds of a `Retry-After` header (RFC 9110, 10.2.3: seconds or a date); undefined for rubbish, and 0 for a date that
 * has passed.
 */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  // A date starts with the weekday. Without this check `Date.parse` takes "-5" or "1.5" for a year.
  const at = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}

/** Milliseconds before the next try: half of it fixed, half by chance, so that many phones do not come back at once. */
export const backOff = (failedTries: number, random: () => number): number =>
  400 * 3 ** (failedTries - 1) * (0.5 + random() / 2);

/** Whether a person may ask the same once more, now or after a pause, without changing anything. */
export const isWorthAnother = (status: number, code: string): boolean =>
  isPassing(status, code) || status === 429 || code === 'internal_error';
