/**
 * Every word that an index knows, and what it stands for: a term of the catalogue, a meaning from the
 * lexicon, a filler, or something foreign.
 */
import { bitCount, distance, signature, tolerance } from './distance.js';
import { roots } from './stem.js';

export const CONTENT = 0;
export const FILLER = 1;
export const HINT = 2;
export const FOREIGN = 3;

/** What a word stands for. `meanings` are sets of terms that together are meant; the sets are alternatives. */
export interface Entry {
  kind: typeof CONTENT | typeof FILLER | typeof HINT | typeof FOREIGN;
  /** The term of the catalogue that this very word is, or -1. */
  term: number;
  meanings: number[][];
  /** Folded. */
  word: string;
  /** As written in the catalogue or the lexicon, for "did you mean". */
  surface: string;
}

export interface Guess {
  word: string;
  entry: Entry;
  /** In typing errors; under 0.5 it is a way of spelling rather than an error. */
  cost: number;
}

export class Vocabulary {
  private readonly entries = new Map<string, Entry>();
  private sorted: string[] = [];
  private signatures = new Int32Array(0);

  get(word: string): Entry | undefined {
    return this.entries.get(word);
  }

  /** The entry of a word, made when it is new. */
  add(word: string, kind: Entry['kind'], surface = word): Entry {
    let entry = this.entries.get(word);
    if (!entry) this.entries.set(word, (entry = { kind, term: -1, meanings: [], word, surface }));
    else if (kind === CONTENT || kind === FOREIGN) entry.kind = kind;
    return entry;
  }

  /** The word itself, or the longest root of it that is known. */
  find(word: string): Entry | undefined {
    const exact = this.entries.get(word);
    if (exact) return exact;
    for (const root of roots(word)) {
      const entry = this.entries.get(root);
      if (entry && (entry.kind !== FILLER || word.startsWith(root))) return entry;
    }
    return undefined;
  }

  /** To be called once all words are in. */
  seal(): void {
    this.sorted = [...this.entries.keys()].sort();
    this.signatures = Int32Array.from(this.sorted, signature);
  }

  /** Entries of the words that begin with `start`, at most `most` of them. */
  *completions(start: string, most: number): Generator<[string, Entry]> {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < Math.min(low + most, this.sorted.length); i++) {
      const word = this.sorted[i] ?? '';
      const entry = this.entries.get(word);
      if (!word.startsWith(start)) return;
      if (entry) yield [word, entry];
    }
  }

  /** The known words that are nearest to a word nobody knows. */
  guess(typed: string): Guess[] {
    const most = tolerance(typed.length);
    const bits = signature(typed);
    const limit = Math.ceil(most / 0.4);
    let best = most;
    let found: Guess[] = [];
    for (let i = 0; i < this.sorted.length; i++) {
      if (bitCount(bits ^ (this.signatures[i] ?? 0)) > limit) continue;
      const word = this.sorted[i] ?? '';
      if (word.length < 3 || Math.abs(word.length - typed.length) > 3) continue;
      const cost = distance(typed, word, Math.min(best + 0.15, most));
      const entry = cost < Infinity && this.entries.get(word);
      if (!entry) continue;
      found.push({ word, entry, cost });
      best = Math.min(best, cost);
    }
    found = found.filter((guess) => guess.cost <= best + 0.15);
    return found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1)).slice(0, 4);
  }
}
