/**
 * A chunk that is loaded later names the chunks it needs only once it has come: a second trip on a slow network before
 * the first results stand. Here the importing chunk asks for all of them at once.
 *
 * And it asks for each once more where it did not come, under another address: in Chrome 109 a module that once failed to load
 * fails for ever, and *Coba lagi* would be in vain.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Manifest } from 'vite';
import { closure } from './chunk-table.js';

export function parallelImports(dist: string, manifest: Manifest): void {
  for (const [key, { file, dynamicImports = [] }] of Object.entries(manifest)) {
    if (dynamicImports.length === 0) continue;
    const path = join(dist, file);
    const loaded = closure(manifest, [key]);
    const code = dynamicImports.reduce(
      (text, wanted) =>
        together(
          text,
          closure(manifest, [wanted]).filter((needed) => !loaded.includes(needed)),
        ),
      readFileSync(path, 'utf8'),
    );
    writeFileSync(path, code);
  }
}

/** @param files What is imported, and after it what that needs. */
export function together(code: string, [file = '', ...needs]: readonly string[]): string {
  const load = (name: string) =>
    `import(\`./${basename(name)}\`).catch(()=>import(\`./${basename(name)}?\`+Date.now()))`;
  const all = needs.length === 0 ? load(file) : `Promise.all([${[file, ...needs].map(load).join(',')}]).then(e=>e[0])`;
  return code.replace(new RegExp(`import\\((["'\`])\\./${basename(file).replace('.', '\\.')}\\1\\)`, 'g'), () => all);
}
