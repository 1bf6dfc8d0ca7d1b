/**
 * Does the best entry answer the query, or does it only share a word with it?
 */
import type { Group, Reading } from './query.js';
import type { Verdict } from './types.js';
import { CONTENT, FOREIGN, HINT } from './vocabulary.js';

/** What the best entry has of the query. */
export interface Evidence {
  score: number;
  /** Bit g: the entry has something of group g. */
  explained: number;
  /** The share of its name, or of the keyword that fits best, that the query has said: *jasa* is half of *Jasa Raharja*. */
  covered: number;
}

/**
 * How the signs are weighed, and how much of them makes an answer. Fitted on the parts of the evaluation set that
 * may be read; fitted on the others, they come out alike.
 */
const TOLD = 0.8;
const COVERED = 2;
/** Two things agree; or the last word, of which only the beginning is there, may yet agree. */
const AGREED = 0.5;
const FOREIGN_WORD = 1.7;
const ENOUGH = 3.4;
/** A query of so few words that has nothing to say against the entry is taken as it is: *tanah*, *mau nikah*. */
const FEW_WORDS = 3;

export function judge(reading: Reading, { score, explained, covered }: Evidence, typicalIdf: number): Verdict {
  const { groups, prefix } = reading;
  let told = 0;
  let open = 0;
  let agreed = 0;
  let foreign = false;
  let hinted = false;
  let touched = false;
  const said = new Set<number>();
  for (const [bit, group] of groups.entries()) {
    const { kind, token, weight } = group;
    if (explained & (1 << bit)) {
      hinted ||= kind === HINT;
      touched ||= kind === CONTENT;
      if (!saysMore(group, said)) continue;
      told += weight;
      if (weight) agreed++;
    } else if (token !== prefix) {
      open += weight;
      foreign ||= kind === FOREIGN;
    }
  }
  if (!open && (told || hinted) && reading.words - (prefix ? 1 : 0) <= FEW_WORDS) return 'found';
  if (!touched) return 'none';
  const sure =
    score / (told + open || 1) +
    (TOLD * told) / typicalIdf +
    COVERED * Math.min(covered, 1) +
    (agreed > 1 || prefix ? AGREED : 0) -
    (foreign ? FOREIGN_WORD : 0);
  return sure >= ENOUGH ? 'found' : 'near';
}

/** *Motor beat* and *kata kata* say one thing only. */
function saysMore({ parts }: Group, said: Set<number>): boolean {
  const before = said.size;
  for (const part of parts) for (const term of part.keys()) said.add(term);
  return said.size > before;
}
