/**
 * How far two words are apart, in typing errors. Costs follow what fingers and ears do in Indonesian:
 * a vowel taken for another or left out is almost nothing, another letter is one.
 */

/** What it costs to type one letter for another, by `97 * 128 + 101` for a and e; other pairs cost `OTHER`. */
const WRONG = new Map<number, number>();
const pair = (a: number, b: number): number => a * 128 + b;
for (const row of ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']) {
  for (let i = 1; i < row.length; i++) {
    const [a, b] = [row.charCodeAt(i - 1), row.charCodeAt(i)];
    WRONG.set(pair(a, b), 0.75).set(pair(b, a), 0.75);
  }
}
for (const alike of ['iey', 'uow', 'ae', 'sjc', 'ck', 'td', 'bp', 'kg', 'nm']) {
  for (const a of alike) for (const b of alike) WRONG.set(pair(a.charCodeAt(0), b.charCodeAt(0)), 0.4);
}
const OTHER = 1.2;
const SWAPPED = 0.7;
const EXTRA = 0.85;
/** People know how a word begins. */
const FIRST_LETTER = 0.4;
/** Longer words are not compared: no word of ours is. */
const LONGEST = 40;

const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
const missing = (code: number): number => (isVowel(code) ? 0.55 : 0.8);

/** Rows of the table, reused: a word is compared with a thousand others. */
let before = new Float32Array(LONGEST + 1);
let last = new Float32Array(LONGEST + 1);
let row = new Float32Array(LONGEST + 1);

/** Weighted Damerau-Levenshtein distance, or `Infinity` as soon as it must exceed `most`. */
export function distance(typed: string, word: string, most: number): number {
  const length = word.length;
  if (length > LONGEST) return Infinity;
  last[0] = 0;
  for (let j = 0; j < length; j++) last[j + 1] = (last[j] ?? 0) + missing(word.charCodeAt(j));
  for (let i = 0; i < typed.length; i++) {
    const a = typed.charCodeAt(i);
    let least = (row[0] = (i + 1) * EXTRA);
    for (let j = 0; j < length; j++) {
      const b = word.charCodeAt(j);
      const first = i ? 0 : FIRST_LETTER;
      const same = a === b ? 0 : (WRONG.get(pair(a, b)) ?? OTHER) + first;
      let cost = Math.min(
        (last[j] ?? 0) + same,
        (last[j + 1] ?? 0) + EXTRA,
        (row[j] ?? 0) + missing(b) + (j ? 0 : first),
      );
      if (i && j && a === word.charCodeAt(j - 1) && b === typed.charCodeAt(i - 1)) {
        cost = Math.min(cost, (before[j - 1] ?? 0) + SWAPPED);
      }
      row[j + 1] = cost;
      least = Math.min(least, cost);
    }
    [before, last, row] = [last, row, before];
    if (least > most) return Infinity;
  }
  const cost = last[length] ?? 0;
  return cost > most ? Infinity : cost;
}

/** What typing errors may cost in a word of this length. */
export const tolerance = (length: number): number => (length < 4 ? 0.4 : length < 6 ? 0.85 : length < 9 ? 1.1 : 1.5);
