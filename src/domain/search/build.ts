/**
 * Builds the index: words to terms, terms to the phrases that have them, phrases to services.
 * Written as a generator, so that one code serves the server, at a stretch, and the browser, in slices.
 */
import { parseLexicon, type LexiconLine } from './lexicon/format.js';
import { fold, tokenise } from './normalise.js';
import { roots } from './stem.js';
import type { SearchableService } from './types.js';
import { CONTENT, FILLER, FOREIGN, Vocabulary, type Entry, type Kind } from './vocabulary.js';

/** What a match in this part of an entry is worth. */
const NAME = 1;
const KEYWORD = 0.95;
const TRANSLATION = 0.85;
const AGENCY = 0.4;
const CONTEXT = 0.3;
/** Parts below this describe the entry loosely and are not matched as phrases. */
const LOOSE = 0.5;

/** Several words of the lexicon that together mean something. */
export interface Phrase {
  keys: string[];
  entry: Entry;
}

export interface SearchData {
  services: readonly SearchableService[];
  vocabulary: Vocabulary;
  /** Lexicon phrases by the key of their first word. */
  phrases: Map<string, Phrase[]>;
  /** Rarity of a term, about 0.7 to 5. */
  idf: number[];
  typicalIdf: number;
  /** The parts of entries (name, keyword) that have a term. */
  posts: Uint32Array[];
  /** Of each part: its service, what it is worth, and the rarity of all its words together (0 when loose). */
  partService: number[];
  partWorth: number[];
  partIdf: number[];
}

export function* buildSteps(services: readonly SearchableService[], lexicon: string): Generator<void, SearchData> {
  const lines = parseLexicon(lexicon);
  const vocabulary = new Vocabulary();
  for (const { kind, sources } of lines) if (kind === FILLER) addFillers(sources, vocabulary);
  yield;

  const data: SearchData = {
    services,
    vocabulary,
    phrases: new Map(),
    idf: [],
    typicalIdf: 0,
    posts: [],
    partService: [],
    partWorth: [],
    partIdf: [],
  };
  const parts: string[][] = [];
  const texts = new Map<string, string>();
  for (const [number, service] of services.entries()) {
    for (const [text, worth] of partsOf(service)) {
      const found = tokenise(text).filter(({ word }) => vocabulary.get(word)?.kind !== FILLER);
      for (const { word, start, end } of found)
        if (!texts.has(word)) texts.set(word, text.slice(start, end).toLowerCase());
      parts.push(found.map(({ word }) => word));
      data.partService.push(number);
      data.partWorth.push(worth);
    }
    if (number % 8 === 7) yield;
  }

  const termCount = yield* nameTerms(texts, vocabulary);
  yield* invert(data, parts, termCount);
  yield* addLexicon(data, lines);
  return data;
}

function addFillers(sources: readonly string[], vocabulary: Vocabulary): void {
  for (const source of sources) {
    const [first = '', ...others] = source.split('/').map(fold);
    for (const word of [first, ...others]) if (word) vocabulary.add(word, FILLER).key = first;
  }
}

function* partsOf(service: SearchableService): Generator<[string, number]> {
  const { name, abbreviations = [], keywords = [], lifeEvents = [] } = service;
  yield [name.id, NAME];
  for (const other of [name.en, name.jv, name.su]) if (other) yield [other, TRANSLATION];
  for (const text of abbreviations) {
    yield [text, NAME];
    // *KTP-el* and *AK/I* are also typed as one word.
    const joined = text.replace(/\W/g, '');
    if (joined !== text) yield [joined, NAME];
  }
  for (const text of keywords) yield [text, KEYWORD];
  yield [service.agency, AGENCY];
  yield [[service.category, ...lifeEvents].join(' '), CONTEXT];
}

