import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { api, at, availability, hold, minute, ownedBy, person } from './support/api.js';

const wish = { services: ['ktp'], location: 'mall', startsAt: at('08:00') };
const key = { 'Idempotency-Key': 'one-key-for-one-intent' };
const dayMs = 24 * 60 * minute;

describe('a write', () => {
  it('needs a key', async () => {
    const server = api();
    for (const headers of [{}, { 'Idempotency-Key': 'short' }, { 'Idempotency-Key': 'with a space' }]) {
      const answer = await server.send('POST', '/holds', wish, headers);
      assert.deepEqual([answer.status, answer.body.code], [400, 'idempotency_key_missing']);
    }
  });

  it('sent again gets the same answer, and happens once', async () => {
    const server = api();
    const first = await server.send('POST', '/holds', wish, key);
    const again = await server.send('POST', '/holds', wish, key);
    assert.equal(again.status, 201);
    assert.deepEqual(again.body, first.body);
    assert.equal((await availability(server, 'service=ktp&location=mall')).slots[0]?.left, 1);
  });

  it('sent again later tells the time anew, since the citizen’s countdown starts from it', async () => {
    const server = api();
    await server.send('POST', '/holds', wish, key);
    server.now += 3 * minute;
    const again = await server.send('POST', '/holds', wish, key);
    assert.deepEqual([again.body['serverTime'], again.body['expiresAt']], [at('07:03'), at('07:10')]);
  });

  it('as one of many twins at once gets the one answer', async () => {
    const server = api();
    const own = await hold(server, at('08:00'));
    const body = { holdId: own.id, contact: person(), notice: '2026-01' };
    const twins = await Promise.all(
      Array.from({ length: 10 }, () => server.send('POST', '/appointments', body, { ...key, ...ownedBy(own) })),
    );
    for (const twin of twins) assert.deepEqual([twin.status, twin.body], [201, twins[0]?.body]);
  });

  it('with another body under the same key is refused; the order of its members does not matter', async () => {
    const server = api();
    await server.send('POST', '/holds', wish, key);
    const other = await server.send('POST', '/holds', { ...wish, startsAt: at('08:15') }, key);
    assert.deepEqual([other.status, other.body.code], [422, 'idempotency_mismatch']);
    const turned = await server.send('POST', '/holds', Object.fromEntries(Object.entries(wish).reverse()), key);
    assert.equal(turned.status, 201);
    const stranger = await server.send('POST', '/holds', wish, {
      ...key,
      'Hold-Token': 'another-owner-has-this-token',
    });
    assert.equal(stranger.body.code, 'idempotency_mismatch', 'a key opens nothing for somebody else');
  });

  it('that was refused has done nothing, so it may be tried again', async () => {
    const server = api();
    const others = await hold(server, at('08:00'), { partySize: 2 });
    assert.equal((await server.send('POST', '/holds', wish, key)).body.code, 'slot_taken');
    await server.post(`/holds/${others.id}/release`, undefined, ownedBy(others));
    assert.equal((await server.send('POST', '/holds', wish, key)).status, 201);
  });

  it('keeps its key for a day', async () => {
    const server = api();
    const first = await server.send('POST', '/holds', { ...wish, startsAt: at('08:00', '2026-12-07') }, key);
    server.now += dayMs - 1;
    const again = await server.send('POST', '/holds', { ...wish, startsAt: at('08:00', '2026-12-07') }, key);
    assert.equal(again.body['id'], first.body['id']);
    server.now += 1;
    const anew = await server.send('POST', '/holds', { ...wish, startsAt: at('08:00', '2026-12-07') }, key);
    assert.notEqual(anew.body['id'], first.body['id']);
  });

  it('counts an attempt to look up once, however often it is sent', async () => {
    const server = api();
    const body = { code: '22222-22222', proof: { kind: 'pin', pin: '123456' } };
    for (let n = 0; n < 20; n++) assert.equal((await server.send('POST', '/cases/lookup', body, key)).status, 404);
    assert.equal((await server.post('/cases/lookup', body)).status, 404);
  });
});
