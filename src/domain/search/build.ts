/**
 * Builds the index: words to terms, terms to the phrases that have them, phrases to services.
 * Written as a generator, so that one code serves the server, at a stretch, and the browser, in slices.
 */
import { mergeLexicons, parseLines, words } from './lexicon/format.js';
import { fold, tokenise } from './normalise.js';
import { roots } from './stem.js';
import type { Lexicon, SearchableService } from './types.js';
import { CONTENT, FILLER, FOREIGN, HINT, Vocabulary, type Entry } from './vocabulary.js';

/** What a match in this part of an entry is worth. */
export const FIELD_WEIGHTS = {
  name: 1,
  abbreviation: 1,
  keyword: 0.95,
  english: 0.85,
  agency: 0.4,
  context: 0.3,
} as const;
/** Fields from here on describe the entry loosely and are not matched as phrases. */
const LOOSE = 0.5;

export interface SearchData {
  services: readonly SearchableService[];
  vocabulary: Vocabulary;
  /** Lexicon phrases by the key of their first word. */
  phrases: Map<string, Phrase[]>;
  /** Rarity of a term, about 0.7 to 5. */
  idf: Float32Array;
  /** What a word that nobody knows weighs. */
  typicalIdf: number;
  /** Postings of term t: `posts[starts[t]]` up to `posts[starts[t + 1]]`, numbers of phrases. */
  starts: Uint32Array;
  posts: Uint32Array;
  phraseService: Uint32Array;
  phraseWeight: Float32Array;
  /** Rarity of all words of a phrase together; 0 for loose fields. */
  phraseIdf: Float32Array;
}

interface RawPhrase {
  service: number;
  weight: number;
  words: string[];
}

/** Several words that together mean something. */
export interface Phrase {
  keys: string[];
  entry: Entry;
}

/** The same key for all forms of a word, so that `pindah_rumah` also catches *pindahan rumah*. */
export function phraseKey(word: string, entry: Entry | undefined): string {
  return entry ? (entry.term >= 0 ? `#${entry.term}` : entry.word) : word;
}

export function* buildSteps(services: readonly SearchableService[], lexicon: Lexicon): Generator<void, SearchData> {
  const { meanings, hints, fillers, foreign } = mergeLexicons(lexicon);
  const vocabulary = new Vocabulary();
  for (const group of words(fillers)) {
    const [first = '', ...others] = group.split('/').map(fold);
    vocabulary.add(first, FILLER);
    for (const other of others) vocabulary.add(other, FILLER).word = first;
  }
  yield;

  const raw: RawPhrase[] = [];
  const surfaces = new Map<string, string>();
  for (const [number, service] of services.entries()) {
    readService(service, number, raw, surfaces, vocabulary);
    if (number % 8 === 7) yield;
  }
  yield;

  const terms = new TermTable(vocabulary, surfaces);
  for (const word of surfaces.keys()) terms.resolve(word);
  yield;
  terms.addAliases();
  yield;

  const data = yield* invert(services, vocabulary, raw, terms.size);
  yield* addLexicon(data, meanings, CONTENT);
  yield* addLexicon(data, hints, HINT);
  for (const phrase of words(foreign)) {
    const parts = phrase.split('_');
    if (parts.length === 1) vocabulary.add(fold(phrase), FOREIGN, phrase);
    else phraseEntry(parts, data, FOREIGN);
  }
  yield;
  vocabulary.seal();
  return data;
}

function readService(
  service: SearchableService,
  number: number,
  raw: RawPhrase[],
  surfaces: Map<string, string>,
  vocabulary: Vocabulary,
): void {
  const add = (text: string | undefined, weight: number): void => {
    if (!text) return;
    const found: string[] = [];
    for (const { word, start, end } of tokenise(text)) {
      if (vocabulary.get(word)?.kind === FILLER || found.includes(word)) continue;
      found.push(word);
      if (!surfaces.has(word)) surfaces.set(word, text.slice(start, end).toLowerCase());
    }
    if (found.length) raw.push({ service: number, weight, words: found });
  };
  add(service.name.id, FIELD_WEIGHTS.name);
  add(service.name.en, FIELD_WEIGHTS.english);
  add(service.name.jv, FIELD_WEIGHTS.english);
  add(service.name.su, FIELD_WEIGHTS.english);
  for (const text of service.abbreviations ?? []) {
    add(text, FIELD_WEIGHTS.abbreviation);
    // *KTP-el* and *AK/I* are also typed in one word.
    const joined = text.replace(/[\s\-/.]/g, '');
    if (joined !== text) add(joined, FIELD_WEIGHTS.abbreviation);
  }
  for (const text of service.keywords ?? []) add(text, FIELD_WEIGHTS.keyword);
  add(service.agency, FIELD_WEIGHTS.agency);
  add([service.category, ...(service.lifeEvents ?? [])].join(' '), FIELD_WEIGHTS.context);
}

