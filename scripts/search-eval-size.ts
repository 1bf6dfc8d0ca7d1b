/** What the search adds to a page, in kB of brotli. */
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

export async function bundleSize(): Promise<number> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../src/domain/search/index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: ['chrome109', 'firefox115', 'safari15.4'],
  });
  const [file] = result.outputFiles;
  if (!file) return 0;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.contents.length };
  return brotliCompressSync(file.contents, { params }).length / 1000;
}
