import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { retryAfterSeconds } from '../../src/client/retry.js';
import { getQuality } from '../../src/contract/surveys.js';
import { html, json, problem, quality, setUp } from './support.js';

const now = Date.parse('2026-12-01T01:00:00Z');

test('seconds, dates and rubbish', () => {
  const cases: [string | null, number | undefined][] = [
    ['7', 7],
    [' 7 ', 7],
    ['0', 0],
    ['Tue, 01 Dec 2026 01:00:30 GMT', 30],
    ['Tue, 01 Dec 2026 00:59:00 GMT', 0],
    [null, undefined],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['7s', undefined],
    ['Infinity', undefined],
    ['1e3', undefined],
  ];
  for (const [header, seconds] of cases) assert.equal(retryAfterSeconds(header, now), seconds, String(header));
});

test('no header makes it throw, or answer with what is no count of seconds', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      const seconds = retryAfterSeconds(header, now);
      return seconds === undefined || seconds >= 0;
    }),
  );
});

const waits: [string, string, number][] = [
  ['seconds', '5', 5_000],
  ['a date', 'Tue, 01 Dec 2026 01:00:05 GMT', 5_000],
  ['the longest that is obeyed', '60', 60_000],
];
for (const [name, header, ms] of waits) {
  test(`the next try waits as long as told: ${name}`, async () => {
    const { caller, clock, requests } = setUp([problem(429, 'rate_limited', { 'Retry-After': header }), json(quality)]);
    const call = caller.call(getQuality, {});
    await clock.advance(ms - 1);
    assert.equal(requests.length, 1);
    await clock.advance(1_000);
    assert.equal(requests.length, 2);
    assert.equal((await call).ok, true);
  });
}

test('rubbish is as good as nothing: the usual pause', async () => {
  const { caller, clock, requests } = setUp([problem(503, 'overloaded', { 'Retry-After': 'soon' }), json(quality)]);
  const call = caller.call(getQuality, {});
  await clock.advance(400);
  assert.equal(requests.length, 2);
  assert.equal((await call).ok, true);
});

test('longer than a minute is for the citizen to decide', async () => {
  const { caller, requests } = setUp([problem(429, 'rate_limited', { 'Retry-After': '61' })]);
  const outcome = await caller.call(getQuality, {});
  assert.equal(requests.length, 1);
  assert.ok(!outcome.ok && outcome.error.kind === 'refused');
  assert.equal(outcome.error.retryAfter, 61);
});

test('the wait stands in the problem where a proxy strips the header', async () => {
  const { caller } = setUp([problem(429, 'lookup_wait', {}, { retryAfter: 300 })]);
  const outcome = await caller.call(getQuality, {});
  assert.equal(!outcome.ok && outcome.error.retryAfter, 300);
});

test('a gateway that names a long wait is told with it', async () => {
  const { caller, requests } = setUp([html(503, { 'Retry-After': '3600' })]);
  const outcome = await caller.call(getQuality, {});
  assert.equal(requests.length, 1);
  assert.deepEqual(outcome, {
    ok: false,
    error: { kind: 'unreachable', code: 'unreachable', retryable: true, retryAfter: 3600 },
  });
});
