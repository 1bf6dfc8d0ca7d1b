import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesUnder } from '../../scripts/lib/files.mjs';
import { importsOf } from './imports.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

type Versions = Readonly<Record<string, string>>;
const { name, dependencies, devDependencies } = JSON.parse(read('package.json')) as {
  name: string;
  dependencies: Versions;
  devDependencies: Versions;
};

/** `@scope/name` or `name`, without what follows. */
const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

const packagesUsedIn = (folders: readonly string[]) => {
  const files = folders
    .flatMap((folder) => filesUnder(join(root, folder)))
    .filter((path) => /\.(ts|mts|mjs|js)$/.test(path));
  const imports = files.flatMap((path) => importsOf({ path: relative(root, path), text: readFileSync(path, 'utf8') }));
  const specifiers = imports
    .map(({ specifier }) => specifier)
    .filter((text) => /^[@a-z]/.test(text) && !text.startsWith('node:'));
  return [...new Set(specifiers.map(packageOf))].filter((used) => used !== name).sort();
};

describe('dependencies', () => {
  it('of the code on a page are declared as such', () => {
    assert.deepEqual(
      packagesUsedIn(['src']).filter((used) => !(used in dependencies)),
      [],
    );
  });

  it('of everything else are declared, not borrowed from another package', () => {
    const all = { ...dependencies, ...devDependencies };
    const folders = ['demo', 'scripts', 'stories', 'tests', '.storybook', 'eslint.config.js', 'playwright.config.ts'];
    const configs = [
      'vite.config.ts',
      'vitest.config.ts',
      'web-test-runner.config.mjs',
      'custom-elements-manifest.config.mjs',
    ];
    assert.deepEqual(
      packagesUsedIn([...folders, ...configs]).filter((used) => !(used in all)),
      [],
    );
  });

  it('have one exact version', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    assert.deepEqual(loose, []);
  });
});
