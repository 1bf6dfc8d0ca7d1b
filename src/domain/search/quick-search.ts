/**
 * The first answers, before the index and its lexicon have come: services all of whose typed words begin a word of their
 * name, abbreviation or everyday name. It knows no more, so it never says that there is none.
 */
import { tokenise } from './normalise.js';
import { shownName } from './shown-name.js';
import type { Mark, NameLanguage, SearchableService, SearchAnswer } from './types.js';

const LIMIT = 50;

export interface QuickOptions {
  readonly lang?: NameLanguage;
  readonly accept?: (service: SearchableService) => boolean;
}

/** Words of each service are read once. Answers with nothing where only the index can tell. */
export function quickSearch(services: readonly SearchableService[]) {
  const words = services.map(({ name, keywords = [], abbreviations = [] }) => {
    const texts = [name.id, name.en ?? '', ...abbreviations, ...keywords].map((text) => tokenise(text));
    return texts.map((tokens) => tokens.map(({ word }) => word));
  });

  return (query: string, { lang, accept = () => true }: QuickOptions = {}): SearchAnswer | undefined => {
    const typed = tokenise(query, 8).map(({ word }) => word);
    if (!typed.length) return undefined;
    const hits = services.flatMap((service, n) => {
      const texts = words[n] ?? [];
      // All in one text: a word here and a word there is chance.
      const at = texts.findIndex((text) => typed.every((word) => text.some((other) => other.startsWith(word))));
      if (at < 0 || !accept(service)) return [];
      const score = 1 / (1 + at) + 1 / (1 + (texts[at]?.length ?? 0));
      return [{ id: service.id, score, marks: marksIn(shownName(service, lang), typed) }];
    });
    if (!hits.length) return undefined;
    hits.sort((a, b) => b.score - a.score);
    return { verdict: 'found', hits: hits.slice(0, LIMIT), unknown: [] };
  };
}

function marksIn(name: string, typed: readonly string[]): Mark[] {
  return tokenise(name).flatMap(({ word, start, end }) => {
    const found = typed.find((each) => word.startsWith(each));
    // Folding may have changed the length; then the whole word is marked rather than the wrong letters.
    return found ? [{ start, length: word.length === end - start ? found.length : end - start }] : [];
  });
}
