/**
 * From what was typed to words that compare. Both sides, catalogue and query, go through here.
 */

/** A word with its place in the text it came from. */
export interface Token {
  /** Folded form. */
  word: string;
  start: number;
  end: number;
}

/** Soft hyphen, zero-width and bidi characters: invisible, so they neither split nor spell a word. */
const INVISIBLE = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe0e\\ufe0f\\ufeff';
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}'’${INVISIBLE}]+`, 'gu');
const DROPPED = new RegExp(`[\\p{M}'’${INVISIBLE}]`, 'gu');

const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'g');
const LONGEST_SHOWN = 80;

/** A query as it may be repeated on the screen: nothing that turns the text around it, and not a page long. */
export function legible(text: string): string {
  // Whole characters: half an emoji is a box.
  const seen = [...text.replace(UNSEEN, '')];
  return seen.slice(0, LONGEST_SHOWN).join('') + (seen.length > LONGEST_SHOWN ? '…' : '');
}

/** Sounds that Indonesian writes in two ways; what is left of them is settled as a cheap typing error. */
const SOUND = /[fvzq]|[pk]h(?=[aiueo])|sy|oe|[td]j/g;
const SPELLING: Record<string, string> = {
  f: 'p',
  v: 'p',
  z: 'j',
  q: 'k',
  ph: 'p',
  kh: 'k',
  sy: 's',
  oe: 'u',
  tj: 'c',
  dj: 'j',
};
/** Letters held down, or doubled in doubt: after a vowel only, for the two k of kk and jkk are meant. */
const DOUBLED = /([aiueo])(?:\1+|([a-z])\2+)/g;

/** *Ijin*, *IZIN* and *izíín* become one word. */
export function fold(text: string): string {
  const plain = /[^ -~]|'/.test(text) ? text.normalize('NFKD').replace(DROPPED, '') : text;
  const word = plain.toLowerCase().replace(SOUND, (sound) => SPELLING[sound] ?? sound);
  return word.length > 3 ? word.replace(DOUBLED, '$1$2') : word;
}

/** Words of a text in order; at most `most`, since a query may be a pasted page. */
export function tokenise(text: string, most = Infinity): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (word) tokens.push({ word, start: match.index, end: match.index + match[0].length });
    if (tokens.length >= most) break;
  }
  return tokens;
}
