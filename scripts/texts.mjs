/**
 * The texts of the interface: extracts them from the code into `xliff/<language>.xlf` for the translators, and writes what
 * they translated as packs into `src/i18n/locales`. Fails when English lacks a text.
 *
 *     npm run texts                        extract, then build
 *     npm run texts -- --fill words.json   first takes English texts from a file of id and text
 *
 * @lit/localize-tools does the extraction and the XLIFF. The packs are ours: plain patterns with numbered
 * values instead of templates, a file a group, so that a page loads only the words of its widgets and a
 * webmaster's own wording has the same form.
 */
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { makeFormatter } from '@lit/localize-tools/lib/formatters/index.js';
import { sortProgramMessages } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filled } from './texts/fill.mjs';
import { withLock } from './texts/lock.mjs';
import { loadersFile, packFile } from './texts/packs.mjs';
import { patternsOf } from './texts/patterns.mjs';

/** Languages that may not lack a text. */
const COMPLETE = ['en'];
const locales = new URL('../src/i18n/locales/', import.meta.url);
const { values } = parseArgs({ options: { fill: { type: 'string' } } });

process.exitCode = await withLock(new URL('../.cache/texts.lock', import.meta.url), run);

/** @returns {Promise<number>} Exit code. */
async function run() {
  const config = readConfigFileAndWriteSchema('lit-localize.json');
  const { output } = config;
  if (output.mode !== 'runtime') throw new Error('texts: lit-localize.json must have the mode "runtime"');
  const localizer = new RuntimeLitLocalizer({ ...config, output, resolve: (path) => config.resolve(path) });
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    return 1;
  }
  const faults = messages
    .filter(({ name }) => !/^[a-z][\w-]*(\.[\w-]+)+$/.test(name))
    .map(({ name, file }) => `${file.fileName}: a text needs an id like group.name, not ${name}`);

  const { translations } = localizer.readTranslationsSync();
  const words = values.fill && JSON.parse(readFileSync(values.fill, 'utf8'));
  const english = /** @type {import('@lit/localize-tools/lib/types/locale.js').Locale} */ ('en');
  if (words) translations.set(english, filled(translations.get(english) ?? [], words, messages));
  await makeFormatter(config).writeOutput(sortProgramMessages([...messages]), translations);
  faults.push(...localizer.validateTranslations().errors);

  /** @type {Map<string, readonly string[]>} */
  const groupsOf = new Map();
  for (const [language, translated] of translations) {
    const patterns = patternsOf(messages, translated);
    groupsOf.set(language, writePacks(language, patterns));
    const missing = COMPLETE.includes(language) ? messages.filter(({ name }) => !patterns.has(name)) : [];
    faults.push(...missing.map(({ name }) => `${language} message ${name} is missing`));
  }
  writeIfChanged(new URL('loaders.ts', locales), loadersFile(groupsOf));
  for (const fault of faults) console.error(fault);
  console.log(`${messages.length} texts, ${faults.length} faults`);
  return faults.length > 0 ? 1 : 0;
}

/** @param {string} language @param {ReadonlyMap<string, string>} patterns */
function writePacks(language, patterns) {
  const folder = new URL(`${language}/`, locales);
  mkdirSync(folder, { recursive: true });
  const groups = [...new Set([...patterns.keys()].map((id) => id.slice(0, id.indexOf('.'))))].sort();
  for (const group of groups) {
    const texts = [...patterns].filter(([id]) => id.startsWith(`${group}.`)).sort(([a], [b]) => (a < b ? -1 : 1));
    writeIfChanged(new URL(`${group}.ts`, folder), packFile(texts));
  }
  for (const file of readdirSync(folder))
    if (!groups.includes(file.replace(/\.ts$/, ''))) rmSync(new URL(file, folder));
  return groups;
}

/** Leaves a file's time alone when nothing changed in it. @param {URL} file @param {string} content */
function writeIfChanged(file, content) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== content) writeFileSync(file, content);
}
