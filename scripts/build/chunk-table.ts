/**
 * Stands in for `src/loader/chunks.ts` in the built loader: the hashed files of each widget, so that all of them are
 * asked for at once, in two sequential requests from the script tag to a widget that takes input.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Manifest, Plugin } from 'vite';
import { root } from './paths.js';

const DERIVE = 'src/ui/theme/derive.ts';

/** @param css The rules of mpp.css, which keep room for widgets. */
export function chunkTable(manifest: Manifest, css: string): Plugin {
  return {
    name: 'mpp-chunk-table',
    enforce: 'pre',
    load(id) {
      return id.endsWith('/src/loader/chunks.ts') ? tableModule(manifest, css) : null;
    },
  };
}

/** The module. Files are named once and then by number. */
export function tableModule(manifest: Manifest, css: string): string {
  const files: string[] = [];
  const numbers = (keys: readonly string[]) =>
    closure(manifest, keys).map((file) => {
      if (!files.includes(file)) files.push(file);
      return files.indexOf(file);
    });
  const widgets = Object.keys(manifest)
    .filter((key) => /^src\/widgets\/[^/]+\/define\.ts$/.test(key))
    .map((key) => {
      const { tag, groups } = factsOf(key);
      const packs = groups.map((group) => `src/i18n/locales/en/${group}.ts`).filter((pack) => manifest[pack]);
      return [tag, [numbers([key]), packs.length > 0 ? numbers(packs) : []]] as const;
    });
  const derive = manifest[DERIVE] ? numbers([DERIVE]) : [];
  // In Chrome 109 a module that once failed to load fails for ever; the same files stand in a second folder, where each is another module.
  return `
export const room = ${JSON.stringify(css)};
const files = ${JSON.stringify(files.map((file) => basename(file, '.js')))};
const table = ${JSON.stringify(Object.fromEntries(widgets))};
const loader = ([own, english]) => ({ lang, branded, attempt }) =>
  Promise.all([...own, ...(/^en/i.test(lang) ? english : []), ...(branded ? ${JSON.stringify(derive)} : [])].map(
    (number) => import(/* @vite-ignore */ (attempt < 2 ? './chunks/' : './again/') + files[number] + '.js')));
export const widgets = Object.fromEntries(Object.entries(table).map(([tag, rows]) => [tag, loader(rows)]));
`;
}

/** The files of some modules with all that they import statically, each once. */
export function closure(manifest: Manifest, keys: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return [...seen].flatMap((key) => manifest[key]?.file ?? []);
}

/** Tag and text groups of a widget, read from its sources. Groups only decide what is asked for early. */
function factsOf(define: string): { readonly tag: string; readonly groups: readonly string[] } {
  const folder = join(root, define, '..');
  const tag = /define\('(mpp-[a-z-]+)'/.exec(readFileSync(join(root, define), 'utf8'))?.[1];
  if (!tag) throw new Error(`${define} defines no tag`);
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const listed = /static override readonly texts[^=]*= \[([^\]]*)\]/.exec(code)?.[1] ?? '';
  return { tag, groups: ['common', ...[...listed.matchAll(/'([\w-]+)'/g)].map(([, group = '']) => group)] };
}
