import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cache, freshFor } from '../../src/client/cache.js';
import { getQueue } from '../../src/contract/queues.js';
import { getQuality } from '../../src/contract/surveys.js';
import { html, json, networkError, problem, quality, setUp, toEnd } from './support.js';

const fresh = { ETag: '"v1"', 'Cache-Control': 'public, max-age=60' };
const unchanged = (headers: HeadersInit = fresh) => new Response(null, { status: 304, headers });

test('a fresh answer is not asked for again', async () => {
  const { caller, clock, requests } = setUp([json(quality, { headers: fresh })]);
  await caller.call(getQuality, {});
  await clock.advance(59_000);
  assert.deepEqual(await caller.call(getQuality, {}), { ok: true, value: quality });
  assert.equal(requests.length, 1);
});

test('a stale one is revalidated by its ETag; 304 makes it fresh again', async () => {
  const { caller, clock, requests } = setUp([json(quality, { headers: fresh }), unchanged()]);
  await caller.call(getQuality, {});
  await clock.advance(61_000);
  assert.deepEqual(await caller.call(getQuality, {}), { ok: true, value: quality });
  assert.equal(requests[1]?.headers.get('If-None-Match'), '"v1"');
  await clock.advance(59_000);
  await caller.call(getQuality, {});
  assert.equal(requests.length, 2);
});

test('a new version takes the place of the old one', async () => {
  const second = { ...quality, answers: 13 };
  const { caller, clock } = setUp([
    json(quality, { headers: fresh }),
    json(second, { headers: { ...fresh, ETag: '"v2"' } }),
  ]);
  await caller.call(getQuality, {});
  await clock.advance(61_000);
  assert.deepEqual(await caller.call(getQuality, {}), { ok: true, value: second });
  assert.deepEqual(await caller.call(getQuality, {}), { ok: true, value: second });
});

test('a host whose CORS refuses the conditional request is asked for the whole', async () => {
  const { caller, clock, requests } = setUp([
    json(quality, { headers: { ETag: '"v1"' } }),
    (request) => {
      if (request.headers.has('If-None-Match')) throw networkError();
      return json(quality);
    },
  ]);
  await caller.call(getQuality, {});
  assert.deepEqual(await toEnd(clock, caller.call(getQuality, {})), { ok: true, value: quality });
  assert.deepEqual(
    requests.map(({ headers }) => headers.get('If-None-Match')),
    [null, '"v1"', null],
  );
});

for (const [name, answer] of [
  ['no network', networkError()],
  ['a gateway without a server', html(502)],
  ['maintenance', problem(503, 'maintenance')],
] as const) {
  test(`${name}: what was known goes on, marked as stale`, async () => {
    const { caller, clock } = setUp([json(quality, { headers: fresh }), answer]);
    await caller.call(getQuality, {});
    await clock.advance(61_000);
    const outcome = await toEnd(clock, caller.call(getQuality, {}));
    assert.deepEqual(outcome, { ok: true, value: quality, stale: true });
  });
}

test("a copy of the host's worker is called old, and is asked for again", async () => {
  const copy = { 'Cache-Status': 'mpp-sw; hit', 'Cache-Control': 'no-store' };
  const { caller, requests } = setUp([json(quality, { headers: copy }), json(quality)]);
  assert.deepEqual(await caller.call(getQuality, {}), { ok: true, value: quality, stale: true });
  assert.deepEqual(await caller.call(getQuality, {}), { ok: true, value: quality });
  assert.equal(requests.length, 2);
});

test('a refusal is not hidden behind what was known', async () => {
  const { caller, clock } = setUp([json(quality, { headers: fresh }), problem(404, 'region_unknown')]);
  await caller.call(getQuality, {});
  await clock.advance(61_000);
  assert.equal((await caller.call(getQuality, {})).ok, false);
});

test('nothing is kept that says no-store, or whose operation may not be kept', async () => {
  const { caller, requests } = setUp([json(quality, { headers: { 'Cache-Control': 'no-store' } })]);
  await caller.call(getQuality, {});
  await caller.call(getQuality, {});
  assert.equal(requests.length, 2);
  const board = { location: 'sagara', asOf: '2026-12-01T08:00:00+07:00', lines: [] };
  const other = setUp([json(board, { headers: fresh })]);
  await other.caller.call(getQueue, { params: { location: 'sagara' } });
  await other.caller.call(getQueue, { params: { location: 'sagara' } });
  assert.equal(other.requests.length, 2);
});

test('an error is not kept', async () => {
  const { caller } = setUp([problem(404, 'region_unknown', fresh), json(quality)]);
  assert.equal((await caller.call(getQuality, {})).ok, false);
  assert.equal((await caller.call(getQuality, {})).ok, true);
});

test('304 that nobody asked for is outside the contract', async () => {
  const { caller } = setUp([unchanged()]);
  const outcome = await caller.call(getQuality, {});
  assert.ok(!outcome.ok && outcome.error.code === 'contract_violation');
});

test('the cache forgets what was unused for longest', () => {
  const cache = new Cache(2);
  const kept = (value: string) => ({ value, etag: null, freshUntil: 0 });
  cache.set('a', kept('a'));
  cache.set('b', kept('b'));
  cache.get('a');
  cache.set('c', kept('c'));
  assert.deepEqual(
    ['a', 'b', 'c'].map((key) => cache.get(key)?.value),
    ['a', undefined, 'c'],
  );
});

test('Cache-Control as servers write it', () => {
  const cases: [string | null, number | undefined][] = [
    [null, 0],
    ['max-age=60', 60_000],
    ['public,Max-Age=60', 60_000],
    ['no-cache, max-age=60', 0],
    ['private, no-store', undefined],
    ['max-age=rubbish', 0],
    ['s-maxage=60', 0],
  ];
  for (const [header, ms] of cases) assert.equal(freshFor(header), ms, String(header));
});
