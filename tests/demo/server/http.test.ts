import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { Problem } from '../../../src/contract/problem.js';
import { operations } from '../../../src/contract/operations.js';
import { api, at, booked, hold, officerToken, ownedBy, person } from './support/api.js';

describe('the HTTP surface', () => {
  it('offers what is built, and says of the rest that it is not', async () => {
    const server = api();
    const offered = (await server.get('/region')).body['capabilities'] as string[];
    for (const { id, method, path } of Object.values(operations)) {
      const answer = await server.send(method, path.replace(/\{\w+\}/g, 'x'), undefined, {
        'Idempotency-Key': `key-of-${id}`,
      });
      assert.equal(answer.body.code === 'operation_not_built', !offered.includes(id), id);
      if (!offered.includes(id)) assert.equal(answer.status, 501, id);
    }
  });

  it('describes every error as a problem with a code, and the sentence in the caller’s language', async () => {
    const server = api();
    const answer = await server.get('/services/nothing');
    assert.equal(answer.headers.get('Content-Type'), 'application/problem+json');
    assert.ok(z.safeParse(Problem, answer.body).success);
    assert.equal(answer.body['requestId'], answer.headers.get('X-Request-Id'));
    const english = await server.get('/services/nothing', { 'Accept-Language': 'en-GB,en;q=0.9' });
    assert.notEqual(english.body['title'], answer.body['title']);
  });

  it('refuses what is no request of the contract', async () => {
    const server = api();
    const key = { 'Idempotency-Key': 'a-key-for-bad-bodies' };
    const post = async (body: string, headers: object) => {
      const { status, body: problem } = await server.send('POST', '/holds', body, { ...key, ...headers });
      return [status, problem.code];
    };
    assert.deepEqual(await post('{', {}), [400, 'invalid_json']);
    assert.deepEqual(await post('{}', { 'Content-Type': 'text/plain' }), [415, 'wrong_content_type']);
    assert.deepEqual(await post(JSON.stringify({ a: 'x'.repeat(70_000) }), {}), [413, 'body_too_large']);
    assert.deepEqual(await post('[]', {}), [400, 'invalid_request']);
    const { body } = await server.send('POST', '/holds', { services: [], location: 'mall' }, key);
    assert.deepEqual(body['fields'], [
      { path: 'services', reason: 'too_short' },
      { path: 'startsAt', reason: 'required' },
    ]);
    assert.equal((await server.get('/nowhere')).body.code, 'not_found');
    const wrong = await server.send('DELETE', '/holds');
    assert.deepEqual([wrong.status, wrong.headers.get('Allow')], [405, 'POST']);
  });

  it('refuses a body that lies about its length while it is read', async () => {
    const server = api();
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(10_000))),
    });
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'a-key-for-a-stream' };
    const request = new Request('http://mpp.test/api/v1/holds', {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    } as RequestInit);
    assert.equal((await server.fetch(request)).status, 413);
  });

  it('lets caches keep the catalogue and revalidate it, and nothing that is somebody’s', async () => {
    const server = api();
    for (const path of ['/region', '/services', '/services/ktp']) {
      const first = await server.get(path);
      assert.match(first.headers.get('Cache-Control') ?? '', /^public, max-age=\d+/);
      const again = await server.get(path, { 'If-None-Match': first.headers.get('ETag') ?? '' });
      assert.deepEqual([again.status, again.headers.get('ETag')], [304, first.headers.get('ETag')], path);
      const strong = first.headers.get('ETag')?.replace('W/', '') ?? '';
      assert.equal((await server.get(path, { 'If-None-Match': `"other", ${strong}` })).status, 304, path);
      assert.equal((await server.get(path, { 'If-None-Match': '"other"' })).status, 200, path);
    }
    const { manageToken } = await booked(server, at('08:00'));
    for (const answer of [
      await server.get('/availability?service=ktp&location=mall'),
      await server.get('/cases/current', { Authorization: `Bearer ${manageToken}` }),
    ]) {
      assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    }
  });

  it('drops closures that are over', async () => {
    const { body } = await api().get('/region');
    const [mall] = body['locations'] as { closures: { day: string }[] }[];
    assert.deepEqual(
      mall?.closures.map(({ day }) => day),
      ['2026-12-08', '2026-12-09'],
    );
  });

  it('is open to pages for reads, and for writes to the origins it lists', async () => {
    const server = api({ origins: ['https://sagara.example'] });
    const write = async (headers: Record<string, string>) =>
      (await server.post('/holds', { services: ['ktp'], location: 'mall', startsAt: at('08:00') }, headers)).status;
    assert.equal(await write({ Origin: 'https://sagara.example' }), 201);
    assert.equal(await write({}), 201, 'a program is no page');
    assert.equal(await write({ Origin: 'http://mpp.test' }), 409, 'its own page is not refused for that');
    const refused = await server.post('/holds', {}, { Origin: 'https://elsewhere.example' });
    assert.deepEqual([refused.status, refused.body.code], [403, 'origin_not_allowed']);
    assert.equal(refused.headers.get('Access-Control-Allow-Origin'), '*', 'the page may read why');
    const read = await server.get('/region', { Origin: 'https://elsewhere.example' });
    assert.equal(read.headers.get('Access-Control-Allow-Origin'), '*');
    assert.match(read.headers.get('Access-Control-Expose-Headers') ?? '', /ETag.*Retry-After/);

    const preflight = await server.send('OPTIONS', '/holds', undefined, {
      'Access-Control-Request-Method': 'PATCH',
      Origin: 'x',
    });
    assert.equal(preflight.status, 204);
    for (const header of [
      'Hold-Token',
      'Idempotency-Key',
      'Authorization',
      'Content-Type',
      'Last-Event-ID',
      'If-None-Match',
    ]) {
      assert.ok(preflight.headers.get('Access-Control-Allow-Headers')?.includes(header), header);
    }
    assert.match(preflight.headers.get('Access-Control-Allow-Methods') ?? '', /PATCH/);
  });

  it('sends the headers that keep an API from being a page', async () => {
    const { headers } = await api().get('/region');
    assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
  });

  it('limits writes by token and by phone, and an address only loosely', async () => {
    const server = api({ rateLimits: { writesPerToken: 2, bookingsPerPhone: 1, perAddress: 12 } });
    const own = await hold(server, at('08:00'));
    const release = () => server.post(`/holds/${own.id}/release`, undefined, ownedBy(own));
    assert.deepEqual([(await release()).status, (await release()).status], [200, 200]);
    const third = await release();
    assert.deepEqual([third.status, third.body.code, third.headers.get('Retry-After')], [429, 'rate_limited', '60']);
    server.now += 60_000;
    assert.equal((await release()).status, 200);

    const contact = person();
    await booked(server, at('08:15'), {}, { contact });
    const next = await hold(server, at('08:30'));
    const again = await server.post('/appointments', { holdId: next.id, contact, notice: '2026-01' }, ownedBy(next));
    assert.equal(again.body.code, 'rate_limited');
    const reads = [];
    for (let n = 0; n < 10; n++) reads.push((await server.get('/region')).status);
    assert.deepEqual([reads[0], reads[9]], [200, 429]);
  });

  it('searches on the server, filters, pages, and knows when the list is whole', async () => {
    const ids = async (path: string, server = api()) => {
      const { body } = await server.get(path);
      return { ...body, ids: (body['services'] as { id: string }[]).map(({ id }) => id) } as Record<string, unknown>;
    };
    const whole = await ids('/services');
    assert.deepEqual([whole['complete'], whole['total']], [true, 6]);
    const police = await ids('/services?agency=polri');
    assert.deepEqual([police['ids'], police['complete']], [['sim', 'lapor', 'plat', 'daring'], false]);
    const found = await ids('/services?query=layanan%20sim');
    assert.equal((found['ids'] as string[])[0], 'sim');
    assert.equal((found['search'] as { verdict: string }).verdict, 'found');
    const large = api({ completeList: false });
    assert.equal((await ids('/services', large))['complete'], false);
    const first = await ids('/services?limit=4', large);
    const second = await ids(`/services?limit=4&cursor=${String(first['nextCursor'])}`, large);
    assert.deepEqual([...(first['ids'] as string[]), ...(second['ids'] as string[])], whole['ids']);
    assert.equal(second['nextCursor'], undefined);
    assert.equal((await api().get('/services?cursor=x')).body.code, 'invalid_request');
  });

  it('opens the officers’ part to officers alone', async () => {
    const server = api();
    const code = async (headers: Record<string, string>) =>
      (await server.get('/officer/day?location=mall', headers)).body.code;
    assert.equal(await code({}), 'officer_token_invalid');
    assert.equal(await code({ Authorization: `Bearer ${officerToken}x` }), 'officer_token_invalid');
    assert.equal(await code({ Authorization: `Bearer ${officerToken}` }), undefined);
  });

  it('answers a fault of its own as a problem, and tells the log where it was but not what was typed', async () => {
    const server = api();
    Object.assign(server.store.holds, {
      get: async () => {
        throw Object.assign(new Error('duplicate key (phone)=(+62812)'), { code: '23505' });
      },
    });
    const answer = await server.get('/holds/x', { 'Hold-Token': 'a-token-that-somebody-was-given' });
    assert.deepEqual([answer.status, answer.body.code], [500, 'internal_error']);
    const line = server.lines[server.lines.length - 1];
    assert.equal(line?.['error'], 'Error 23505');
    assert.match(String(line?.['at']), /http\.test/);
    assert.ok(!JSON.stringify(line).includes('+62812'));
  });
});
