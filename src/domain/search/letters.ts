/**
 * Spelled-out letters: *ka te pe* is ktp, *es te en ka* is stnk, *s i m* is sim.
 */

/** Names as Indonesian says them, after folding; the first letter that a name stands for wins. */
const NAMES =
  'a:a be:b ce:c de:d e:e ep:p ge:g ha:h i:i je:j jet:j ka:k el:l em:m en:n o:o pe:p ki:k er:r es:s te:t u:u we:w eks:x ye:y satu:1 dua:2';
const LETTER = new Map<string, string>(
  NAMES.split(' ').map((pair) => {
    const [name = '', letter = ''] = pair.split(':');
    return [name, letter];
  }),
);

/** The letter that a word spells, or nothing. */
export function spelledLetter(word: string): string | undefined {
  return LETTER.get(word) ?? (word.length === 1 ? word : undefined);
}

/** A word written as letter names without spaces (*katepe*); nothing unless all of it is, with three at least. */
export function gluedLetters(word: string): string | undefined {
  let letters = '';
  for (let at = 0; at < word.length;) {
    const two = LETTER.get(word.slice(at, at + 2));
    const one = LETTER.get(word.charAt(at));
    if (two) letters += two;
    else if (one) letters += one;
    else return undefined;
    at += two ? 2 : 1;
  }
  return letters.length > 2 ? letters : undefined;
}