/** Gives words of one root one term, and tells how many terms there are. */
function* nameTerms(texts: Map<string, string>, vocabulary: Vocabulary): Generator<void, number> {
  let count = 0;
  const resolve = (word: string): number => {
    const entry = vocabulary.add(word, CONTENT, texts.get(word));
    if (entry.term < 0) {
      const root = roots(word, false).find((candidate) => texts.has(candidate));
      entry.term = root === undefined ? count++ : resolve(root);
      entry.key = `#${entry.term}`;
    }
    return entry.term;
  };
  let done = 0;
  for (const word of texts.keys()) {
    resolve(word);
    if (++done % 64 === 0) yield;
  }
  // *pemecahan* is in the catalogue: whoever types *mecah* or *pecahin* means it, though *pecah* is not.
  for (const [word, text] of texts) {
    for (const root of roots(word, false)) {
      // A rest of four letters (*rang* of *keterangan*, *ayan* of *pelayanan*) is like other words by chance.
      if (root.length < 5 || vocabulary.get(root)) continue;
      const { term, key } = vocabulary.add(word, CONTENT);
      Object.assign(vocabulary.add(root, CONTENT, text), { term, key });
    }
    if (++done % 64 === 0) yield;
  }
  return count;
}

function* invert(data: SearchData, parts: readonly string[][], termCount: number): Generator<void> {
  const { services, vocabulary, idf, partService, partWorth } = data;
  const lists: number[][] = Array.from({ length: termCount }, () => []);
  const spread = lists.map(() => ({ services: 0, last: -1 }));
  const terms: number[][] = [];
  for (const [part, words] of parts.entries()) {
    const own = [...new Set(words.map((word) => vocabulary.get(word)?.term ?? 0))];
    terms.push(own);
    for (const term of own) {
      lists[term]?.push(part);
      const counted = spread[term];
      if (counted && counted.last !== partService[part]) {
        counted.last = partService[part] ?? 0;
        counted.services++;
      }
    }
    if (part % 64 === 63) yield;
  }
  data.posts = lists.map((list) => Uint32Array.from(list));
  yield;
  for (const counted of spread) idf.push(Math.log(1 + services.length / counted.services));
  const sum = (own: readonly number[]): number => own.reduce((total, term) => total + (idf[term] ?? 0), 0);
  data.typicalIdf = sum([...idf.keys()]) / (termCount || 1);
  data.partIdf = terms.map((own, part) => ((partWorth[part] ?? 0) < LOOSE ? 0 : sum(own)));
  yield;
}

function* addLexicon(data: SearchData, lines: readonly LexiconLine[]): Generator<void> {
  const { vocabulary } = data;
  const pending: [string[], Kind, number[]][] = [];
  for (const { kind, targets, sources } of lines) {
    if (kind === FILLER) continue;
    const terms = targets.map((target) => vocabulary.find(fold(target))?.term ?? -1).filter((term) => term >= 0);
    for (const source of sources) {
      const words = source.split('_').map(fold);
      const [word = ''] = words;
      if (words.length > 1) pending.push([words, kind, terms]);
      else addMeaning(vocabulary.add(word, kind, source), kind, terms);
    }
    yield;
  }
  // Phrases last: their keys depend on what the single words have become.
  for (const [number, [words, kind, terms]] of pending.entries()) {
    if (kind === FOREIGN || terms.length) addMeaning(phraseEntry(words, data), kind, terms);
    if (number % 32 === 31) yield;
  }
}

function addMeaning(entry: Entry, kind: Kind, terms: number[]): void {
  if (kind === FOREIGN) Object.assign(entry, { kind, meanings: [] });
  if (terms.length && !(terms.length === 1 && terms[0] === entry.term)) entry.meanings.push(terms);
}

function phraseEntry(words: readonly string[], { vocabulary, phrases }: SearchData): Entry {
  const keys = words.map((word) => (vocabulary.find(word) ?? vocabulary.add(word, CONTENT)).key);
  const [first = ''] = keys;
  const list = phrases.get(first) ?? [];
  phrases.set(first, list);
  const key = keys.join();
  let phrase = list.find(({ entry }) => entry.key === key);
  if (!phrase) {
    phrase = { keys, entry: { kind: CONTENT, term: -1, meanings: [], key, text: '' } };
    list.push(phrase);
  }
  return phrase.entry;
}
