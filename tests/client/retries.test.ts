import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { backOff } from '../../src/client/retry.js';
import { getQuality, sendSurvey } from '../../src/contract/surveys.js';
import { html, json, networkError, problem, quality, setUp, toEnd, type Answer } from './support.js';

const survey = { body: { service: 'ktp-el-baru', scores: {} } };

const passing: [string, () => Answer][] = [
  ['a broken network', networkError],
  ['429', () => problem(429, 'rate_limited')],
  ['429 of a firewall', () => html(429)],
  ['502', () => html(502)],
  ['503 overloaded', () => problem(503, 'overloaded')],
  ['504', () => html(504)],
  ['500 with a page', () => html(500)],
];

for (const [name, answer] of passing) {
  test(`${name} passes: a read is tried again`, async () => {
    const { caller, clock, requests } = setUp([answer(), json(quality)]);
    const outcome = await toEnd(clock, caller.call(getQuality, {}));
    assert.equal(outcome.ok, true);
    assert.equal(requests.length, 2);
  });

  test(`${name} passes: a write is tried again under the same key`, async () => {
    const { caller, clock, requests } = setUp([answer(), answer(), json({ counted: true }, { status: 201 })]);
    const outcome = await toEnd(clock, caller.call(sendSurvey, survey));
    assert.deepEqual(outcome, { ok: true, value: { counted: true } });
    const keys = requests.map((request) => request.headers.get('Idempotency-Key'));
    assert.equal(keys.length, 3);
    assert.match(keys[0] ?? '', /^[0-9a-f]{32}$/);
    assert.equal(new Set(keys).size, 1);
  });

  test(`${name} three times is the end`, async () => {
    const { caller, clock, requests } = setUp([answer()]);
    const outcome = await toEnd(clock, caller.call(getQuality, {}));
    assert.equal(outcome.ok, false);
    assert.equal(requests.length, 3);
    assert.equal(!outcome.ok && outcome.error.retryable, true);
  });
}

const lasting: [string, number][] = [
  ['slot_taken', 409],
  ['hold_unknown', 404],
  ['field_invalid', 422],
  ['lookup_wait', 429],
  ['online_booking_closed', 503],
  ['operation_not_built', 501],
  ['internal_error', 500],
  ['a_code_of_a_newer_server', 409],
];

for (const [code, status] of lasting) {
  test(`${code} is an answer: asked once, told as it is`, async () => {
    const { caller, clock, requests } = setUp([problem(status, code)]);
    const outcome = await toEnd(clock, caller.call(getQuality, {}));
    assert.equal(requests.length, 1);
    assert.ok(!outcome.ok && outcome.error.kind === 'refused');
    assert.equal(outcome.error.code, code);
    assert.equal(outcome.error.status, status);
    assert.equal(outcome.error.problem.title, code);
  });
}

for (const code of ['maintenance', 'overloaded', 'rate_limited']) {
  test(`${code} after a write that got no answer: nobody knows whether that was done`, async () => {
    const { caller, clock } = setUp([networkError(), problem(503, code, { 'Retry-After': '600' })]);
    const outcome = await toEnd(clock, caller.call(sendSurvey, survey));
    assert.equal(!outcome.ok && outcome.error.kind, 'unreachable');
    const read = setUp([networkError(), problem(503, code, { 'Retry-After': '600' })]);
    const told = await toEnd(read.clock, read.caller.call(getQuality, {}));
    assert.equal(!told.ok && told.error.code, code);
  });
}

test('a write that is turned away at first is told as it is', async () => {
  const { caller, clock } = setUp([problem(503, 'maintenance', { 'Retry-After': '600' })]);
  const outcome = await toEnd(clock, caller.call(sendSurvey, survey));
  assert.equal(!outcome.ok && outcome.error.code, 'maintenance');
});

test('a twin that is still running is asked for again', async () => {
  const { caller, clock, requests } = setUp([problem(409, 'idempotency_running'), json({ counted: true })]);
  assert.equal((await toEnd(clock, caller.call(sendSurvey, survey))).ok, true);
  assert.equal(requests.length, 2);
});

test('the caller hears of each repeat before the wait', async () => {
  const { caller, clock } = setUp([html(502)]);
  const told: [number, number][] = [];
  await toEnd(clock, caller.call(getQuality, {}, { onRetry: (...heard) => told.push(heard) }));
  assert.deepEqual(told, [
    [2, 300],
    [3, 900],
  ]);
});

test('offline is told after one failed try, without repeats', async () => {
  const { caller, requests } = setUp([networkError()], { isOffline: () => true });
  const outcome = await caller.call(getQuality, {});
  assert.deepEqual(outcome, { ok: false, error: { kind: 'unreachable', code: 'offline', retryable: true } });
  assert.equal(requests.length, 1);
});

test('a device that wrongly says offline is served all the same', async () => {
  const { caller } = setUp([json(quality)], { isOffline: () => true });
  assert.equal((await caller.call(getQuality, {})).ok, true);
});

test('an address that is none is unreachable, not a crash', async () => {
  const { caller, clock } = setUp([json(quality)], { baseUrl: 'no address' });
  const outcome = await toEnd(clock, caller.call(getQuality, {}));
  assert.ok(!outcome.ok && outcome.error.code === 'unreachable');
});

test('waits grow, and chance parts the phones', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
      const [first, second] = [backOff(1, () => chance), backOff(2, () => chance)];
      return first >= 200 && first <= 400 && second >= 600 && second <= 1200;
    }),
  );
});
