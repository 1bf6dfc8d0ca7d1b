import type { CallError } from '../client/outcome.js';

/** Seconds between the questions whether it was done; the last one is repeated. */
const pauses = [2, 4, 8, 15, 30] as const;

/** Seconds to wait after so many questions, from none on. */
export const pauseAfter = (questions: number): number => pauses[questions] ?? 30;

/** Codes that are an answer to a write that this page may have sent before. */
const doubtful = new Set(['hold_consumed', 'idempotency_mismatch', 'idempotency_running', 'internal_error']);

/**
 * Whether a write may have been done all the same: no answer, an answer that cannot be read, a twin of it under way or done.
 * Then nobody may say that it failed.
 */
export const isUncertain = (error: CallError): boolean =>
  error.kind === 'unreachable' || error.kind === 'outside-contract' || doubtful.has(error.code);
