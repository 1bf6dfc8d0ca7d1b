/** Over a real socket: what a fake `fetch` can only imitate. */
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { MppClient } from '../../src/client/index.js';
import { quality } from './support.js';

/** The shortest pauses that chance allows. */
const quick = { random: () => 0 };

async function serve(t: TestContext, listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return new MppClient({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`, ...quick });
}

test('a read, its ETag and its 304', async (t) => {
  let asked = 0;
  const client = await serve(t, (request, response) => {
    asked++;
    const known = request.headers['if-none-match'] === '"1"';
    response.writeHead(known ? 304 : 200, { ETag: '"1"', 'Content-Type': 'application/json' });
    response.end(known ? undefined : JSON.stringify(quality));
  });
  assert.deepEqual(await client.getQuality(), { ok: true, value: quality });
  assert.deepEqual(await client.getQuality(), { ok: true, value: quality });
  assert.equal(asked, 2);
});

test('a connection that breaks in the middle of the body, then a whole answer', async (t) => {
  let asked = 0;
  const client = await serve(t, (_, response) => {
    const body = JSON.stringify(quality);
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
    if (asked++ > 0) return response.end(body);
    response.write(body.slice(0, 20));
    setTimeout(() => response.destroy(), 20);
    return undefined;
  });
  assert.deepEqual(await client.getQuality(), { ok: true, value: quality });
  assert.equal(asked, 2);
});

test('nobody listens at the address', async () => {
  const client = new MppClient({ baseUrl: 'http://127.0.0.1:9', ...quick });
  const outcome = await client.getQuality();
  assert.ok(!outcome.ok && outcome.error.code === 'unreachable');
});

test('leaving a read closes its connection', async (t) => {
  let closed: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (closed = resolve));
  let came: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (came = resolve));
  const client = await serve(t, (_, response) => {
    response.on('close', closed);
    came();
  });
  const leaving = new AbortController();
  const call = client.getQuality({}, { signal: leaving.signal });
  await arrived;
  leaving.abort();
  await assert.rejects(call, { name: 'AbortError' });
  await gone;
});

test('events arrive as they are written', async (t) => {
  const client = await serve(t, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const board = { location: 'mpp-sagara', asOf: '2026-12-01T08:00:00+07:00', lines: [] };
    response.write(`event: queue\ndata: ${JSON.stringify(board)}\n\n`);
  });
  const types: string[] = [];
  for await (const event of client.events({ location: 'mpp-sagara' })) {
    types.push(event.type);
    if (event.type === 'queue') break;
  }
  assert.deepEqual(types, ['line', 'queue']);
});
