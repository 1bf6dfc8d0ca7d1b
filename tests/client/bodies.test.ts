import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maxBytes } from '../../src/client/body.js';
import { getQuality } from '../../src/contract/surveys.js';
import { cut, html, json, quality, setUp, toEnd, type Answer } from './support.js';

const ask = async (...answers: Answer[]) => {
  const { caller, clock, requests } = setUp(answers);
  const outcome = await toEnd(clock, caller.call(getQuality, {}));
  return { outcome, tries: requests.length };
};

const violation = async (answer: Answer) => {
  const { outcome, tries } = await ask(answer);
  assert.ok(!outcome.ok && outcome.error.kind === 'outside-contract');
  assert.equal(outcome.error.code, 'contract_violation');
  return { ...outcome.error, tries };
};

test('a log-in page of a public network in place of the answer', async () => {
  const { detail, status, tries } = await violation(html(200));
  assert.deepEqual([detail, status, tries], ['the body is no JSON (text/html)', 200, 1]);
});

test('a page that says not found: no API at this address', async () => {
  const { detail, status } = await violation(html(404));
  assert.deepEqual([detail, status], ['no problem details', 404]);
});

test('JSON that is no problem is no refusal', async () => {
  const { status } = await violation(json({ error: 'nope' }, { status: 400 }));
  assert.equal(status, 400);
});

test('JSON under a wrong name is read', async () => {
  const body = JSON.stringify(quality);
  for (const type of ['text/plain', 'text/html', 'application/octet-stream']) {
    const { outcome } = await ask(new Response(body, { headers: { 'Content-Type': type } }));
    assert.deepEqual(outcome, { ok: true, value: quality }, type);
  }
  const { outcome } = await ask(new Response(new TextEncoder().encode(body)));
  assert.deepEqual(outcome, { ok: true, value: quality });
});

test('a body that breaks off is asked for again', async () => {
  assert.equal((await ask(() => cut(), json(quality))).outcome.ok, true);
  const { outcome, tries } = await ask(() => cut());
  assert.ok(!outcome.ok && outcome.error.code === 'unreachable');
  assert.equal(tries, 3);
});

test('a body that ends too early without saying so is asked for again', async () => {
  const half = () => new Response('{"from":"2026', { headers: { 'Content-Type': 'application/json' } });
  assert.equal((await ask(half(), json(quality))).outcome.ok, true);
  assert.equal((await violation(half())).tries, 3);
});

test('an empty body is asked for again', async () => {
  assert.equal((await ask(new Response(''), json(quality))).outcome.ok, true);
  assert.equal((await violation(new Response(null))).detail, 'the body is no JSON (no type)');
});

test('a body without end does not fill the phone', async () => {
  let sent = 0;
  const endless = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        pull(controller) {
          const piece = new Uint8Array(1_000_000).fill(32);
          sent += piece.length;
          controller.enqueue(piece);
        },
      }),
    );
  const { detail, tries } = await violation(endless);
  assert.deepEqual([detail, tries], ['the body is too large', 1]);
  assert.ok(sent < maxBytes + 3_000_000);
});

test('letters that a piece of the body cuts in two stay whole', async () => {
  const bytes = new TextEncoder().encode(
    JSON.stringify({ ...quality, services: [] }).replace('"from"', '"é":"“”","from"'),
  );
  const pieces = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  assert.equal((await ask(new Response(pieces))).outcome.ok, true);
});

test('what the contract does not allow names its place and no value', async () => {
  const secret = '081234567890';
  const answer = json({ ...quality, services: [{ service: secret + '!', answers: 1, index: null }] });
  const { detail } = await violation(answer);
  assert.equal(detail, 'services.0.service: invalid_format');
  assert.ok(!detail.includes(secret));
});

test('members that a newer server adds are left out, not refused', async () => {
  const { outcome } = await ask(json({ ...quality, added: true }));
  assert.deepEqual(outcome, { ok: true, value: quality });
});
