import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesUnder } from '../../scripts/lib/files.mjs';
import { complaintAbout, cyclesAmong, importsOf, type SourceFile } from './imports.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const sources: readonly SourceFile[] = ['src', 'demo']
  .flatMap((folder) => filesUnder(join(root, folder)))
  .filter((path) => /\.(ts|mjs|js)$/.test(path))
  .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }));

const edges = sources.flatMap(importsOf);
const inFile = (path: string, text: string) => importsOf({ path, text }).flatMap((edge) => complaintAbout(edge) ?? []);

describe('imports of src and demo', () => {
  it('point in the direction of the data', () => {
    assert.deepEqual(
      edges.flatMap((edge) => complaintAbout(edge) ?? []),
      [],
    );
  });

  it('form no cycle', () => {
    assert.deepEqual(cyclesAmong(edges), []);
  });
});

describe('the check itself', () => {
  const complaints: readonly (readonly [path: string, text: string, complaint: RegExp])[] = [
    [
      'src/domain/a.ts',
      `import { B } from '../widgets/search/b.js';`,
      /a\.ts imports .*b\.js: domain comes before widgets/,
    ],
    ['src/contract/a.ts', `export type { B } from '../client/b.js';`, /contract comes before client/],
    ['src/controllers/a.ts', `const b = await import('../loader/b.js');`, /controllers comes before loader/],
    ['src/ui/a.ts', `import type { B } from '../client/b.js';`, /ui must not know client/],
    ['src/domain/a.ts', `import { html } from 'lit';`, /domain uses zod\/mini/],
    ['src/contract/a.ts', `import * as z from 'zod';`, /contract uses zod\/mini/],
    ['src/widgets/a/a.ts', `import { x } from '../../../demo/server/x.js';`, /nothing from outside src/],
    ['src/widgets/a/a.ts', `import { x } from 'node:fs';`, /src runs in browsers/],
    ['src/widgets/a/a.ts', `import { x } from './b';`, /end in \.js/],
    ['src/widgets/a/a.ts', `import { x } from '../../index.js';`, /cannot import an entry/],
    ['src/stuff/a.ts', `import { x } from '../contract/x.js';`, /stuff has no place/],
    ['demo/site/a.ts', `import { x } from '../../src/client/x.js';`, /what the package exports/],
    ['demo/site/a.ts', `import { x } from 'mpp-widgets/dist/client/x.js';`, /only what the package exports/],
    ['demo/officers/a.ts', `import { x } from '../site/x.js';`, /its own files/],
    ['demo/server/a.ts', `import { x } from '../../src/client/x.js';`, /contract, domain/],
  ];
  for (const [path, text, complaint] of complaints) {
    it(`complains about ${text} in ${path}`, () => {
      assert.match(inFile(path, text).join('\n'), complaint);
    });
  }

  const fine: readonly (readonly [path: string, text: string])[] = [
    ['src/widgets/a/a.ts', `import { html } from 'lit'; import { b } from '../../controllers/b.js';`],
    ['src/client/a.ts', `import * as z from 'zod/mini'; import { b } from '../contract/b.js';`],
    ['src/ui/a.ts', `import type { Text } from '../contract/primitives.js'; import { t } from '../i18n/texts.js';`],
    ['src/ui/caller.ts', `import type { ApiCaller } from '../client/caller.js';`],
    ['src/index.ts', `export * from './widgets/search/define.js';`],
    ['demo/site/a.ts', `import { MppClient } from 'mpp-widgets/client'; import './b.js';`],
    ['demo/server/a.ts', `import { Hono } from 'hono'; import { b } from '../../src/domain/b.js';`],
  ];
  for (const [path, text] of fine) {
    it(`has nothing against ${text} in ${path}`, () => {
      assert.deepEqual(inFile(path, text), []);
    });
  }

  it('names the files of a cycle', () => {
    const loop = [
      { path: 'src/ui/a.ts', text: `import './b.js';` },
      { path: 'src/ui/b.ts', text: `import type { C } from './c.js';` },
      { path: 'src/ui/c.ts', text: `export * from './a.js';` },
    ].flatMap(importsOf);
    assert.deepEqual(cyclesAmong(loop), ['src/ui/a.ts -> src/ui/b.ts -> src/ui/c.ts -> src/ui/a.ts']);
  });

  it('reads every file that it is meant to hold', () => {
    assert.ok(sources.length > 10, `only ${sources.length} files were read`);
  });
});
