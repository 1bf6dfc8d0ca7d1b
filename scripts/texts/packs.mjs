/** The generated modules. */

/** @param {string} text */
const quoted = (text) =>
  text.includes("'") && !text.includes('"')
    ? `"${text.replaceAll('\\', '\\\\')}"`
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** @param {readonly (readonly [id: string, pattern: string])[]} texts Sorted. */
export function packFile(texts) {
  const lines = texts.map(([id, pattern]) => {
    const line = `  '${id}': ${quoted(pattern)},`;
    // As prettier breaks it.
    return line.length <= 120 ? line : `  '${id}':\n    ${quoted(pattern)},`;
  });
  return `/** Written by \`npm run texts\`. */\nexport default {\n${lines.join('\n')}\n};\n`;
}

/** @param {ReadonlyMap<string, readonly string[]>} groupsOf Language -> groups. */
export function loadersFile(groupsOf) {
  const languages = [...groupsOf].map(([language, groups]) =>
    [
      `  ${language}: {`,
      ...groups.map(
        (group) => `    ${/^\w+$/.test(group) ? group : `'${group}'`}: () => import('./${language}/${group}.js'),`,
      ),
      '  },',
    ].join('\n'),
  );
  return `/** Written by \`npm run texts\`. The packs that exist: one per language and group, each a chunk of its own. */
import type { PackLoaders } from '../pack-types.js';

export const packLoaders: PackLoaders = {
${languages.join('\n')}
};
`;
}
