/**
 * Where the shown name has what was asked for, also by root, synonym or typing error.
 */
import { tokenise } from './normalise.js';
import type { Reading } from './query.js';
import type { Mark } from './types.js';
import { FILLER, type Vocabulary } from './vocabulary.js';

/** Terms under this certainty moved the order a little; marking them would puzzle. */
const SURE = 0.5;

export function termsToMark({ groups }: Reading): Set<number> {
  const terms = new Set<number>();
  for (const { parts } of groups) {
    for (const part of parts) for (const [term, sure] of part) if (sure >= SURE) terms.add(term);
  }
  return terms;
}

export function marksOf(text: string, terms: ReadonlySet<number>, { prefix }: Reading, vocabulary: Vocabulary): Mark[] {
  const marks: Mark[] = [];
  for (const { word, start, end } of tokenise(text)) {
    const entry = vocabulary.get(word);
    if (!entry || entry.kind === FILLER || !terms.has(entry.term)) continue;
    // Folding may have changed the length; then the whole word is marked rather than the wrong letters.
    const typed = prefix && word.startsWith(prefix.word) && word.length === end - start;
    marks.push({ start, length: typed ? prefix.word.length : end - start });
  }
  return marks;
}
