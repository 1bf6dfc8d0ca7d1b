/**
 * What pages read the contract with takes what Zod takes, makes the same of it, and refuses what Zod refuses: for every schema of
 * the contract, on values made from the schema and on the same values with something wrong in them.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod/mini';
import * as contract from '../../src/contract/index.js';
import { operations } from '../../src/contract/operations.js';
import type { Result } from '../../src/contract/reader.js';
import { chanceOf, oneOf } from '../faults/chance.js';
import { sampleOf, spoilt } from './samples.js';

const valuesOfEach = 60;
const folder = mkdtempSync(join(tmpdir(), 'mpp-reader-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** By name; of operations, what goes in and what comes out. */
function schemasOf(exported: object, described: object): ReadonlyMap<string, z.ZodMiniType> {
  const isSchema = (value: unknown): value is z.ZodMiniType =>
    typeof value === 'object' && value !== null && 'safeParse' in value;
  const parts = Object.values(described).flatMap((endpoint: Readonly<Record<string, unknown>>) =>
    ['params', 'query', 'body', 'output'].map((part) => [`${String(endpoint['id'])} ${part}`, endpoint[part]] as const),
  );
  return new Map(
    [...Object.entries(exported), ...parts].filter((entry): entry is [string, z.ZodMiniType] => isSchema(entry[1])),
  );
}

const ours = schemasOf(contract, operations);
let theirs: ReadonlyMap<string, z.ZodMiniType>;

before(async () => {
  const outfile = join(folder, 'contract.mjs');
  const contents = `export * as exported from './src/contract/index.ts'; export { operations } from './src/contract/operations.ts';`;
  const root = join(import.meta.dirname, '../..');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    alias: { 'zod/mini': join(root, 'src/contract/reader.ts') },
    logLevel: 'error',
  });
  const built = (await import(outfile)) as { exported: object; operations: object };
  theirs = schemasOf(built.exported, built.operations);
});

describe('the reader of pages', () => {
  it('has every schema of the contract', () => {
    assert.deepEqual([...theirs.keys()], [...ours.keys()]);
  });

  for (const [name, schema] of ours) {
    it(name, () => {
      const chance = chanceOf(valuesOfEach);
      const seen = { taken: 0, refused: 0 };
      for (let i = 0; i < valuesOfEach; i++) {
        const sample = sampleOf(schema, chance);
        for (const value of [sample, spoilt(sample, chance), oneOf(chance, ['', 0, null, [], {}, true])]) {
          const wanted = z.safeParse(schema, value);
          const result = theirs.get(name)?.safeParse(value) as Result | undefined;
          assert.equal(result?.success, wanted.success, JSON.stringify(value));
          if (result?.success) assert.deepEqual(result.data, wanted.data);
          seen[wanted.success ? 'taken' : 'refused']++;
          if (result?.success !== false) continue;
          const [reason] = result.error.issues;
          const path = wanted.error?.issues[0]?.path ?? [];
          assert.deepEqual(reason?.path, path.slice(0, reason?.path.length), 'the same place, or the union around it');
          if (reason?.path.length === path.length) assert.equal(reason.code, wanted.error?.issues[0]?.code);
        }
      }
      assert.ok(seen.taken >= valuesOfEach && seen.refused > 0, `${seen.taken} taken, ${seen.refused} refused`);
    });
  }
});
