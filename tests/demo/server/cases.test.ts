import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeCode } from '../../../src/domain/identity/code.js';
import { api, type Answer, asOfficer, at, bearer, booked, minute, person } from './support/api.js';

const phone = '+6281299990007';
const proof = { kind: 'phone', lastDigits: '0007' };
const otherCode = makeCode((length) => new Uint8Array(length).fill(3), 'UJI');

async function withCase() {
  const server = api();
  const { appointment, manageToken } = await booked(server, at('10:00'), {}, { contact: person({ phone }) });
  const lookUp = (code: string, given: object = proof) => server.post('/cases/lookup', { code, proof: given });
  return { server, code: appointment.code, manageToken, lookUp };
}

/** All of an answer that could tell one refusal from another. */
const outside = ({ status, body, headers }: Answer) => {
  const { requestId: _, ...rest } = body;
  return { status, rest, headers: [...headers].filter(([name]) => name !== 'x-request-id') };
};

describe('looking up a case', () => {
  it('opens it by code and proof, with or without the region’s letters, and gives a token for a while', async () => {
    const { server, code, lookUp } = await withCase();
    const { status, body } = await lookUp(code.replace('UJI-', ''));
    assert.equal(status, 200);
    assert.equal((body['case'] as { code: string }).code, code);
    assert.equal(body['tokenExpiresAt'], at('07:30'));
    const token = bearer(String(body['token']));
    assert.equal((await server.get('/cases/current', token)).status, 200);
    assert.equal((await server.post('/appointments/cancel', { code }, token)).body['state'], 'cancelled');
    server.now += 30 * minute;
    assert.equal((await server.get('/cases/current', token)).body.code, 'token_invalid');
  });

  it('answers an unknown code and a wrong proof alike', async () => {
    const { lookUp, code } = await withCase();
    const unknown = outside(await lookUp(otherCode));
    assert.equal(unknown.status, 404);
    assert.deepEqual(outside(await lookUp(code, { kind: 'phone', lastDigits: '0008' })), unknown);
    assert.deepEqual(outside(await lookUp(code, { kind: 'pin', pin: '000007' })), unknown);
    assert.deepEqual(outside(await lookUp('22222-22223')), unknown, 'a code that cannot be one');
  });

  it('waits after five attempts, alike for codes that are none, and not by a clock that trying prolongs', async () => {
    const { server, code, lookUp, manageToken } = await withCase();
    for (const asked of [code, otherCode]) {
      for (let n = 0; n < 5; n++)
        assert.equal((await lookUp(asked, { kind: 'phone', lastDigits: '1111' })).status, 404);
      const blocked = await lookUp(asked);
      assert.deepEqual(
        [blocked.status, blocked.body.code, blocked.headers.get('Retry-After')],
        [429, 'lookup_wait', '900'],
      );
    }
    server.now += 10 * minute;
    assert.equal((await lookUp(code)).headers.get('Retry-After'), '300');
    assert.equal(
      (await server.get('/cases/current', bearer(manageToken))).status,
      200,
      'the ticket’s own token goes on',
    );
    server.now += 5 * minute;
    assert.equal((await lookUp(code)).status, 200);
  });

  it('lets no more than five of many attempts at once be judged', async () => {
    const { code, lookUp } = await withCase();
    const wrong = await Promise.all(
      Array.from({ length: 20 }, (_, n) => lookUp(code, { kind: 'phone', lastDigits: String(2000 + n) })),
    );
    assert.equal(wrong.filter(({ status }) => status === 404).length, 5);
    assert.equal(wrong.filter(({ status }) => status === 429).length, 15);
  });

  it('forgets the attempts once somebody proved themselves', async () => {
    const { code, lookUp } = await withCase();
    for (let n = 0; n < 4; n++) await lookUp(code, { kind: 'phone', lastDigits: '1111' });
    assert.equal((await lookUp(code)).status, 200);
    for (let n = 0; n < 4; n++) await lookUp(code, { kind: 'phone', lastDigits: '1111' });
    assert.equal((await lookUp(code)).status, 200);
  });

  it('opens with a PIN where no phone was asked for', async () => {
    const server = api();
    const { appointment, proof: told } = await booked(server, at('10:00'), { services: ['lapor'] }, { contact: {} });
    const answer = await server.post('/cases/lookup', { code: appointment.code, proof: told });
    assert.equal(answer.status, 200);
  });
});

describe('on the day', () => {
  const place = async (server: ReturnType<typeof api>, token: string) =>
    (await server.get('/cases/current', bearer(token))).body['queue'] as Record<string, unknown> | undefined;

  it('there is a place in the line from check-in on, in the written order', async () => {
    const server = api();
    const visits = [
      await booked(server, at('09:00')),
      await booked(server, at('08:00')),
      await booked(server, at('08:15'), {}, { help: ['wheelchair'] }),
    ];
    const checkIn = (n: number) => server.post('/officer/check-in', { code: visits[n]?.appointment.code }, asOfficer);
    const token = (n: number) => visits[n]?.manageToken ?? '';
    assert.equal(await place(server, token(0)), undefined);
    server.now = Date.parse(at('08:05'));
    for (const n of [0, 1, 2]) {
      assert.equal((await checkIn(n)).body['state'], 'checked-in');
      server.now += minute;
    }
    assert.deepEqual((await place(server, token(2)))?.['ahead'], 0, 'who needs help comes first');
    assert.deepEqual((await place(server, token(1)))?.['ahead'], 1, 'then whose time has come');
    const last = await place(server, token(0));
    assert.deepEqual([last?.['ahead'], last?.['serving'], last?.['minutes']], [2, null, 10], 'then by arrival');

    const call = () =>
      server.post('/officer/call-next', { location: 'mall', agency: 'disdukcapil', counter: '2' }, asOfficer);
    const called = await call();
    assert.deepEqual([called.body['code'], called.body['counter']], [visits[2]?.appointment.code, '2']);
    assert.deepEqual((await place(server, token(2)))?.['counter'], '2');
    assert.deepEqual((await place(server, token(0)))?.['serving'], visits[2]?.appointment.label);
    await Promise.all([call(), call()]);
    assert.equal((await call()).body.code, 'queue_empty');
  });

  it('the hall’s board says who is served and how many wait', async () => {
    const server = api();
    const visits = [await booked(server, at('08:00')), await booked(server, at('08:15'))];
    server.now = Date.parse(at('08:00'));
    for (const { appointment } of visits) await server.post('/officer/check-in', { code: appointment.code }, asOfficer);
    await server.post('/officer/call-next', { location: 'mall', agency: 'disdukcapil', counter: '1' }, asOfficer);
    const { body } = await server.get('/queues/mall');
    assert.deepEqual(body['lines'], [
      {
        agency: 'disdukcapil',
        name: { id: 'Dinas Kependudukan' },
        serving: { label: visits[0]?.appointment.label, counter: '1', since: at('08:00') },
        waiting: 1,
        minutes: 5,
      },
      { agency: 'polri', name: { id: 'Kepolisian' }, serving: null, waiting: 0, minutes: 0 },
    ]);
    assert.equal((await server.get('/queues/nowhere')).body.code, 'location_unknown');
  });
});
