import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHold } from '../../src/contract/holds.js';
import { sendSurvey } from '../../src/contract/surveys.js';
import { newKey } from '../../src/client/keys.js';
import { html, json, settle, setUp, silent, toEnd } from './support.js';

const survey = { body: { service: 'ktp-el-baru', scores: {} } };

test('a booking is never aborted: the signal only ends the waiting', async () => {
  const { caller, clock, requests } = setUp([silent]);
  const leaving = new AbortController();
  const call = caller.call(sendSurvey, survey, { signal: leaving.signal });
  await settle();
  leaving.abort();
  await assert.rejects(call, { name: 'AbortError' });
  await clock.advance(19_000);
  assert.equal(requests[0]?.signal.aborted, false);
});

test('a write goes on to its end after its caller has left', async () => {
  const { caller, clock, requests } = setUp([html(502), json({ counted: true })]);
  const leaving = new AbortController();
  const call = caller.call(sendSurvey, survey, { signal: leaving.signal });
  await settle();
  leaving.abort();
  await assert.rejects(call, { name: 'AbortError' });
  await clock.advance(5_000);
  assert.equal(requests.length, 2);
});

test('two writes are two intents, with two keys and two requests', async () => {
  const { caller, requests } = setUp([json({ counted: true })]);
  await Promise.all([caller.call(sendSurvey, survey), caller.call(sendSurvey, survey)]);
  assert.equal(new Set(requests.map(({ headers }) => headers.get('Idempotency-Key'))).size, 2);
});

test('a key that the caller kept is used, for the same intent after a reload', async () => {
  const idempotencyKey = newKey();
  const { caller, requests } = setUp([json({ counted: true })]);
  await caller.call(sendSurvey, survey, { idempotencyKey });
  assert.equal(requests[0]?.headers.get('Idempotency-Key'), idempotencyKey);
});

test('an answer that was cut off is asked for again: the key makes it the same answer', async () => {
  const broken = () => new Response('{"counted":', { status: 201, headers: { 'Content-Type': 'application/json' } });
  const { caller, clock, requests } = setUp([broken(), json({ counted: true })]);
  assert.deepEqual(await toEnd(clock, caller.call(sendSurvey, survey)), { ok: true, value: { counted: true } });
  assert.equal(requests.length, 2);
});

test('body, region, tokens and keepalive travel where they belong', async () => {
  const { caller, requests } = setUp([html(404)], { region: '99.01' });
  const startsAt = '2026-12-03T09:30:00+07:00';
  const body = { services: ['ktp-el-baru'], location: 'sagara', startsAt };
  await caller.call(createHold, { body }, { holdToken: 'h'.repeat(22), token: 't'.repeat(22), keepalive: true });
  const [request] = requests;
  assert.ok(request);
  assert.deepEqual(await request.json(), { region: '99.01', ...body });
  assert.equal(request.url, 'https://mpp.example/api/v1/holds');
  assert.equal(request.headers.get('Hold-Token'), 'h'.repeat(22));
  assert.equal(request.headers.get('Authorization'), `Bearer ${'t'.repeat(22)}`);
  assert.equal(request.headers.get('Content-Type'), 'application/json');
  assert.equal(request.keepalive, true);
});

test('keys do not repeat', () => {
  assert.equal(new Set(Array.from({ length: 1000 }, newKey)).size, 1000);
});
