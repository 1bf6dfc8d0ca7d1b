/**
 * Reads a query: which words carry a subject, what each may stand for, and what nobody knows.
 */
import type { Phrase, SearchData } from './build.js';
import { joinWords } from './letters.js';
import { tokenise, type Token } from './normalise.js';
import { CONTENT, FILLER, FOREIGN, HINT, type Entry, type Guess, type Kind } from './vocabulary.js';

/** More words than any question has; a pasted page is cut here. */
const MOST_WORDS = 24;
/** As many as there are bits to note which of them an entry explains. */
const MOST_GROUPS = 31;
const MOST_PHRASES = 6;
const MOST_CHARACTERS = 1000;
/** Pasted markup says nothing; blanks keep the places of the words. */
const TAG = /<[^<>]*>/g;
/** Words that may stand between the words of a phrase. */
const PHRASE_GAP = 3;
/** What a word still adds to the order beside the phrase it is part of. */
const COVERED_SHARE = 0.35;
const HINT_SHARE = 0.3;
/** How sure two letters are that few entries have: *KK* is everybody's, *ML* and *AC* are mostly a game and a machine. */
const SHORT = 0.5;
const MOST_COMPLETIONS = 12;
/** What a whole word may also be the beginning of. */
const COMPLETION_SHARE = 0.25;
/** How sure a correction by one typing error is less than the word itself. */
const ERROR_COST = 0.2;
/** Errors below this are another way of spelling. */
const ANOTHER_SPELLING = 0.5;
/** Weight for the verdict, of words that nothing explains and of foreign words, in typical words. */
const UNKNOWN_WEIGHT = 0.8;
const FOREIGN_WEIGHT = 2;
/** Of short ones that nothing explains: mostly chat for something of every day, *pgn*, *kls*, *bln*. */
const CHAT_WEIGHT = 0.4;

/** Alternatives for one thing that is meant: term -> how sure. */
export type Alternatives = Map<number, number>;

/** One word, or one phrase of the lexicon. */
export interface Group {
  /** All are meant; of each, any term will do. */
  parts: Alternatives[];
  /** How much it matters for the verdict that an entry explains it. */
  weight: number;
  /** Multiplies what it adds to the order. */
  share: number;
  token: Token;
  kind: Kind;
  known: boolean;
}

export interface Reading {
  groups: Group[];
  /** How many words it has, fillers too. */
  words: number;
  /** Corrected words, by what they replace. */
  corrections: Map<Token, string>;
  /** The word being typed, when only its beginning is there. */
  prefix?: Token;
}

interface Word {
  token: Token;
  /** Best first; more than one only where a typing error leaves the choice open. */
  guesses: Guess[];
  share: number;
}

export function readQuery(query: string, data: SearchData): Reading {
  const text = query.slice(0, MOST_CHARACTERS).replace(TAG, (tag) => ' '.repeat(tag.length));
  const tokens = joinWords(tokenise(text, MOST_WORDS), data.vocabulary);
  const reading: Reading = { groups: [], words: tokens.length, corrections: new Map() };
  const last = tokens.at(-1);
  const typed = last?.end === query.length ? last : undefined;
  const completions = typed ? complete(typed.word, data) : undefined;
  const words = tokens.flatMap((token) => recognise(token, token === typed && completions !== undefined, data));
  addPhrases(words, data, reading);
  for (const word of words) {
    if (reading.groups.length < MOST_GROUPS)
      addWord(word, word.token === typed ? completions : undefined, data, reading);
  }
  return reading;
}

const isFiller = ({ guesses }: Word): boolean => guesses[0]?.entry.kind === FILLER;

/** What a word is: itself, a form of a known word, just `begun`, a typing error, or two words run together. */
function recognise(token: Token, begun: boolean, { vocabulary }: SearchData): Word[] {
  const { word } = token;
  const make = (guesses: Guess[]): Word => ({ token, guesses, share: 1 });
  const entry = vocabulary.find(word);
  if (entry) return [make([{ entry, cost: 0 }])];
  if (begun) return [make([])];
  if (/^\d*.?$/.test(word)) return [];
  // *Pasar* is not *pacar*: a short word that only looks like a filler says something else.
  const guesses = vocabulary.guess(word).filter(({ entry }) => entry.kind !== FILLER || word.length > 5);
  for (let at = 3; !guesses.length && at <= word.length - 3; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (!halves.every((half) => vocabulary.means(half))) continue;
    return halves.flatMap((half) => make([{ entry: vocabulary.add(half, CONTENT), cost: 0.4 }]));
  }
  return [make(guesses)];
}

