import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liveEvents, type LiveEvent, type LiveOptions } from '../../src/client/events.js';
import { StaticCaller } from '../../src/client/static-caller.js';
import { html, json, networkError, problem, settle, setUp, type Answer } from './support.js';

const token = 't'.repeat(22);
const theCase = { code: 'SGR-7KQ4M-2XPRC', asOf: '2026-12-01T08:00:00+07:00', applications: [] };
const board = { location: 'mpp-sagara', asOf: '2026-12-01T08:00:00+07:00', lines: [] };

/** A stream that the test writes to and ends. */
function line() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => void (controller = given),
    cancel: () => void (cancelled = true),
  });
  return {
    answer: () => new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } }),
    send: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    end: () => controller?.close(),
    break: () => controller?.error(new TypeError('terminated')),
    isCancelled: () => cancelled,
  };
}

const frame = (event: string, data: unknown, id = '') =>
  `${id && `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

function listen(answers: readonly Answer[], options: LiveOptions = { token }) {
  const { caller, clock, requests } = setUp(answers);
  const leaving = new AbortController();
  const heard: LiveEvent[] = [];
  const over = (async () => {
    for await (const event of liveEvents(caller, { signal: leaving.signal, ...options })) heard.push(event);
  })();
  return { clock, requests, heard, over, leave: () => leaving.abort() };
}

test('events of the token’s case, by a header and not by the address', async () => {
  const { answer, send } = line();
  const { requests, heard, over, leave } = listen([answer]);
  await settle();
  send(frame('case', theCase, '1'));
  await settle();
  assert.deepEqual(heard, [
    { type: 'line', mode: 'stream' },
    { type: 'case', value: theCase },
  ]);
  assert.equal(requests[0]?.url, 'https://mpp.example/api/v1/events');
  assert.equal(requests[0]?.headers.get('Authorization'), `Bearer ${token}`);
  assert.equal(requests[0]?.headers.get('Accept'), 'text/event-stream');
  leave();
  await over;
});

test('leaving closes the connection', async () => {
  const { answer, isCancelled } = line();
  const { clock, over, leave } = listen([answer]);
  await settle();
  leave();
  await over;
  await settle();
  assert.equal(isCancelled(), true);
  assert.equal(clock.waits, 0);
});

for (const way of ['end', 'break'] as const) {
  test(`a line that comes to its ${way} is taken up where it was`, async () => {
    const first = line();
    const second = line();
    const { clock, requests, heard, leave, over } = listen([first.answer, second.answer]);
    await settle();
    first.send(frame('case', theCase, '41'));
    await settle();
    first[way]();
    await clock.advance(5_000);
    assert.equal(requests[1]?.headers.get('Last-Event-ID'), '41');
    second.send(frame('case', theCase, '42'));
    await settle();
    assert.equal(heard.filter(({ type }) => type === 'case').length, 2);
    leave();
    await over;
  });
}

test('rubbish on the line is passed over', async () => {
  const { answer, send } = line();
  const { heard, leave, over } = listen([answer]);
  await settle();
  send('event: case\ndata: {broken\n\n');
  send(frame('case', { code: 'x' }));
  send(frame('news', {}));
  send(frame('case', theCase));
  await settle();
  assert.deepEqual(
    heard.map(({ type }) => type),
    ['line', 'case'],
  );
  leave();
  await over;
});

test('where streams do not get through, it asks again and again, and tries the stream once more later', async () => {
  const { clock, requests, heard, leave, over } = listen([html(404), json(theCase)]);
  await clock.advance(1_000);
  assert.deepEqual(heard, [
    { type: 'line', mode: 'poll' },
    { type: 'case', value: theCase },
  ]);
  await clock.advance(40_000);
  assert.equal(heard.length, 4, 'the mode is told once');
  await clock.advance(100_000);
  const asked = requests.map(({ url }) => url.replace(/.*\/v1/, ''));
  assert.equal(asked.filter((url) => url === '/events').length, 2);
  leave();
  await over;
});

test('a proxy that holds the stream back is found out by its silence', async () => {
  const lines = [line(), line()];
  const { clock, heard, leave, over } = listen([...lines.map(({ answer }) => answer), json(theCase)]);
  await clock.advance(130_000);
  assert.ok(heard.some((event) => event.type === 'line' && event.mode === 'poll'));
  assert.ok(lines.every(({ isCancelled }) => isCancelled()));
  leave();
  await over;
});

test('comments keep a quiet line alive', async () => {
  const { answer, send } = line();
  const { clock, requests, leave, over } = listen([answer]);
  for (let i = 0; i < 5; i++) {
    await clock.advance(50_000);
    send(': still here\n\n');
  }
  assert.equal(requests.length, 1);
  leave();
  await over;
});

test('a lost network is told, and mended by itself', async () => {
  let up = false;
  const answer = () => {
    if (!up) throw networkError();
    return json(board);
  };
  const { clock, heard, leave, over } = listen([answer], { location: 'mpp-sagara' });
  await clock.advance(3_000);
  const [lost] = heard;
  assert.ok(lost?.type === 'line' && lost.mode === 'lost' && lost.error.code === 'unreachable');
  up = true;
  await clock.advance(30_000);
  assert.ok(heard.some(({ type }) => type === 'queue'));
  leave();
  await over;
});

test('a token that is over ends it, with the reason', async () => {
  const { heard, over, requests } = listen([problem(401, 'token_invalid')]);
  await over;
  assert.equal(requests.length, 1);
  const [ended] = heard;
  assert.ok(ended?.type === 'ended' && ended.error.code === 'token_invalid');
});

test('a server without events is asked for the queue', async () => {
  const { clock, heard, requests, leave, over } = listen([problem(501, 'operation_not_built'), json(board)], {
    location: 'mpp-sagara',
  });
  await clock.advance(1_000);
  assert.ok(heard.some((event) => event.type === 'queue' && event.value.location === 'mpp-sagara'));
  assert.match(requests[1]?.url ?? '', /\/queues\/mpp-sagara$/);
  leave();
  await over;
});

test('a static catalogue has no events', async () => {
  const heard: LiveEvent[] = [];
  const caller = new StaticCaller({ baseUrl: 'https://a.example/c.json' });
  for await (const event of liveEvents(caller, { token })) heard.push(event);
  assert.ok(heard.length === 1 && heard[0]?.type === 'ended' && heard[0].error.code === 'unsupported');
});
