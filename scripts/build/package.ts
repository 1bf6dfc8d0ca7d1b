/** The build for npm: modules that leave libraries to the application's own bundler. */
import { join } from 'node:path';
import { build } from 'vite';
import { dist, root, widgetFolders } from './paths.js';

export async function buildPackage(): Promise<void> {
  const widgets = widgetFolders().map((folder) => [`widgets/${folder}`, `src/widgets/${folder}/define.ts`] as const);
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    root,
    build: {
      outDir: dist,
      minify: false,
      lib: {
        entry: {
          index: 'src/index.ts',
          loader: 'src/loader/mpp.ts',
          'client/index': 'src/client/index.ts',
          'search/index': 'src/domain/search/index.ts',
          'contract/index': 'src/contract/index.ts',
          ...Object.fromEntries(widgets),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^lit(?:\/|$)/, /^@lit\//, /^zod(?:\/|$)/],
        output: { entryFileNames: '[name].js', chunkFileNames: 'modules/[name]-[hash].js' },
      },
    },
  });
}
