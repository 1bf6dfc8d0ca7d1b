/** One JSON object a line on standard output, as log collectors read it. */
import type { Log } from '../options.js';

export const logLine: Log = (line) => {
  const level = typeof line['status'] === 'number' && line['status'] >= 500 ? 'error' : 'info';
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, ...line })}\n`);
};
