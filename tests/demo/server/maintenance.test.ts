import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore } from '../../../demo/server/store/memory/memory-store.js';
import { offerEverywhere } from '../../../demo/server/waitlist/offer.js';
import { api, type Api, asOfficer, at, hold, minute, ownedBy, person } from './support/api.js';

const reason = { id: 'Pindah server', en: 'New server' };
const announce = (server: Api, maintenance: object | null) =>
  server.post('/officer/maintenance', { maintenance }, asOfficer);
const regionOf = async (server: Api) => (await server.get('/region')).body['maintenance'];
const holding = (server: Api) => server.post('/holds', { services: ['ktp'], location: 'mall', startsAt: at('10:00') });

describe('maintenance', () => {
  it('refuses what citizens do, with the seconds it lasts; officers, region and catalogue go on', async () => {
    const server = api();
    const held = await hold(server, at('09:00'));
    const { status, body } = await announce(server, { until: at('07:30'), reason });
    assert.equal(status, 200);
    const expected = { from: at('07:00'), until: at('07:30'), reason };
    assert.deepEqual(body['maintenance'], expected);
    assert.deepEqual(await regionOf(server), expected);

    server.now += 10 * minute;
    const refused = await Promise.all([
      holding(server),
      server.get(`/holds/${held.id}`, ownedBy(held)),
      server.get('/availability?service=ktp&location=mall'),
      server.post('/cases/lookup', { code: 'UJI-22222-22222', proof: { kind: 'phone', lastDigits: '1234' } }),
      server.get('/queues/mall'),
    ]);
    for (const answer of refused) {
      assert.deepEqual([answer.status, answer.body.code], [503, 'maintenance']);
      assert.equal(answer.headers.get('Retry-After'), '1200');
    }
    assert.equal((await server.get('/services')).status, 200);
    assert.equal((await server.get('/services/ktp')).status, 200);
    assert.equal((await server.get('/officer/day?location=mall', asOfficer)).status, 200);
  });

  it('is over by itself at its end, or when an officer says so', async () => {
    const server = api();
    await announce(server, { until: at('07:30'), reason });
    server.now += 30 * minute;
    assert.equal(await regionOf(server), undefined);
    assert.equal((await holding(server)).status, 201);

    await announce(server, { until: at('12:00'), reason });
    assert.equal((await holding(server)).status, 503);
    assert.deepEqual((await announce(server, null)).body, { maintenance: null });
    assert.equal((await holding(server)).status, 201);
    assert.equal(await regionOf(server), undefined);
  });

  it('can be announced ahead: the region says so, and nothing is refused before', async () => {
    const server = api();
    const planned = { from: at('08:00'), until: at('09:00'), reason };
    await announce(server, planned);
    assert.deepEqual(await regionOf(server), planned);
    assert.equal((await holding(server)).status, 201);
    server.now += 60 * minute;
    assert.equal((await holding(server)).status, 503);
  });

  it('must end, and after it has begun', async () => {
    const server = api();
    for (const wrong of [
      { until: at('07:00'), reason },
      { from: at('09:00'), until: at('08:00'), reason },
      { reason },
      { until: at('08:00') },
    ])
      assert.equal((await announce(server, wrong)).status, 400);
    assert.equal(await regionOf(server), undefined);
    assert.equal((await server.post('/officer/maintenance', { maintenance: null })).status, 401);
  });

  it('keeps what was confirmed: repeated afterwards, a booking has the answer of before', async () => {
    const server = api();
    const held = await hold(server, at('09:00'));
    const body = { holdId: held.id, contact: person(), notice: '2026-01' };
    const send = () =>
      server.post('/appointments', body, { ...ownedBy(held), 'Idempotency-Key': 'the-same-key-again' });
    const first = await send();
    await announce(server, { until: at('08:00'), reason });
    assert.equal((await send()).body.code, 'maintenance');
    server.now += 60 * minute;
    assert.deepEqual((await send()).body, first.body);
    const hold_ = await server.get(`/holds/${held.id}`, ownedBy(held));
    assert.equal(hold_.body['state'], 'consumed');
  });

  it('is heard of by another process within seconds, outlives a restart, and a database that is away', async () => {
    const store = memoryStore();
    let isAway = false;
    const note = (key: string) => (isAway ? Promise.reject(new Error('no connection')) : store.note(key));
    const [one, other] = [api({ store }), api({ store: { ...store, note } })];
    assert.equal((await holding(other)).status, 201);
    await announce(one, { until: at('08:00'), reason });
    other.now += 2000;
    assert.equal((await holding(other)).body.code, 'maintenance');
    assert.equal((await holding(api({ store }))).body.code, 'maintenance');
    isAway = true;
    other.now += 20 * minute;
    assert.equal((await holding(other)).body.code, 'maintenance');
    assert.equal((await other.get('/region')).status, 200);
  });

  it('offers nothing to those who wait until it is over', async () => {
    const server = api();
    const day = '2026-12-10';
    const wish = { services: ['ktp'], location: 'mall', from: day, to: day, contact: { phone: '+6281299990000' } };
    const { body } = await server.post('/waitlist', wish);
    const id = (body['entry'] as { id: string }).id;
    const stateOf = async () => (await server.store.waitlist.get(id))?.state;
    await announce(server, { until: at('08:00'), reason });
    await offerEverywhere(server.context);
    assert.equal(await stateOf(), 'waiting');
    server.now += 60 * minute;
    await offerEverywhere(server.context);
    assert.equal(await stateOf(), 'offered');
  });
});
