import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, it } from 'node:test';
import { api, type Api, asOfficer, at, bearer, booked } from './support/api.js';

interface Message {
  readonly id?: string;
  readonly event?: string;
  readonly data?: {
    readonly appointment?: { readonly state: string };
    readonly lines?: readonly { readonly waiting: number }[];
  };
}

/** Reads a stream message by message; what has no data (retry, comments) is passed over. */
async function listen(server: Api, path: string, headers: Record<string, string> = {}) {
  const stopping = new AbortController();
  const request = new Request(`http://mpp.test/api/v1/events${path}`, { headers, signal: stopping.signal });
  const response = await server.fetch(request);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Message | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const lines = text.slice(0, end).split('\n');
        text = text.slice(end + 2);
        const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        const data = field('data');
        if (data)
          return {
            id: field('id') ?? '',
            event: field('event') ?? '',
            data: JSON.parse(data) as Message['data'],
          } as Message;
        continue;
      }
      const part = await reader?.read();
      if (!part || part.done) return undefined;
      text += part.value;
    }
  };
  return { response, next, stop: () => stopping.abort(), cancel: () => reader?.cancel() };
}

describe('the event stream', () => {
  it('tells the case at once and at every change', async () => {
    const server = api();
    const { appointment, manageToken } = await booked(server, at('10:00'));
    const stream = await listen(server, '', bearer(manageToken));
    assert.equal(stream.response.headers.get('Content-Type'), 'text/event-stream');
    const first = await stream.next();
    assert.deepEqual([first?.event, first?.data?.appointment?.state], ['case', 'booked']);
    await server.post('/appointments/cancel', { code: appointment.code }, bearer(manageToken));
    const second = await stream.next();
    assert.equal(second?.data?.appointment?.state, 'cancelled');
    assert.notEqual(second?.id, first?.id);
    stream.stop();
    assert.equal(await stream.next(), undefined, 'it ends with its caller');
  });

  it('resumes: who has the newest is told only what comes after', async () => {
    const server = api();
    const { appointment, manageToken } = await booked(server, at('10:00'));
    const first = await listen(server, '', bearer(manageToken));
    const id = (await first.next())?.id ?? '';
    await first.cancel();
    const resumed = await listen(server, '', { ...bearer(manageToken), 'Last-Event-ID': id });
    const next = resumed.next();
    await server.post('/appointments/cancel', { code: appointment.code }, bearer(manageToken));
    assert.equal((await next)?.data?.appointment?.state, 'cancelled');
    const behind = await listen(server, '', { ...bearer(manageToken), 'Last-Event-ID': id });
    assert.equal((await behind.next())?.data?.appointment?.state, 'cancelled', 'what was missed is told at once');
    for (const stream of [resumed, behind]) stream.stop();
  });

  it('tells the queues of a place to everybody', async () => {
    const server = api();
    const { appointment } = await booked(server, at('08:00'));
    const stream = await listen(server, '?location=mall');
    assert.deepEqual(
      (await stream.next())?.data?.lines?.map(({ waiting }) => waiting),
      [0, 0],
    );
    await server.post('/officer/check-in', { code: appointment.code }, asOfficer);
    const second = await stream.next();
    assert.deepEqual([second?.event, second?.data?.lines?.[0]?.waiting], ['queue', 1]);
    stream.stop();
  });

  it('needs a good token or a place that exists', async () => {
    const server = api();
    assert.equal((await server.get('/events')).body.code, 'token_invalid');
    assert.equal((await server.get('/events?location=nowhere')).body.code, 'location_unknown');
  });

  it('ends when the server closes', async () => {
    const closing = new AbortController();
    const server = api({ closing: closing.signal });
    const stream = await listen(server, '?location=mall');
    await stream.next();
    const last = stream.next();
    closing.abort();
    assert.equal(await last, undefined);
    const late = await listen(server, '?location=mall');
    assert.equal(await late.next(), undefined);
  });

  it('leaves nothing behind at what outlives it', async () => {
    const closing = new AbortController();
    const server = api({ closing: closing.signal });
    const streams = await Promise.all(Array.from({ length: 20 }, () => listen(server, '?location=mall')));
    for (const stream of streams) await stream.next();
    assert.ok(getEventListeners(closing.signal, 'abort').length <= 1);
    for (const stream of streams) await stream.cancel();
    assert.ok(getEventListeners(closing.signal, 'abort').length <= 1);
  });
});
