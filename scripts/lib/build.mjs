/** Builds when the sources have changed since the last build, and only then. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder } from './files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Outside `dist`, which a build empties. */
const stamp = join(root, '.cache/build-stamp');
const output = join(root, 'dist/mpp.js');

/** Whatever the build reads. The server is not among it: it runs from its sources. */
const inputs = [
  'src',
  'xliff',
  'demo/site',
  'demo/officers',
  'demo/builder',
  'scripts/build.ts',
  'scripts/build',
  'scripts/lib',
  'scripts/manifest',
  'scripts/openapi.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'custom-elements-manifest.config.mjs',
];

function sourcesHash() {
  const hash = createHash('sha256').update(process.version);
  for (const path of inputs.flatMap((input) => filesUnder(join(root, input))))
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** Whether `dist` was built from the sources as they stand. */
export const isBuilt = () => existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash();

/**
 * Builds into `dist` unless it stands there already.
 *
 * @param {() => Promise<{ code: number }>} build Runs the build.
 * @returns {Promise<boolean>} Whether `dist` now fits the sources.
 */
export async function ensureBuilt(build) {
  if (isBuilt()) return true;
  // Taken before: what changes while it builds must count as changed.
  const hash = sourcesHash();
  const { code } = await build();
  if (code !== 0) return false;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}