/** Adds a group for each phrase of the lexicon that the query has, longest first. */
function addPhrases(words: readonly Word[], data: SearchData, reading: Reading): void {
  const places = new Map(words.map(({ guesses, token }, place) => [guesses[0]?.entry.key ?? token.word, place]));
  const found: { phrase: Phrase; at: number[] }[] = [];
  for (const key of places.keys()) {
    for (const phrase of data.phrases.get(key) ?? []) {
      const at = phrase.keys.map((each) => places.get(each) ?? -1);
      if (isThere(at, phrase.entry.kind === FOREIGN)) found.push({ phrase, at });
    }
  }
  found.sort((a, b) => b.at.length - a.at.length);
  const covered = new Set<Word>();
  for (const { phrase, at } of found.slice(0, MOST_PHRASES)) {
    const own = at.flatMap((place) => words[place] ?? []);
    const fresh = own.filter((word) => !covered.has(word));
    const [first] = fresh;
    if (!first) continue;
    const group = addGroup([{ entry: phrase.entry, cost: 0 }], 1, first.token, data, reading);
    // It stands for all its words in the verdict.
    group.weight *= fresh.filter((word) => !isFiller(word)).length || 1;
    for (const word of own) {
      covered.add(word);
      word.share = COVERED_SHARE;
    }
  }
}

/** All words of the phrase, near each other; foreign ones (*sim card*) side by side and in order. */
function isThere(at: readonly number[], strict: boolean): boolean {
  const spread = Math.max(...at) - Math.min(...at);
  if (at.includes(-1) || new Set(at).size < at.length) return false;
  return strict ? at.every((place, i) => place === (at[0] ?? 0) + i) : spread < at.length + PHRASE_GAP;
}

function addWord(word: Word, completed: Alternatives | undefined, data: SearchData, reading: Reading): void {
  const { token, guesses, share } = word;
  const [best] = guesses;
  if (completed && !best) {
    reading.prefix = token;
    reading.groups.push({
      parts: [completed],
      weight: mostIdf(completed, data),
      share,
      token,
      kind: CONTENT,
      known: true,
    });
    return;
  }
  if (isFiller(word) && !completed) return;
  const group = addGroup(guesses, share, token, data, reading);
  // The word is whole as it stands; longer ones are a possibility beside it.
  for (const [term, chance] of completed ?? []) raise(group.parts, 0, term, chance * COMPLETION_SHARE);
  if (best && best.cost > ANOTHER_SPELLING && best.entry.kind === CONTENT)
    reading.corrections.set(token, best.entry.text);
}

function addGroup(guesses: readonly Guess[], share: number, token: Token, data: SearchData, reading: Reading): Group {
  const parts: Alternatives[] = [];
  const kind = guesses[0]?.entry.kind ?? CONTENT;
  for (const { entry, cost } of guesses) {
    const short = token.word.length < 3 && (data.idf[entry.term] ?? 0) > data.typicalIdf;
    if (entry.kind === kind) addMeanings(entry, (1 - cost * ERROR_COST) * (short ? SHORT : 1), parts);
  }
  const known = parts.length > 0;
  let weight = 0;
  if (kind === FOREIGN) weight = data.typicalIdf * FOREIGN_WEIGHT;
  else if (kind === CONTENT && share === 1) {
    // Known to the lexicon perhaps, but this catalogue has nothing of the kind.
    weight = known
      ? Math.max(...parts.map((part) => mostIdf(part, data)))
      : data.typicalIdf * (token.word.length > 3 ? UNKNOWN_WEIGHT : CHAT_WEIGHT);
  }
  const group = { parts, weight, share: kind === HINT ? share * HINT_SHARE : share, token, kind, known };
  reading.groups.push(group);
  return group;
}

/** The word itself and each meaning of one term are alternatives; a meaning of several terms is several parts. */
function addMeanings({ term, meanings }: Entry, sure: number, parts: Alternatives[]): void {
  if (term >= 0) raise(parts, 0, term, sure);
  const plain = term >= 0 ? 0.8 : 0.95;
  for (const meaning of meanings) {
    for (const [i, each] of meaning.entries()) raise(parts, i, each, sure * plain * meaning.length ** -0.35);
  }
}

function raise(parts: Alternatives[], i: number, term: number, sure: number): void {
  const part = (parts[i] ??= new Map<number, number>());
  if ((part.get(term) ?? 0) < sure) part.set(term, sure);
}

/** What the beginning of a word may become, the shortest words first; nothing when no word begins so. */
function complete(start: string, { vocabulary }: SearchData): Alternatives | undefined {
  if (start.length < 2) return undefined;
  const found: [string, Entry][] = [];
  for (const [word, entry] of vocabulary.entries) {
    if (entry.kind === CONTENT && word.startsWith(start)) found.push([word, entry]);
  }
  const parts: Alternatives[] = [];
  for (const [word, { term, meanings }] of found.sort(([a], [b]) => a.length - b.length).slice(0, MOST_COMPLETIONS)) {
    const sure = 0.9 * Math.sqrt(start.length / word.length);
    if (term >= 0) raise(parts, 0, term, sure);
    for (const each of meanings.flat()) raise(parts, 0, each, sure * 0.7);
  }
  return parts[0];
}

function mostIdf(part: Alternatives, { idf }: SearchData): number {
  let most = 0;
  for (const [term, sure] of part) most = Math.max(most, (idf[term] ?? 0) * sure);
  return most;
}
