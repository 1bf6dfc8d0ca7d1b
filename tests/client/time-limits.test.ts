import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { sleep, timedOut, waitFor, within } from '../../src/client/timing.js';
import { getQuality, sendSurvey } from '../../src/contract/surveys.js';
import { json, quality, settle, setUp, silent } from './support.js';

const survey = { body: { service: 'ktp-el-baru', scores: {} } };
const late = { ok: false, error: { kind: 'unreachable', code: 'timed_out', retryable: true } };

test('a read is given 10 seconds', async () => {
  const { caller, clock, requests } = setUp([silent]);
  const call = caller.call(getQuality, {});
  await clock.advance(9_999);
  assert.equal(requests[0]?.signal.aborted, false);
  await clock.advance(1);
  assert.deepEqual(await call, late);
  assert.equal(requests[0]?.signal.aborted, true);
  assert.equal(requests.length, 1, 'who waited so long is asked, not kept waiting');
});

test('a write is given 20 seconds', async () => {
  const { caller, clock } = setUp([silent]);
  const call = caller.call(sendSurvey, survey);
  await clock.advance(19_999);
  assert.equal(clock.waits, 1);
  await clock.advance(1);
  assert.deepEqual(await call, late);
});

test('the limit holds for the body too', async () => {
  const stuck = () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) }));
  const { caller, clock } = setUp([stuck]);
  const call = caller.call(getQuality, {});
  await clock.advance(10_000);
  assert.deepEqual(await call, late);
});

test('the limit holds against a network that does not heed the signal', async () => {
  const { caller, clock } = setUp([() => new Promise<Response>(() => undefined)]);
  const call = caller.call(getQuality, {});
  await clock.advance(10_000);
  assert.deepEqual(await call, late);
});

test('limits can be set', async () => {
  const { caller, clock } = setUp([silent], { timeouts: { read: 50 } });
  const call = caller.call(getQuality, {});
  await clock.advance(50);
  assert.deepEqual(await call, late);
});

test('an answer in time leaves no timer behind', async () => {
  const { caller, clock } = setUp([json(quality)]);
  await caller.call(getQuality, {});
  await settle();
  assert.equal(clock.waits, 0);
});

test('what came in time may be read on after the limit', async () => {
  const { signal } = await within(10, sleep, undefined, async (given) => ({ signal: given })).then((result) => {
    assert.notEqual(result, timedOut);
    return result as { signal: AbortSignal };
  });
  await sleep(20);
  assert.equal(signal.aborted, false);
});

test('the real timer waits, and ends at once when it is told to', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    let rang = false;
    void sleep(1000).then(() => (rang = true));
    mock.timers.tick(999);
    await settle();
    assert.equal(rang, false);
    mock.timers.tick(1);
    await settle();
    assert.equal(rang, true);
    const end = new AbortController();
    const waiting = sleep(1000, end.signal);
    end.abort();
    await waiting;
    await sleep(1000, AbortSignal.abort());
  } finally {
    mock.timers.reset();
  }
});

test('a failure after its asker has left is nobody’s unhandled rejection', async () => {
  const leaving = new AbortController();
  let fail: (error: Error) => void = () => undefined;
  const work = new Promise<never>((_, reject) => (fail = reject));
  const waiting = waitFor(work, leaving.signal);
  leaving.abort();
  await assert.rejects(waiting, { name: 'AbortError' });
  fail(new Error('later'));
  await settle();
});
