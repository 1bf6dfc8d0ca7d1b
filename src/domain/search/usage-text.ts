/**
 * What a webmaster's analytics may learn of a query: its words, without e-mail addresses. Letters only, so nothing that is
 * a digit in any script, however it is separated; Han, which writes numbers with letters, is left out. Nothing where no
 * word is left. A name cannot be told from a word: whoever asks for the text must know.
 */
export const usageText = (query: string): string | undefined =>
  query
    .replace(/\S*@\S*/g, ' ')
    .match(/(?:(?!\p{Script=Han})\p{L}\p{M}*)+/gu)
    ?.join(' ');
