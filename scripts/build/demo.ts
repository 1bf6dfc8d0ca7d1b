/** Compiles the demo's own pages, which use the package as a region's developer would. Beside `dist`, since npm does not carry them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { dist, root } from './paths.js';

/** Folder of a page and its script. */
const pages = [{ folder: 'officers', script: 'petugas' }] as const;

export async function buildDemo(): Promise<void> {
  for (const { folder, script } of pages) {
    const entry = join(root, 'demo', folder, `${script}.ts`);
    if (!existsSync(entry)) continue;
    await build({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'warn',
      root,
      // What the package's `exports` say, said once more: a bundler does not look into the package it is run in.
      resolve: {
        alias: [{ find: /^mpp-widgets\/(client|contract|search)$/, replacement: join(dist, '$1/index.js') }],
      },
      build: {
        outDir: join(root, '.cache/demo', folder),
        emptyOutDir: true,
        minify: 'oxc',
        lib: { entry: { [script]: entry }, formats: ['es'] },
        rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
      },
    });
  }
}
