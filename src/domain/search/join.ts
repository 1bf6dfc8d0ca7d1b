/**
 * Puts together what the catalogue writes as one word: *ka te pe*, *s i m*, *ak 1*, *core tax*, *e-ktp*.
 */
import { spelledLetter } from './letters.js';
import type { Token } from './normalise.js';
import { FILLER, type Vocabulary } from './vocabulary.js';

const LONGEST_RUN = 7;

export function joinWords(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const before = joined.at(-1);
    if (!token) continue;
    const run = letterRun(tokens, i, vocabulary);
    const last = run && tokens[i + run.count - 1];
    const pair = before && before.word + token.word;
    if (run && last) {
      joined.push({ word: run.word, start: token.start, end: last.end });
      i += run.count - 1;
    } else if (pair && means(pair, vocabulary) && !(stands(before.word) && stands(token.word))) {
      joined[joined.length - 1] = { word: pair, start: before.start, end: token.end };
    } else joined.push(token);
  }
  return joined;

  function stands(word: string): boolean {
    const entry = vocabulary.find(word);
    return word.length > 2 && entry !== undefined && entry.kind !== FILLER;
  }
}

/** The longest run of letter names that spells a word of the catalogue. */
function letterRun(
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): { word: string; count: number } | undefined {
  let word = '';
  let best;
  for (let count = 1; count <= LONGEST_RUN; count++) {
    const letter = spelledLetter(tokens[from + count - 1]?.word ?? '');
    if (letter === undefined) break;
    word += letter;
    if (count > 1 && means(word, vocabulary)) best = { word, count };
  }
  return best;
}

function means(word: string, vocabulary: Vocabulary): boolean {
  const entry = vocabulary.get(word);
  return entry !== undefined && entry.kind !== FILLER;
}
