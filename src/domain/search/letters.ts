/**
 * Puts together what the catalogue writes as one word: *ka te pe*, *s i m*, *ak 1*, *core tax*, *e-ktp*.
 */
import type { Token } from './normalise.js';
import type { Vocabulary } from './vocabulary.js';

/** Names of letters as Indonesian says them, after folding: *be*, *ha*, *ki*, *zet*; *el*, *em*, *ef*. */
const NAME = /^(?:([b-dghjkptwy])(?:[ae]t?|i)|e([lmnprs])|satu|(.))$/;
const LONGEST_RUN = 7;

/** The letter that a word spells, or nothing. */
export function spelledLetter(word: string): string | undefined {
  const name = NAME.exec(word);
  return name ? (name[1] ?? name[2] ?? name[3] ?? '1') : undefined;
}

export function joinWords(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first) continue;
    let best = first;
    let skip = 0;
    let spelled = '';
    for (let n = 0; n < LONGEST_RUN; n++) {
      const token = tokens[i + n];
      const letter = token && spelledLetter(token.word);
      if (!token || letter === undefined) break;
      spelled += letter;
      if (n && vocabulary.means(spelled)) {
        best = { word: spelled, start: first.start, end: token.end };
        skip = n;
      }
    }
    const next = tokens[i + 1];
    const pair = next && first.word + next.word;
    if (!skip && pair && vocabulary.means(pair) && !(stands(first) && stands(next))) {
      best = { word: pair, start: first.start, end: next.end };
      skip = 1;
    }
    joined.push(best);
    i += skip;
  }
  return joined;

  function stands({ word }: Token): boolean {
    return word.length > 2 && vocabulary.means(word);
  }
}
