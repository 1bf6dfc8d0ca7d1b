/**
 * Reads a query: which words carry a subject, what each may stand for, and what nobody knows.
 */
import { phraseKey, type Phrase, type SearchData } from './build.js';
import { gluedLetters } from './letters.js';
import { joinWords } from './join.js';
import { tokenise, type Token } from './normalise.js';
import { roots } from './stem.js';
import { CONTENT, FILLER, FOREIGN, HINT, type Entry, type Guess } from './vocabulary.js';

/** More words than any question has; a pasted page is cut here. With the phrases it also fits a 31-bit mask. */
const MOST_WORDS = 24;
const MOST_GROUPS = 31;
const MOST_COMPLETIONS = 48;
/** Words that may stand between the words of a phrase. */
const PHRASE_GAP = 3;
/** What a word covered by a phrase still adds to the order. */
const COVERED_SHARE = 0.35;
const HINT_SHARE = 0.3;

/** Alternatives for one thing that is meant: term -> how sure. */
export type Alternatives = Map<number, number>;

/** One word, or one phrase of the lexicon. */
export interface Group {
  /** All parts are meant; in each, any term will do. */
  parts: Alternatives[];
  /** How much it matters for the verdict that an entry explains it. */
  weight: number;
  /** Multiplies its part in the order. */
  share: number;
  token: Token;
  kind: 'known' | 'unknown' | 'foreign';
}

export interface Reading {
  groups: Group[];
  /** Corrected words, by what they replace. */
  corrections: Map<Token, string>;
  /** The word being typed, when only its beginning is there. */
  prefix?: Token;
}

interface Word {
  token: Token;
  /** Best first; more than one only where a typing error leaves the choice open. */
  guesses: Guess[];
  key: string;
  share: number;
}

export function readQuery(query: string, data: SearchData): Reading {
  const tokens = joinWords(tokenise(query.slice(0, 1000), MOST_WORDS), data.vocabulary);
  const reading: Reading = { groups: [], corrections: new Map() };
  const last = tokens.at(-1);
  const typing = last?.end === query.length ? last : undefined;
  const words: Word[] = [];
  for (const token of tokens) words.push(...recognise(token, data));
  addPhrases(words, data, reading);
  for (const word of words) {
    const isTyped = word.token === typing;
    if ((isTyped || !isFiller(word)) && reading.groups.length < MOST_GROUPS) addWord(word, isTyped, data, reading);
  }
  return reading;
}

const isFiller = ({ guesses }: Word): boolean => guesses[0]?.entry.kind === FILLER;

/** What a word is: itself, a form of a known word, spelled letters, a typing error, or two words run together. */
function recognise(token: Token, { vocabulary }: SearchData): Word[] {
  const { word } = token;
  const make = (guesses: Guess[]): Word => ({ token, guesses, key: phraseKey(word, guesses[0]?.entry), share: 1 });
  const sure = (entry: Entry, cost = 0): Word => make([{ word, entry, cost }]);
  const spelled = gluedLetters(word);
  const entry = vocabulary.find(word) ?? (spelled === undefined ? undefined : vocabulary.get(spelled));
  if (entry) return [sure(entry)];
  if (/^\d+$/.test(word) || word.length < 2) return [make([])];
  let guesses = vocabulary.guess(word);
  if (!guesses.length) {
    const bare = roots(word).find((root) => word.startsWith(root));
    if (bare && bare.length > 4) guesses = vocabulary.guess(bare);
  }
  if (guesses.length) return [make(guesses)];
  for (let at = 3; at <= word.length - 3; at++) {
    const left = vocabulary.get(word.slice(0, at));
    const right = vocabulary.get(word.slice(at));
    if (left && right && left.kind !== FILLER && right.kind !== FILLER) return [sure(left, 0.4), sure(right, 0.4)];
  }
  return [make([])];
}

/** Adds a group for each phrase of the lexicon that the query has, longest first. */
function addPhrases(words: Word[], data: SearchData, reading: Reading): void {
  const places = new Map(words.map(({ key }, place) => [key, place]));
  const found: { phrase: Phrase; at: number[] }[] = [];
  for (const key of places.keys()) {
    for (const phrase of data.phrases.get(key) ?? []) {
      const at = phrase.keys.map((each) => places.get(each) ?? -1);
      if (isThere(at, phrase.entry.kind === FOREIGN)) found.push({ phrase, at });
    }
  }
  found.sort((a, b) => b.at.length - a.at.length);
  const covered = new Set<Word>();
  for (const { phrase, at } of found) {
    const own = at.flatMap((place) => words[place] ?? []);
    const first = own[0];
    if (!first || own.every((word) => covered.has(word)) || reading.groups.length > 5) continue;
    const group = addGroup([{ word: '', entry: phrase.entry, cost: 0 }], 1, first.token, data, reading);
    // It stands for all its words in the verdict.
    group.weight *= own.filter((word) => !covered.has(word) && !isFiller(word)).length || 1;
    for (const word of own) {
      covered.add(word);
      word.share = COVERED_SHARE;
    }
  }
}

