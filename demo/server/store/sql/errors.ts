/** What PostgreSQL's five-letter codes (its manual, appendix A) mean to us. */
export const sqlState = {
  lockTimeout: '55P03',
  serialization: '40001',
  deadlock: '40P01',
} as const;

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/**
 * A table has got more columns since the statement was planned, as when a newer version of the server has started beside
 * this one. PostgreSQL has no code for it alone.
 */
export const isOutdatedPlan = (error: unknown): boolean =>
  error instanceof Error && 'routine' in error && error.routine === 'RevalidateCachedQuery';

/** The transaction was undone to let another one through, or for its plan; a second try has nothing in its way. */
export const isRetryable = (error: unknown): boolean =>
  codeOf(error) === sqlState.serialization || codeOf(error) === sqlState.deadlock || isOutdatedPlan(error);
