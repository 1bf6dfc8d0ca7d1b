/**
 * Reads a query: which words carry a subject, what each may stand for, and what nobody knows.
 */
import { phraseKey, type SearchData } from './build.js';
import { gluedLetters, spelledLetter } from './letters.js';
import { tokenise, type Token } from './normalise.js';
import { roots } from './stem.js';
import { CONTENT, FILLER, FOREIGN, HINT, type Entry } from './vocabulary.js';

/** More words than any question has; a pasted page is cut here. Also fits a 31-bit mask. */
const MOST_WORDS = 28;
const LONGEST_PHRASE = 4;
const MOST_COMPLETIONS = 48;

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
  foreign: boolean;
}

export interface Reading {
  groups: Group[];
  /** Words that stand for nothing here. */
  unknown: Token[];
  /** Corrected words by the start of what they replace. */
  corrections: Map<Token, string>;
  /** The word being typed, when the entry may have only its beginning. */
  prefix?: Token;
}

interface Word {
  token: Token;
  entry: Entry | undefined;
}

export function readQuery(query: string, data: SearchData): Reading {
  const tokens = joinParts(joinLetters(tokenise(query.slice(0, 1000), MOST_WORDS), data), data);
  const corrections = new Map<Token, string>();
  const reading: Reading = { groups: [], unknown: [], corrections };
  const last = tokens.at(-1);
  const typing = last !== undefined && last.end === query.trimEnd().length && !/\s$/.test(query) ? last : undefined;

  const words: Word[] = [];
  for (const token of tokens) {
    const entry = data.vocabulary.find(token.word);
    if (entry?.kind !== FILLER || token === typing) words.push({ token, entry });
  }
  const covered = addPhrases(words, data, reading);
  for (const word of words) {
    const share = covered.has(word) ? 0.35 : 1;
    addWord(word, word.token === typing, share, data, reading);
  }
  return reading;
}

/** *ka te pe* -> ktp, where the catalogue knows what the letters spell; the longest run first. */
function joinLetters(tokens: Token[], { vocabulary }: SearchData): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let run = 0;
    while (run < 7 && spelledLetter(tokens[i + run]?.word ?? '') !== undefined) run++;
    for (; run > 1; run--) {
      const slice = tokens.slice(i, i + run);
      const word = slice.map((token) => spelledLetter(token.word)).join('');
      const entry = vocabulary.get(word);
      if (entry && entry.kind !== FILLER) break;
    }
    const token = tokens[i];
    const end = tokens[i + run - 1]?.end;
    if (!token) continue;
    if (run > 1 && end !== undefined) {
      const word = tokens
        .slice(i, i + run)
        .map((part) => spelledLetter(part.word))
        .join('');
      joined.push({ word, start: token.start, end });
      i += run - 1;
    } else joined.push(token);
  }
  return joined;
}

/** *ak 1*, *core tax*, *e ktp*: two words that the catalogue writes as one. */
function joinParts(tokens: Token[], { vocabulary }: SearchData): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const word = before ? before.word + token.word : '';
    const entry = before && vocabulary.get(word);
    if (before && entry && entry.kind !== FILLER && (!known(before.word) || !known(token.word))) {
      joined[joined.length - 1] = { word, start: before.start, end: token.end };
    } else joined.push(token);
  }
  return joined;

  function known(part: string): boolean {
    const entry = vocabulary.find(part);
    return entry !== undefined && entry.kind !== FILLER && part.length > 2;
  }
}

/** Adds a group for each phrase of the lexicon, longest first, and tells which words it covers. */
function addPhrases(words: Word[], data: SearchData, reading: Reading): Set<Word> {
  const covered = new Set<Word>();
  const keys = words.map(({ token }) => phraseKey(token.word, data.vocabulary));
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(LONGEST_PHRASE, words.length - i); n > 1; n--) {
      const entry = data.phrases.get(keys.slice(i, i + n).join(' '));
      const first = words[i];
      if (!entry || !first) continue;
      for (const word of words.slice(i, i + n)) covered.add(word);
      addGroup(entry, 1, 1, first.token, data, reading);
      i += n - 1;
      break;
    }
  }
  return covered;
}

