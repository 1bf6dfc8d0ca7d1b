/**
 * How far two words are apart, in typing errors. Costs follow what fingers and ears do in Indonesian:
 * a wrong vowel or a dropped one is almost nothing, a neighbouring key is little, another letter is one.
 */

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ALIKE = ['iey', 'uow', 'ae', 'sjc', 'td', 'bp', 'kg', 'nm'];

const letter = (code: number): number => code - 97;
const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;

/** Substitution costs, 26 by 26. */
const COSTS = new Float32Array(676).fill(1);
function cheap(a: string, b: string, cost: number): void {
  const x = letter(a.charCodeAt(0));
  const y = letter(b.charCodeAt(0));
  COSTS[x * 26 + y] = COSTS[y * 26 + x] = cost;
}
for (const [r, row] of ROWS.entries()) {
  for (const [i, key] of [...row].entries()) {
    for (const other of [row[i + 1], ROWS[r + 1]?.[i], ROWS[r + 1]?.[i - 1]]) if (other) cheap(key, other, 0.75);
  }
}
for (const group of ALIKE) for (const a of group) for (const b of group) if (a !== b) cheap(a, b, 0.4);

function substitution(a: number, b: number): number {
  const x = letter(a);
  const y = letter(b);
  return x >= 0 && x < 26 && y >= 0 && y < 26 ? (COSTS[x * 26 + y] ?? 1) : 1.5;
}

const missing = (code: number): number => (isVowel(code) ? 0.55 : 0.8);

/** Rows of the table, reused: a query compares with hundreds of words. */
let before = new Float32Array(64);
let last = new Float32Array(64);
let row = new Float32Array(64);

/** Weighted Damerau-Levenshtein distance, or `Infinity` as soon as it must exceed `most`. */
export function distance(typed: string, word: string, most: number): number {
  const n = word.length;
  if (n >= 63) return Infinity;
  last[0] = 0;
  for (let j = 1; j <= n; j++) last[j] = (last[j - 1] ?? 0) + missing(word.charCodeAt(j - 1));
  for (let i = 1; i <= typed.length; i++) {
    const a = typed.charCodeAt(i - 1);
    row[0] = i * 0.9;
    let least = row[0];
    for (let j = 1; j <= n; j++) {
      const b = word.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? 0) + (a === b ? 0 : substitution(a, b) + (i === 1 ? 0.4 : 0));
      cost = Math.min(cost, (last[j] ?? 0) + 0.8, (row[j - 1] ?? 0) + missing(b) + (j === 1 && i === 1 ? 0.4 : 0));
      if (i > 1 && j > 1 && a === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === b) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.7);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [before, last, row] = [last, row, before];
  }
  const result = last[n] ?? Infinity;
  return result > most ? Infinity : result;
}

/** What a typing error may cost in a word of this length. */
export function tolerance(length: number): number {
  if (length < 4) return 0.4;
  if (length < 6) return 0.9;
  return length < 9 ? 1.25 : 1.8;
}

/** A bit for each letter: words whose bits differ much cannot be close, and most are settled by that alone. */
export function signature(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const code = letter(word.charCodeAt(i));
    if (code >= 0 && code < 26) bits |= 1 << code;
  }
  return bits;
}

export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
