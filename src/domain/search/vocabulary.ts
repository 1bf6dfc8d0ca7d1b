/**
 * Every word that an index knows, and what it stands for: a term of the catalogue, a meaning from the
 * lexicon, a filler, or something foreign.
 */
import { distance, tolerance } from './distance.js';
import { roots } from './stem.js';

export const CONTENT = 0;
export const FILLER = 1;
export const HINT = 2;
export const FOREIGN = 3;
export type Kind = typeof CONTENT | typeof FILLER | typeof HINT | typeof FOREIGN;

export interface Entry {
  kind: Kind;
  /** The term of the catalogue that this very word is, or -1. */
  term: number;
  /** Sets of terms; those of one set are meant together, the sets are alternatives. */
  meanings: number[][];
  /** The same for all ways to write the word. */
  key: string;
  /** As written in the catalogue or the lexicon, for "did you mean". */
  text: string;
}

export interface Guess {
  entry: Entry;
  /** In typing errors; under 0.5 it is a way of spelling rather than an error. */
  cost: number;
}

/** Guesses that are this much worse than the best are still considered. */
const CLOSE = 0.15;
const MOST_REMEMBERED = 300;

export class Vocabulary {
  readonly entries = new Map<string, Entry>();
  /** A keystroke changes the last word only; the others need not be guessed again. */
  private readonly guessed = new Map<string, Guess[]>();

  /** The entry of a word, made when it is new. */
  add(word: string, kind: Kind, text = word): Entry {
    let entry = this.entries.get(word);
    if (!entry) this.entries.set(word, (entry = { kind, term: -1, meanings: [], key: word, text }));
    return entry;
  }

  get(word: string): Entry | undefined {
    return this.entries.get(word);
  }

  /** The word itself, or the longest root of it that is known. */
  find(word: string): Entry | undefined {
    const exact = this.entries.get(word);
    if (exact) return exact;
    for (const root of roots(word)) {
      const entry = this.entries.get(root);
      // *caranya* is as empty as *cara*, but *dibagi* is not *bagi*.
      if (entry && (entry.kind !== FILLER || word.startsWith(root))) return entry;
    }
    return undefined;
  }

  /** Whether a word stands for something: known, and no filler. */
  means(word: string): boolean {
    const entry = this.entries.get(word);
    return entry !== undefined && entry.kind !== FILLER;
  }

  /** The known words that are nearest to a word nobody knows, best first. */
  guess(typed: string): Guess[] {
    const before = this.guessed.get(typed);
    if (before) return before;
    const most = tolerance(typed.length);
    let best = most;
    const found: Guess[] = [];
    for (const [word, entry] of this.entries) {
      const shared = word[0] === typed[0] || word[1] === typed[1] || word[0] === typed[1] || word[1] === typed[0];
      if (!shared || word.length < 3 || Math.abs(word.length - typed.length) > 3) continue;
      const cost = distance(typed, word, Math.min(best + CLOSE, most));
      if (cost < Infinity) found.push({ entry, cost });
      best = Math.min(best, cost);
    }
    const guesses = found.filter(({ cost }) => cost <= best + CLOSE).sort((a, b) => a.cost - b.cost);
    if (this.guessed.size > MOST_REMEMBERED) this.guessed.clear();
    this.guessed.set(typed, guesses.slice(0, 4));
    return guesses.slice(0, 4);
  }
}
