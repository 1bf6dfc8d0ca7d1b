/** The adapter for the region's gateway, against a gateway of our own that checks signatures as a stranger would. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { OutgoingMessage } from '../../../demo/server/messages/outlet.js';
import { webhook } from '../../../demo/server/messages/webhook.js';

const secret = 'a gateway secret of thirty-two characters';
const now = Date.parse('2026-12-03T07:00:00Z');
const message: OutgoingMessage = {
  id: 'fJ3kq0_message',
  kind: 'confirmation',
  to: '+6281277665544',
  language: 'id',
  text: 'Jadwal Anda di MPP Uji…',
  expiresAt: now + 60_000,
};

interface Came {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

describe('the webhook', () => {
  const came: Came[] = [];
  let answer: { status: number; headers?: Record<string, string> } | 'silence' = { status: 200 };
  let gateway: Server;
  let url: string;

  before(async () => {
    gateway = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        came.push({ headers: request.headers, body });
        if (answer !== 'silence') response.writeHead(answer.status, answer.headers).end('ok');
      });
    }).listen(0, '127.0.0.1');
    await once(gateway, 'listening');
    url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/messages`;
  });
  after(() => {
    gateway.closeAllConnections();
    gateway.close();
  });

  const deliver = (status: number, headers?: Record<string, string>) => {
    answer = { status, ...(headers ? { headers } : {}) };
    return webhook({ url, secret, clock: () => now }).deliver(message);
  };

  it('sends the message, signed over id, time and body', async () => {
    assert.deepEqual(await deliver(202), { outcome: 'taken' });
    const { headers, body } = came[came.length - 1] ?? assert.fail('nothing came');
    assert.deepEqual(JSON.parse(body), { ...message, expiresAt: '2026-12-03T07:01:00.000Z' });
    assert.equal(headers['webhook-id'], message.id);
    assert.equal(headers['idempotency-key'], message.id);
    assert.equal(headers['webhook-timestamp'], String(now / 1000));
    const signed = (text: string) => `v1,${createHmac('sha256', secret).update(text).digest('base64')}`;
    assert.equal(headers['webhook-signature'], signed(`${message.id}.${now / 1000}.${body}`));
    assert.notEqual(headers['webhook-signature'], signed(`${message.id}.${now / 1000}.${body} `));
  });

  it('takes no for an answer only where it can never become a yes', async () => {
    for (const status of [400, 410, 413, 422]) assert.equal((await deliver(status)).outcome, 'refused', String(status));
    for (const status of [401, 403, 404, 408, 409, 429, 500, 503]) {
      assert.equal((await deliver(status)).outcome, 'later', String(status));
    }
    assert.deepEqual(await deliver(429, { 'Retry-After': '7' }), { outcome: 'later', afterMs: 7_000 });
    assert.deepEqual(await deliver(503, { 'Retry-After': 'soon' }), { outcome: 'later', afterMs: undefined });
  });

  it('follows no redirect with a telephone number in its hands', async () => {
    const count = came.length;
    assert.equal((await deliver(307, { Location: url })).outcome, 'later');
    assert.equal(came.length, count + 1);
  });

  it('does not wait for ever, nor when the server closes', async () => {
    answer = 'silence';
    await assert.rejects(webhook({ url, secret, clock: () => now, timeoutMs: 50 }).deliver(message));
    const closing = new AbortController();
    const under = webhook({ url, secret, clock: () => now, closing: closing.signal }).deliver(message);
    closing.abort();
    await assert.rejects(under);
  });
});
