/**
 * From lit-localize's messages to our patterns. Its placeholders hold the source of the expressions (and
 * join neighbours into one); ours hold the number of each value in the source template.
 *
 * @typedef {import('@lit/localize-tools/lib/messages.js').Message} Message
 */

/**
 * @param {readonly Message[]} sources In the order of the code.
 * @param {readonly Message[]} translated
 * @returns {Map<string, string>} Id -> pattern such as `{0} of {1}`.
 */
export function patternsOf(sources, translated) {
  const byName = new Map(translated.map((message) => [message.name, message]));
  return new Map(
    sources.flatMap((source) => {
      const target = byName.get(source.name);
      return target && target.contents.length > 0 ? [[source.name, patternOf(source, target)]] : [];
    }),
  );
}

/** @param {Message} source @param {Message} target */
function patternOf(source, target) {
  const numbered = numberedPlaceholders(source);
  return target.contents
    .map((content) => (typeof content === 'string' ? content : (numbered.get(content.index) ?? '')))
    .join('');
}

/** @param {Message} source @returns {Map<number, string>} Index of a placeholder -> its values by number. */
function numberedPlaceholders({ contents }) {
  let count = 0;
  return new Map(
    contents.flatMap((content) =>
      typeof content === 'string' ? [] : [[content.index, numberValues(content.untranslatable, () => count++)]],
    ),
  );
}

/**
 * Replaces each `${…}` by `{n}` and keeps what stands between.
 *
 * @param {string} placeholder
 * @param {() => number} next
 */
export function numberValues(placeholder, next) {
  let result = '';
  for (let i = 0; i < placeholder.length; i++) {
    if (!placeholder.startsWith('${', i)) {
      result += placeholder[i];
      continue;
    }
    i = endOfExpression(placeholder, i + 2);
    result += `{${next()}}`;
  }
  return result;
}

/** @param {string} text @param {number} start Just after `${`. @returns {number} Of the brace that closes it. */
function endOfExpression(text, start) {
  for (let i = start, depth = 1; i < text.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}' && --depth === 0) return i;
  }
  throw new Error(`texts: an expression does not end: ${text}`);
}
