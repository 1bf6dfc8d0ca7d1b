import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildServiceIndex, createServiceIndex, defaultLexicon } from '../../../src/domain/search/index.js';
import { catalogue, readSet, type OfferedQuery } from './support.js';

/** A clock on which every look takes a millisecond. */
function ticking(): () => number {
  let time = 0;
  return () => time++;
}

test('built in slices it is the same index', async () => {
  let pauses = 0;
  const index = await buildServiceIndex(catalogue, {
    lexicon: defaultLexicon,
    sliceMs: 2,
    now: ticking(),
    yieldTo: async () => {
      pauses++;
    },
  });
  assert.ok(pauses > 20, `${pauses} pauses`);
  const whole = createServiceIndex(catalogue);
  for (const { query } of readSet<OfferedQuery>('offered-tune').slice(0, 60)) {
    assert.deepEqual(index.search(query), whole.search(query));
  }
});

test('stops when it is no longer wanted', async () => {
  const stop = new AbortController();
  const built = buildServiceIndex(catalogue, {
    lexicon: defaultLexicon,
    sliceMs: 1,
    now: ticking(),
    yieldTo: async () => stop.abort(new Error('closed')),
    signal: stop.signal,
  });
  await assert.rejects(built, /closed/);
});
