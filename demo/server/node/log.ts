/** One JSON object a line on standard output, as log collectors read it. */
import type { ProblemCode } from '../../../src/contract/errors.js';
import type { Log } from '../options.js';

/** Answers from 500 on that somebody meant: nothing is wrong with the server. */
const meant: ReadonlySet<unknown> = new Set<ProblemCode>([
  'operation_not_built',
  'maintenance',
  'online_booking_closed',
]);

export const logLine: Log = (line) => {
  const isFault = typeof line['status'] === 'number' && line['status'] >= 500 && !meant.has(line['code']);
  const level = isFault ? 'error' : 'info';
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, ...line })}\n`);
};