function addWord(word: Word, typing: boolean, share: number, data: SearchData, reading: Reading): void {
  const { token } = word;
  let { entry } = word;
  const { vocabulary } = data;
  if (!entry) {
    const spelled = gluedLetters(token.word);
    entry = spelled === undefined ? undefined : vocabulary.get(spelled);
  }
  if (entry?.kind === FILLER || (entry && !typing)) {
    addGroup(entry, 1, share, token, data, reading);
    return;
  }
  const group = entry ? addGroup(entry, 1, share, token, data, reading) : undefined;
  const completed = typing && token.word.length > 1 ? complete(token.word, data) : undefined;
  if (group) {
    // The word is whole as it stands; longer ones are a possibility beside it.
    if (completed) for (const [term, sure] of completed) raise(group.parts[0], term, sure * 0.25);
    return;
  }
  if (completed?.size) {
    reading.prefix = token;
    reading.groups.push({ parts: [completed], weight: idfOf(completed, data), share, token, foreign: false });
    return;
  }
  if (/^\d+$/.test(token.word) || token.word.length < 2) return;
  if (!addGuesses(token, share, data, reading) && !addSplit(token, share, data, reading)) {
    reading.unknown.push(token);
    reading.groups.push({ parts: [], weight: share < 1 ? 0 : data.typicalIdf, share, token, foreign: false });
  }
}

function addGuesses(token: Token, share: number, data: SearchData, reading: Reading): boolean {
  const { vocabulary } = data;
  let guesses = vocabulary.guess(token.word);
  if (!guesses.length) {
    const bare = roots(token.word).find((root) => token.word.startsWith(root));
    if (bare && bare.length > 4) guesses = vocabulary.guess(bare);
  }
  const best = guesses[0];
  if (!best) return false;
  if (best.entry.kind === FILLER) return true;
  const group = addGroup(best.entry, 1 - best.cost * 0.2, share, token, data, reading);
  for (const guess of guesses.slice(1)) {
    if (guess.entry.kind === CONTENT) merge(guess.entry, 0.9 - guess.cost * 0.2, group.parts);
  }
  if (best.cost >= 0.5 && best.entry.kind !== FOREIGN) reading.corrections.set(token, best.entry.surface);
  return true;
}

/** *ktphilang*: two known words without the space. */
function addSplit(token: Token, share: number, data: SearchData, reading: Reading): boolean {
  for (let at = 3; at <= token.word.length - 3; at++) {
    const left = data.vocabulary.get(token.word.slice(0, at));
    const right = data.vocabulary.get(token.word.slice(at));
    if (!left || !right || left.kind === FILLER || right.kind === FILLER) continue;
    addGroup(left, 0.9, share, token, data, reading);
    addGroup(right, 0.9, share, token, data, reading);
    return true;
  }
  return false;
}

function addGroup(entry: Entry, sure: number, share: number, token: Token, data: SearchData, reading: Reading): Group {
  const parts: Alternatives[] = [];
  merge(entry, sure, parts);
  const foreign = entry.kind === FOREIGN;
  let weight = 0;
  for (const part of parts) weight = Math.max(weight, idfOf(part, data));
  // Known to the lexicon, but this catalogue has nothing of the kind.
  if (!parts.length) weight = data.typicalIdf;
  if (foreign) weight = data.typicalIdf * 2;
  if (entry.kind === HINT || entry.kind === FILLER || (share < 1 && !foreign)) weight = 0;
  const group: Group = {
    parts,
    weight,
    share: entry.kind === HINT ? share * 0.3 : share,
    token,
    foreign,
  };
  reading.groups.push(group);
  if (!parts.length && entry.kind !== FILLER && entry.kind !== HINT && !(share < 1)) reading.unknown.push(token);
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

function raise(part: Alternatives | undefined, term: number, sure: number): void {
  if (part && (part.get(term) ?? 0) < sure) part.set(term, sure);
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

function idfOf(part: Alternatives, { idf }: SearchData): number {
  let most = 0;
  for (const [term, sure] of part) most = Math.max(most, (idf[term] ?? 0) * sure);
  return most;
}
