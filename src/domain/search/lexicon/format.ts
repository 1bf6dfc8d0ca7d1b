/**
 * The lexicon: what citizens say, tied to words that the catalogue uses. It is data, so that a region can
 * add its own without touching code, and it names no service, so that it fits any region's catalogue.
 *
 * A lexicon has four texts:
 *
 * - `meanings`, a line each: `hilang: ilang kecopetan raib lost`. Left: one or more words of the catalogue.
 *   Right: words, or phrases with `_` for the space (`umur_17`), that mean them.
 *   Two words on the left mean both: `ktp baru: umur_17`. A word may stand in several lines.
 *   Words are stemmed: `copet` also catches *kecopetan*, *dicopet*, *nyopet*.
 * - `hints`, in the same form: they move the order a little and prove nothing (`baru: bikin urus`).
 * - `fillers`: words without a subject, separated by spaces.
 * - `foreign`: words and phrases for what a public service mall does not offer. A query with one of them
 *   is answered `near` at best, unless the best entry has that very word.
 *
 * Words of the left that no entry uses are passed over: a catalogue without passports loses only the passports.
 */
import type { FullLexicon, Lexicon } from '../types.js';

/** Several lexicons as one; what a later one says is added to what earlier ones say. */
export function mergeLexicons(...lexicons: readonly Lexicon[]): FullLexicon {
  const join = (part: keyof Lexicon): string => lexicons.map((lexicon) => lexicon[part] ?? '').join('\n');
  return { meanings: join('meanings'), hints: join('hints'), fillers: join('fillers'), foreign: join('foreign') };
}

export interface LexiconLine {
  targets: string[];
  sources: string[];
}

/** Reads `meanings` or `hints`. A line without a colon is passed over. */
export function parseLines(text: string): LexiconLine[] {
  const lines: LexiconLine[] = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) lines.push({ targets: words(line.slice(0, colon)), sources: words(line.slice(colon + 1)) });
  }
  return lines;
}

export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
