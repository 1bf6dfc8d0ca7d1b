import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getCase } from '../../src/contract/cases.js';
import { getQueue } from '../../src/contract/queues.js';
import { getQuality } from '../../src/contract/surveys.js';
import { html, json, quality, settle, setUp, silent, toEnd } from './support.js';

const later = () => {
  let answer: (response: Response) => void = () => undefined;
  const promise = new Promise<Response>((resolve) => (answer = resolve));
  return { answer, fetch: () => promise };
};

test('many askers of the same read share one request', async () => {
  const { answer, fetch } = later();
  const { caller, requests } = setUp([fetch]);
  const calls = [1, 2, 3].map(() => caller.call(getQuality, {}));
  await settle();
  answer(json(quality));
  const outcomes = await Promise.all(calls);
  assert.equal(requests.length, 1);
  assert.ok(outcomes.every(({ ok }) => ok));
});

test('other addresses and other tokens are other reads', async () => {
  const { caller, requests } = setUp([silent]);
  void caller.call(getQueue, { params: { location: 'sagara' } });
  void caller.call(getQueue, { params: { location: 'pantai' } });
  void caller.call(getCase, {}, { token: 'a'.repeat(22) });
  void caller.call(getCase, {}, { token: 'b'.repeat(22) });
  await settle();
  assert.equal(requests.length, 4);
});

test('who leaves hears so at once; who stays gets the answer', async () => {
  const { answer, fetch } = later();
  const { caller, requests } = setUp([fetch]);
  const leaving = new AbortController();
  const left = caller.call(getQuality, {}, { signal: leaving.signal });
  const stayed = caller.call(getQuality, {});
  await settle();
  leaving.abort(new Error('left'));
  await assert.rejects(left, /left/);
  assert.equal(requests[0]?.signal.aborted, false);
  answer(json(quality));
  assert.equal((await stayed).ok, true);
});

test('the request ends when the last asker has left, and the next asker starts anew', async () => {
  const { caller, clock, requests } = setUp([silent, json(quality)]);
  const leaving = new AbortController();
  const calls = [1, 2].map(() => caller.call(getQuality, {}, { signal: leaving.signal }));
  await settle();
  leaving.abort();
  for (const call of calls) await assert.rejects(call, { name: 'AbortError' });
  assert.equal(requests[0]?.signal.aborted, true);
  await settle();
  assert.equal(clock.waits, 0, 'no timer is left behind');
  assert.equal((await caller.call(getQuality, {})).ok, true);
  assert.equal(requests.length, 2);
});

test('leaving during the pause before a repeat: no repeat', async () => {
  const { caller, clock, requests } = setUp([html(502)]);
  const leaving = new AbortController();
  const call = caller.call(getQuality, {}, { signal: leaving.signal });
  await clock.advance(100);
  leaving.abort();
  await assert.rejects(call, { name: 'AbortError' });
  await clock.advance(10_000);
  assert.equal(requests.length, 1);
});

test('a signal that aborted before the call sends nothing', async () => {
  const { caller, requests } = setUp([json(quality)]);
  await assert.rejects(caller.call(getQuality, {}, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  assert.equal(requests.length, 0);
});

test('each asker hears of the repeats', async () => {
  const { caller, clock } = setUp([html(502), json(quality)]);
  const heard: string[] = [];
  const calls = ['a', 'b'].map((name) => caller.call(getQuality, {}, { onRetry: () => heard.push(name) }));
  await toEnd(clock, Promise.all(calls));
  assert.deepEqual(heard, ['a', 'b']);
});

test('one object of options may serve several askers', async () => {
  const { answer, fetch } = later();
  const { caller, requests } = setUp([fetch]);
  const options = {};
  const calls = [caller.call(getQuality, {}, options), caller.call(getQuality, {}, options)];
  await settle();
  answer(json(quality));
  assert.ok((await Promise.all(calls)).every(({ ok }) => ok));
  assert.equal(requests.length, 1);
});
