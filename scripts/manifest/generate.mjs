import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOrThrow } from '../lib/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The manifest of the code as it stands, made apart from the one in `dist`.
 *
 * @param {string} asker One folder for each that asks: they run at the same time.
 * @returns {Promise<string>} JSON.
 */
export async function generateManifest(asker) {
  const folder = `.cache/manifest-${asker}`;
  await runOrThrow(
    join(root, 'node_modules/.bin/cem'),
    ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    {
      cwd: root,
      env: { MPP_MANIFEST_FOLDER: folder },
    },
  );
  return readFile(join(root, folder, 'custom-elements.json'), 'utf8');
}
