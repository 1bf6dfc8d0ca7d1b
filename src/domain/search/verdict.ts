/**
 * Does the best entry answer the query, or does it only share a word with it?
 */
import type { Reading } from './query.js';
import type { Verdict } from './types.js';
import { FOREIGN } from './vocabulary.js';

/** The part of the query's weight that an answer may leave unexplained. */
const OPEN_LIMIT = 0.4;
/** In a story, which has more than two things to say. */
const STORY_LIMIT = 0.5;
/** When two things or more agree. */
const AGREED_LIMIT = 0.7;
/** In a story, a word that other entries have is a weaker sign that something else is meant than one nobody has. */
const ELSEWHERE = 0.45;

/** `explained` has bit g set where the best entry has something of group g. */
export function judge({ groups }: Reading, explained: number): Verdict {
  const story = groups.filter(({ weight }) => weight > 0).length > 2;
  let told = 0;
  let open = 0;
  let agreed = 0;
  let foreign = false;
  for (const [bit, { weight, kind, known }] of groups.entries()) {
    if (explained & (1 << bit)) {
      told += weight;
      if (weight) agreed++;
    } else {
      open += known && story ? weight * ELSEWHERE : weight;
      foreign ||= kind === FOREIGN;
    }
  }
  const limit = foreign ? OPEN_LIMIT : agreed > 1 ? AGREED_LIMIT : story ? STORY_LIMIT : OPEN_LIMIT;
  return open <= (told + open) * limit ? 'found' : told ? 'near' : 'none';
}
