import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { api, at, availability, booking, hold, minute, ownedBy } from './support/api.js';

const wish = (startsAt: string, changes: object = {}) => ({
  services: ['ktp'],
  location: 'mall',
  startsAt,
  ...changes,
});

describe('a hold', () => {
  it('keeps a time for ten minutes by the server’s clock', async () => {
    const server = api();
    const answer = await server.post('/holds', wish(at('08:00')));
    assert.equal(answer.status, 201);
    const { id, ownerToken, ...rest } = answer.body;
    assert.deepEqual(rest, {
      state: 'active',
      services: ['ktp'],
      location: 'mall',
      partySize: 1,
      startsAt: at('08:00'),
      endsAt: at('08:15'),
      expiresAt: at('07:10'),
      serverTime: at('07:00'),
      extensionsLeft: 10,
    });
    const headers = { 'Hold-Token': String(ownerToken) };
    server.now += 10 * minute - 1;
    assert.equal((await server.get(`/holds/${String(id)}`, headers)).body['state'], 'active');
    server.now += 1;
    assert.equal((await server.get(`/holds/${String(id)}`, headers)).body['state'], 'expired');
  });

  it('is its owner’s alone', async () => {
    const server = api();
    const own = await hold(server, at('08:00'));
    const stranger = { 'Hold-Token': 'a-token-that-nobody-was-given' };
    assert.equal((await server.get(`/holds/${own.id}`, stranger)).body.code, 'hold_token_wrong');
    assert.equal((await server.get(`/holds/${own.id}`)).body.code, 'hold_token_wrong');
    assert.equal((await server.post(`/holds/${own.id}/release`, undefined, stranger)).body.code, 'hold_token_wrong');
    assert.equal((await server.get('/holds/nothing', ownedBy(own))).body.code, 'hold_unknown');
  });

  it('takes the owner’s own token, limits them at each place, and answers the same wish again', async () => {
    const server = api({ rules: { holdsPerOwner: 2 } });
    const headers = { 'Hold-Token': 'one-owner-with-a-token-of-their-own' };
    const first = await hold(server, at('08:00'), {}, headers);
    assert.equal(first.ownerToken, headers['Hold-Token']);
    await hold(server, at('08:15'), {}, headers);
    const third = await server.post('/holds', wish(at('08:30')), headers);
    assert.equal(third.body.code, 'hold_limit');
    assert.equal((await hold(server, at('08:00'), {}, headers)).id, first.id);
    await hold(server, at('09:00', '2026-12-09'), { location: 'van' }, headers);
    server.now += 10 * minute;
    await hold(server, at('08:30'), {}, headers);
  });

  it('is refused for what cannot be had, with the reason', async () => {
    const server = api();
    const code = async (body: object) => (await server.post('/holds', body)).body.code;
    assert.equal(await code(wish(at('06:45'))), 'slot_past');
    assert.equal(await code(wish(at('08:05'))), 'slot_unknown');
    assert.equal(await code(wish(at('11:45'))), 'slot_unknown', 'no numbers are given out any more');
    assert.equal(await code(wish(at('08:00', '2027-02-02'))), 'slot_unknown', 'beyond the horizon');
    assert.equal(await code(wish(at('08:00', '2026-12-08'))), 'day_closed');
    assert.equal(await code(wish(at('08:00'), { partySize: 3 })), 'party_too_large');
    assert.equal(await code(wish(at('08:00'), { services: ['daring'] })), 'service_not_bookable');
    assert.equal(await code(wish(at('08:00'), { region: '11.01' })), 'region_unknown');
    assert.equal(await code(wish('tomorrow')), 'invalid_request');
  });

  it('on a time that is gone names the three nearest that are free', async () => {
    const server = api();
    await hold(server, at('09:00'), { partySize: 2 });
    await hold(server, at('09:15'), { partySize: 2 });
    const answer = await server.post('/holds', wish(at('09:00')));
    assert.equal(answer.status, 409);
    assert.equal(answer.body.code, 'slot_taken');
    const alternatives = answer.body['alternatives'] as { startsAt: string; left: number }[];
    assert.deepEqual(
      alternatives,
      ['08:45', '08:30', '09:30'].map((time) => ({ startsAt: at(time), left: 2 })),
    );
  });

  it('can be extended ten times, to ten minutes from then', async () => {
    const server = api();
    const own = await hold(server, at('08:00'));
    const extend = () =>
      server.send(
        'PATCH',
        `/holds/${own.id}`,
        { extend: true },
        { ...ownedBy(own), 'Idempotency-Key': `key-${Math.random()}` },
      );
    for (let left = 9; left >= 0; left--) {
      server.now += minute;
      const { body } = await extend();
      assert.deepEqual([body['extensionsLeft'], body['expiresAt']], [left, at(`07:${20 - left}`)]);
    }
    assert.equal((await extend()).body.code, 'hold_extension_limit');
    server.now += 10 * minute;
    assert.equal((await extend()).body.code, 'hold_expired');
  });

  it('moves to another time, and gives up the old one only when it got the new one', async () => {
    const server = api();
    const own = await hold(server, at('08:00'), { services: ['sim'] });
    const other = await hold(server, at('10:00'), { services: ['sim'] });
    const move = (startsAt: string) =>
      server.send('PATCH', `/holds/${own.id}`, { startsAt }, { ...ownedBy(own), 'Idempotency-Key': `key-${startsAt}` });
    assert.equal((await move(at('10:15'))).body.code, 'slot_taken');
    assert.equal((await server.get(`/holds/${own.id}`, ownedBy(own))).body['startsAt'], at('08:00'));
    const taken = await server.post('/holds', wish(at('08:15'), { services: ['sim'] }));
    assert.equal(taken.body.code, 'slot_taken', 'still its owner’s');
    assert.equal((await move(at('08:15'))).body['startsAt'], at('08:15'), 'over its own cells');
    const free = (await availability(server, 'service=sim&location=mall')).slots.map(({ startsAt }) =>
      startsAt.slice(11, 16),
    );
    assert.ok(!free.includes('08:00') && free.includes('08:45'));
    assert.notEqual(other.id, own.id);
  });

  it('is given back at once, repeatably, but not once it has become an appointment', async () => {
    const server = api();
    const own = await hold(server, at('08:00'), { partySize: 2 });
    for (let n = 0; n < 2; n++) {
      assert.equal((await server.post(`/holds/${own.id}/release`, undefined, ownedBy(own))).body['state'], 'released');
    }
    assert.equal((await booking(server, own)).body.code, 'hold_released');
    const next = await hold(server, at('08:00'), { partySize: 2 });
    const { body } = await booking(server, next);
    const answer = await server.post(`/holds/${next.id}/release`, undefined, ownedBy(next));
    assert.equal(answer.body.code, 'hold_consumed');
    const after = await server.get(`/holds/${next.id}`, ownedBy(next));
    assert.deepEqual(
      [after.body['state'], after.body.code],
      ['consumed', (body['appointment'] as { code: string }).code],
    );
  });
});