/** Gives words of one root one term. */
class TermTable {
  size = 0;
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly surfaces: Map<string, string>,
  ) {}

  resolve(word: string): number {
    const entry = this.vocabulary.add(word, CONTENT, this.surfaces.get(word));
    if (entry.term < 0) {
      const root = roots(word, false).find((candidate) => candidate.length > 3 && this.surfaces.has(candidate));
      entry.term = root === undefined ? this.size++ : this.resolve(root);
    }
    return entry.term;
  }

  /** *pemecahan* is in the catalogue: whoever types *mecah* or *pecahin* means it, though *pecah* is not. */
  addAliases(): void {
    for (const word of this.surfaces.keys()) {
      const term = this.vocabulary.get(word)?.term ?? -1;
      for (const root of roots(word, false)) {
        if (root.length > 3 && !this.vocabulary.get(root)) this.vocabulary.add(root, CONTENT, word).term = term;
      }
    }
  }
}

function* invert(
  services: readonly SearchableService[],
  vocabulary: Vocabulary,
  raw: RawPhrase[],
  termCount: number,
): Generator<void, SearchData> {
  const lists: number[][] = Array.from({ length: termCount }, () => []);
  const spread = new Uint32Array(termCount);
  const lastService = new Int32Array(termCount).fill(-1);
  const phraseService = new Uint32Array(raw.length);
  const phraseWeight = new Float32Array(raw.length);
  const phraseTerms: number[][] = [];
  for (const [phrase, { service, weight, words: phraseWords }] of raw.entries()) {
    phraseService[phrase] = service;
    phraseWeight[phrase] = weight;
    const own = [...new Set(phraseWords.map((word) => vocabulary.get(word)?.term ?? -1))];
    phraseTerms.push(own);
    for (const term of own) {
      lists[term]?.push(phrase);
      if (lastService[term] !== service) {
        lastService[term] = service;
        spread[term] = (spread[term] ?? 0) + 1;
      }
    }
    if (phrase % 64 === 63) yield;
  }
  const idf = Float32Array.from(spread, (count) => Math.log(1 + services.length / count));
  const starts = new Uint32Array(termCount + 1);
  for (const [term, list] of lists.entries()) starts[term + 1] = (starts[term] ?? 0) + list.length;
  const posts = new Uint32Array(starts[termCount] ?? 0);
  for (const [term, list] of lists.entries()) posts.set(list, starts[term] ?? 0);
  yield;
  const phraseIdf = Float32Array.from(phraseTerms, (own, phrase) =>
    (phraseWeight[phrase] ?? 0) < LOOSE ? 0 : own.reduce((sum, term) => sum + (idf[term] ?? 0), 0),
  );
  yield;
  const typicalIdf = idf.length ? idf.reduce((sum, value) => sum + value, 0) / idf.length : 1;
  return {
    services,
    vocabulary,
    phrases: new Map(),
    idf,
    typicalIdf,
    starts,
    posts,
    phraseService,
    phraseWeight,
    phraseIdf,
  };
}

function phraseEntry(parts: readonly string[], { vocabulary, phrases }: SearchData, kind: Entry['kind']): Entry {
  const keys = parts.map(fold).map((word) => phraseKey(word, vocabulary.find(word)));
  const [first = ''] = keys;
  let list = phrases.get(first);
  if (!list) phrases.set(first, (list = []));
  const known = list.find((phrase) => phrase.keys.join() === keys.join());
  const entry = known?.entry ?? { kind, term: -1, meanings: [], word: '', surface: '' };
  if (!known) list.push({ keys, entry });
  return entry;
}

function* addLexicon(data: SearchData, text: string, kind: typeof CONTENT | typeof HINT): Generator<void> {
  const { vocabulary } = data;
  const pending: [string[], number[]][] = [];
  for (const [number, { targets, sources }] of parseLines(text).entries()) {
    const terms = targets.map((target) => vocabulary.find(fold(target))?.term ?? -1).filter((term) => term >= 0);
    for (const source of sources) {
      const parts = source.split('_');
      if (parts.length > 1) pending.push([parts, terms]);
      else {
        const folded = fold(source);
        const known = vocabulary.get(folded);
        const entry = vocabulary.add(folded, known?.kind ?? kind, source);
        if (terms.length && !(terms.length === 1 && terms[0] === entry.term)) entry.meanings.push(terms);
      }
    }
    if (number % 16 === 15) yield;
  }
  // Phrases last: their keys depend on what the single words have become.
  for (const [number, [parts, terms]] of pending.entries()) {
    if (terms.length) phraseEntry(parts, data, kind).meanings.push(terms);
    if (number % 32 === 31) yield;
  }
}
