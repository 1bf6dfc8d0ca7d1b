/**
 * Translations that come as patterns, such as `{0} of {1}`, in lit-localize's form.
 *
 * @typedef {import('@lit/localize-tools/lib/messages.js').Message} Message
 */
import { numberValues } from './patterns.mjs';

/**
 * @param {readonly Message[]} translated What there is already.
 * @param {Readonly<Record<string, string>>} words Id -> pattern.
 * @param {readonly Message[]} sources
 * @returns {Message[]}
 * @throws {Error} Naming an id that no text has.
 */
export function filled(translated, words, sources) {
  const fresh = Object.entries(words).map(([name, pattern]) => {
    const source = sources.find((message) => message.name === name);
    if (!source) throw new Error(`texts: no text has the id ${name}`);
    return { name, contents: contentsOf(pattern, source) };
  });
  return [...translated.filter(({ name }) => !Object.hasOwn(words, name)), ...fresh];
}

/** @param {string} pattern @param {Message} source @returns {Message['contents']} */
export function contentsOf(pattern, source) {
  let count = 0;
  /** @type {Message['contents']} */
  let contents = [pattern];
  for (const placeholder of source.contents) {
    if (typeof placeholder === 'string') continue;
    const numbered = numberValues(placeholder.untranslatable, () => count++);
    contents = contents.flatMap((piece) => {
      if (typeof piece !== 'string') return [piece];
      const [before = '', ...after] = piece.split(numbered);
      return after.length > 0 ? [before, placeholder, after.join(numbered)] : [piece];
    });
  }
  return contents.filter((piece) => piece !== '');
}
