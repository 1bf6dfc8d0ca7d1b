/**
 * Where the shown name has what was asked for, also by root, synonym or typing error.
 */
import { tokenise } from './normalise.js';
import type { Reading } from './query.js';
import type { Mark, NameLanguage, SearchableService } from './types.js';
import { FILLER, type Vocabulary } from './vocabulary.js';

/** Terms under this certainty moved the order a little; marking them would puzzle. */
const SURE = 0.5;

export function shownName({ name }: SearchableService, lang: NameLanguage): string {
  return name[lang] ?? name.id;
}

export function termsToMark(reading: Reading): Set<number> {
  const terms = new Set<number>();
  for (const { parts, share } of reading.groups) {
    for (const part of parts) for (const [term, sure] of part) if (sure >= SURE && share >= 0.3) terms.add(term);
  }
  return terms;
}

export function marksOf(text: string, terms: ReadonlySet<number>, reading: Reading, vocabulary: Vocabulary): Mark[] {
  const marks: Mark[] = [];
  const typed = reading.prefix?.word;
  for (const { word, start, end } of tokenise(text)) {
    const entry = vocabulary.get(word);
    if (!entry || entry.kind === FILLER) continue;
    if (typed !== undefined && word.startsWith(typed)) {
      // Folding may have changed the length; then the whole word is marked rather than the wrong letters.
      marks.push({ start, length: word.length === end - start ? typed.length : end - start });
    } else if (terms.has(entry.term)) marks.push({ start, length: end - start });
  }
  return marks;
}
