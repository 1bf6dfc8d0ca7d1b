/**
 * Does the best entry answer the query, or does it only share a word with it?
 */
import type { Reading } from './query.js';
import type { Verdict } from './types.js';

/** The part of the query's weight that may stay unexplained in an answer. */
const UNEXPLAINED_LIMIT = 0.42;

/** `explained` has bit g set where the best entry has something of group g. */
export function judge(reading: Reading, explained: number, best: number): Verdict {
  if (best <= 0) return 'none';
  let all = 0;
  let open = 0;
  for (const [bit, { weight }] of reading.groups.entries()) {
    all += weight;
    if (!(explained & (1 << bit))) open += weight;
  }
  if (!all) return 'found';
  return open / all <= UNEXPLAINED_LIMIT ? 'found' : open >= all ? 'none' : 'near';
}
