import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { api, type Api, asOfficer, at, bearer, booked, booking, hold, minute } from './support/api.js';

const reason = { id: 'Gangguan listrik', en: 'Power cut' };
const turn = (server: Api, body: object) => server.post('/officer/online-booking', body, asOfficer);
const holdOf = (server: Api, time: string) =>
  server.post('/holds', { services: ['ktp'], location: 'mall', startsAt: at(time) });
const regionOf = async (server: Api) => (await server.get('/region')).body['booking'];

describe('the switch of online booking', () => {
  it('stands in region and availability with its reason, and takes no more holds', async () => {
    const server = api();
    assert.deepEqual(await regionOf(server), { open: true });
    assert.deepEqual((await turn(server, { open: false, reason })).body, { open: false });
    assert.deepEqual(await regionOf(server), { open: false, reason });
    const { body } = await server.get('/availability?service=ktp&location=mall');
    assert.deepEqual(body['booking'], { open: false, reason });
    const { status, body: refused } = await holdOf(server, '08:00');
    assert.equal(status, 503);
    assert.equal(refused.code, 'online_booking_closed');

    await turn(server, { open: true });
    assert.deepEqual(await regionOf(server), { open: true });
    assert.equal((await holdOf(server, '08:00')).status, 201);
  });

  it('lets who holds a time finish, and who has one cancel', async () => {
    const server = api();
    const held = await hold(server, at('08:00'));
    const { appointment, manageToken } = await booked(server, at('10:00'));
    await turn(server, { open: false });
    assert.equal((await booking(server, held)).status, 201);
    const cancel = await server.post('/appointments/cancel', { code: appointment.code }, bearer(manageToken));
    assert.equal(cancel.status, 200);
  });

  it('opens by itself at the moment that was named', async () => {
    const server = api();
    await turn(server, { open: false, until: at('07:30') });
    assert.equal((await holdOf(server, '08:00')).status, 503);
    server.now += 31 * minute;
    assert.deepEqual(await regionOf(server), { open: true });
    assert.equal((await holdOf(server, '08:00')).status, 201);
  });

  it('is heard of by another process within seconds, and outlives a restart', async () => {
    const one = api();
    const other = api({ store: one.store });
    assert.deepEqual(await regionOf(other), { open: true });
    await turn(one, { open: false });
    other.now += 2000;
    assert.deepEqual(await regionOf(other), { open: false });
    assert.deepEqual(await regionOf(api({ store: one.store })), { open: false });
  });

  it('is an officer’s alone', async () => {
    const server = api();
    assert.equal((await server.post('/officer/online-booking', { open: false })).status, 401);
    assert.deepEqual(await regionOf(server), { open: true });
  });
});
