/**
 * Builds the package into `dist`:
 *
 * - what a page loads: `mpp.js`, `mpp.classic.js`, `mpp.css`, hashed files in `chunks/`, libraries included;
 * - what npm gives: `index.js`, `loader.js`, `widgets/`, `client/`, `search/`, `contract/`, libraries left out;
 * - types, `openapi.json`, `tokens.json`, `custom-elements.json`, `integrity.json`, and `.vite/manifest.json` for the budgets;
 * - in `.cache/demo`, not in `dist`: the scripts of the demo's own pages.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokens } from '../src/ui/tokens.js';
import { buildDemo } from './build/demo.js';
import { buildPackage } from './build/package.js';
import { buildPage } from './build/page.js';
import { dist, root } from './build/paths.js';
import { writeIntegrity } from './build/integrity.js';
import { run } from './lib/run.mjs';
import { writeOpenApi } from './openapi.js';

const started = performance.now();
rmSync(dist, { recursive: true, force: true });

const tool = (name: string, ...args: string[]) =>
  run(join(root, 'node_modules/.bin', name), args, { cwd: root, onOutput: (text) => process.stderr.write(text) });

// The tools beside are processes of their own and take the other core.
const [types, manifest] = await Promise.all([
  tool('tsc', '-p', 'tsconfig.build.json'),
  tool('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs'),
  buildPage().then(buildPackage).then(buildDemo),
]);
writeOpenApi(dist);
writeFileSync(join(dist, 'tokens.json'), `${JSON.stringify(tokens, null, 2)}\n`);
writeIntegrity(dist);

const failed = types.code !== 0 || manifest.code !== 0;
console.log(`${failed ? 'Build failed' : 'Built'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exit(failed ? 1 : 0);
