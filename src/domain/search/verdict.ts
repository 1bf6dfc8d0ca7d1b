/**
 * Does the best entry answer the query, or does it only share a word with it?
 */
import type { Reading } from './query.js';
import type { Verdict } from './types.js';

/** The part of the query's weight that may stay unexplained in an answer. */
export const LIMITS = { open: 0.45, elsewhere: 0.7 };

/** `explained` has bit g set where the best entry has something of group g. */
export function judge(reading: Reading, explained: number, best: number): Verdict {
  if (best <= 0) return 'none';
  let told = 0;
  let open = 0;
  for (const [bit, { weight, kind }] of reading.groups.entries()) {
    if (explained & (1 << bit)) told += weight;
    // A word that other entries have is no proof that something else is meant.
    else open += kind === 'known' ? weight * LIMITS.elsewhere : weight;
  }
  if (!open) return 'found';
  return open <= (told + open) * LIMITS.open ? 'found' : told ? 'near' : 'none';
}