/** All words of the phrase, near each other; foreign ones (*sim card*) side by side and in order. */
function isThere(at: readonly number[], strict: boolean): boolean {
  if (at.includes(-1)) return false;
  if (strict) return at.every((place, i) => i === 0 || place === (at[i - 1] ?? 0) + 1);
  return Math.max(...at) - Math.min(...at) < at.length + PHRASE_GAP && new Set(at).size === at.length;
}

function addWord({ token, guesses, share }: Word, typing: boolean, data: SearchData, reading: Reading): void {
  const best = guesses[0];
  const completed = typing && token.word.length > 1 && !(best && best.cost > 0) ? complete(token.word, data) : new Map<number, number>();
  if (typing && (!best || best.cost > 0)) {
    const other = token.word.length > 1 ? complete(token.word, data) : completed;
    if (other.size) {
      reading.prefix = token;
      reading.groups.push({ parts: [other], weight: mostIdf(other, data), share, token, kind: 'known' });
      return;
    }
  }
  if (!best) {
    if (/^\d+$/.test(token.word) || token.word.length < 2) return;
    const weight = share < 1 ? 0 : unknownWeight(token.word, data);
    reading.groups.push({ parts: [], weight, share, token, kind: 'unknown' });
    return;
  }
  const group = addGroup(guesses, share, token, data, reading);
  // The word is whole as it stands; longer ones are a possibility beside it.
  for (const [term, sure] of completed) raise((group.parts[0] ??= new Map()), term, sure * 0.25);
  if (best.cost >= 0.5 && best.entry.kind === CONTENT) reading.corrections.set(token, best.entry.surface);
}

/** Nouns name what is wanted; a verb that nobody knows rather tells how it came about. */
function unknownWeight(word: string, { typicalIdf }: SearchData): number {
  const verb = /^(?:di|me|ter|ber|ng|ny|ke.+an$)|(?:in|kan)$/.test(word);
  return typicalIdf * (verb ? UNKNOWN.verb : UNKNOWN.noun);
}
export const UNKNOWN = { verb: 0.4, noun: 0.8, foreign: 2, absent: 0.8 };

function addGroup(guesses: Guess[], share: number, token: Token, data: SearchData, reading: Reading): Group {
  const parts: Alternatives[] = [];
  const kind = guesses[0]?.entry.kind ?? CONTENT;
  for (const { entry, cost } of guesses) if (entry.kind === kind) merge(entry, 1 - cost * 0.2, parts);
  let weight = 0;
  for (const part of parts) weight = Math.max(weight, mostIdf(part, data));
  // Known to the lexicon, but this catalogue has nothing of the kind.
  if (!parts.length) weight = data.typicalIdf * UNKNOWN.absent;
  if (kind === FOREIGN) weight = data.typicalIdf * UNKNOWN.foreign;
  else if (kind === HINT || kind === FILLER || share < 1) weight = 0;
  const group: Group = {
    parts,
    weight,
    share: kind === HINT ? share * HINT_SHARE : share,
    token,
    kind: kind === FOREIGN ? 'foreign' : weight && !parts.length ? 'unknown' : 'known',
  };
  reading.groups.push(group);
  return group;
}

/** The word itself and each meaning of one term are alternatives; a meaning of several terms is several parts. */
function merge(entry: Entry, sure: number, parts: Alternatives[]): void {
  if (entry.term >= 0) raise((parts[0] ??= new Map()), entry.term, sure);
  const plain = entry.term >= 0 ? 0.8 : 0.95;
  for (const meaning of entry.meanings) {
    const each = sure * plain * (meaning.length > 1 ? meaning.length ** -0.35 : 1);
    for (const [i, term] of meaning.entries()) raise((parts[i] ??= new Map()), term, each);
  }
}

function raise(part: Alternatives, term: number, sure: number): void {
  if ((part.get(term) ?? 0) < sure) part.set(term, sure);
}

function complete(start: string, data: SearchData): Alternatives {
  const found: Alternatives = new Map();
  for (const [word, entry] of data.vocabulary.completions(start, MOST_COMPLETIONS)) {
    if (entry.kind !== CONTENT) continue;
    const sure = 0.9 * Math.sqrt(start.length / word.length);
    if (entry.term >= 0) raise(found, entry.term, sure);
    for (const meaning of entry.meanings) for (const term of meaning) raise(found, term, sure * 0.7);
  }
  return found;
}

function mostIdf(part: Alternatives, { idf }: SearchData): number {
  let most = 0;
  for (const [term, sure] of part) most = Math.max(most, (idf[term] ?? 0) * sure);
  return most;
}
