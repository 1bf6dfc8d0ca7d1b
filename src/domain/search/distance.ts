/**
 * How far two words are apart, in typing errors. Costs follow what fingers and ears do in Indonesian:
 * a vowel taken for another or left out is almost nothing, another letter is one.
 */

/** Letters that are taken for each other. */
const ALIKE = new Set<string>();
for (const group of ['iey', 'uow', 'ae', 'sjc', 'td', 'bp', 'kg', 'nm']) {
  for (const a of group) for (const b of group) ALIKE.add(a + b);
}
const ALIKE_COST = 0.4;
const SWAPPED = 0.7;
const EXTRA = 0.85;
/** People know how a word begins. */
const FIRST_LETTER = 0.4;

const missing = (letter: string): number => ('aiueo'.includes(letter) ? 0.55 : 0.8);

/** Weighted Damerau-Levenshtein distance, or `Infinity` as soon as it must exceed `most`. */
export function distance(typed: string, word: string, most: number): number {
  let before: number[] = [];
  let last = [0];
  for (let j = 0; j < word.length; j++) last.push((last[j] ?? 0) + missing(word.charAt(j)));
  for (let i = 0; i < typed.length; i++) {
    const a = typed.charAt(i);
    const row = [(i + 1) * EXTRA];
    for (let j = 0; j < word.length; j++) {
      const b = word.charAt(j);
      const first = i ? 0 : FIRST_LETTER;
      const same = a === b ? 0 : (ALIKE.has(a + b) ? ALIKE_COST : 1) + first;
      let cost = Math.min(
        (last[j] ?? 0) + same,
        (last[j + 1] ?? 0) + EXTRA,
        (row[j] ?? 0) + missing(b) + (j ? 0 : first),
      );
      if (i && j && a === word.charAt(j - 1) && b === typed.charAt(i - 1)) {
        cost = Math.min(cost, (before[j - 1] ?? 0) + SWAPPED);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return Infinity;
    before = last;
    last = row;
  }
  const cost = last[word.length] ?? 0;
  return cost > most ? Infinity : cost;
}

/** What typing errors may cost in a word of this length. */
export const tolerance = (length: number): number => (length < 4 ? 0.4 : length < 6 ? 0.85 : length < 9 ? 1.1 : 1.5);
