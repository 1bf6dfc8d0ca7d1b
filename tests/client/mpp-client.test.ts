import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MppClient } from '../../src/client/index.js';
import type { Endpoint } from '../../src/contract/endpoint.js';
import { operations } from '../../src/contract/operations.js';
import { base, json, problem, quality, setUp, toEnd } from './support.js';

test('a method for each operation, and each sends its own', async () => {
  for (const [id, { method, path, body }] of Object.entries<Endpoint>(operations)) {
    // A stream, not an answer: `client.events()`.
    if (id === 'openEvents') continue;
    const { clock, requests, settings } = setUp([problem(501, 'operation_not_built')]);
    const client = new MppClient(settings);
    const call = (client as unknown as Record<string, (input: object) => Promise<unknown>>)[id];
    assert.ok(call, id);
    await toEnd(clock, call({ params: { id: 'a', docId: 'b', location: 'c' }, ...(body && { body: {} }) }));
    assert.equal(requests[0]?.method, method, id);
    const expected = path.replace('{id}', 'a').replace('{docId}', 'b').replace('{location}', 'c');
    assert.equal(requests[0]?.url.split('?')[0], base + expected, id);
  }
});

test('without input where nothing in it is needed', async () => {
  const { clock, settings } = setUp([json(quality)]);
  assert.deepEqual(await toEnd(clock, new MppClient(settings).getQuality()), { ok: true, value: quality });
});

test('the same methods over a static catalogue', async () => {
  const { settings } = setUp([], { baseUrl: 'https://a.example/catalogue.json' });
  const client = new MppClient(settings);
  const outcome = await client.getQuality();
  assert.ok(!outcome.ok && outcome.error.kind === 'unsupported');
  assert.equal(client.http, undefined);
});

test('a server in memory stands in for the network', async () => {
  const app = (request: Request) => json({ ...quality, answers: request.url.length });
  assert.equal((await new MppClient({ baseUrl: base, fetch: app }).getQuality()).ok, true);
});
