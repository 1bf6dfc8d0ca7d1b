import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCode } from '../../../src/domain/identity/code.js';
import { api, at, availability, bearer, booked, booking, hold, minute, ownedBy, person } from './support/api.js';

const hour = 60 * minute;
const isFree = async (server: ReturnType<typeof api>, time: string, query = 'service=sim&location=mall') =>
  (await availability(server, query)).slots.some(({ startsAt }) => startsAt === at(time));

describe('an appointment', () => {
  it('is made from a hold: code, label, times, proof and a token', async () => {
    const server = api();
    const { appointment, manageToken, proof } = await booked(server, at('08:15'), { services: ['sim', 'ktp'] });
    const { code, ...rest } = appointment;
    assert.ok(parseCode(code).ok && code.startsWith('UJI-'));
    assert.deepEqual(rest, {
      label: 'E-002',
      state: 'booked',
      location: 'mall',
      zone: { id: 'Asia/Makassar', label: 'WITA' },
      startsAt: at('08:15'),
      endsAt: at('09:00'),
      arriveBy: at('08:00'),
      partySize: 1,
      visits: [
        { service: 'sim', startsAt: at('08:15'), endsAt: at('08:35') },
        { service: 'ktp', startsAt: at('08:45'), endsAt: at('09:00') },
      ],
      changeableUntil: at('06:15'),
    });
    assert.deepEqual(proof, { kind: 'phone' });
    assert.ok(manageToken.length >= 22);
  });

  it('gives each of a day’s visits a label of its own', async () => {
    const server = api({ rules: { holdsPerOwner: 99 } });
    const labels = [];
    for (const time of ['08:00', '08:00', '08:15', '11:30'])
      labels.push((await booked(server, at(time))).appointment.label);
    assert.deepEqual(labels.sort(), ['A-001', 'A-002', 'A-003', 'A-029']);
  });

  it('needs an active hold of one’s own', async () => {
    const server = api();
    const own = await hold(server, at('08:00'));
    const body = { holdId: own.id, contact: person(), notice: '2026-01' };
    const code = async (changes: object, headers: Record<string, string>) =>
      (await server.post('/appointments', { ...body, ...changes }, headers)).body.code;
    assert.equal(await code({}, {}), 'hold_token_wrong');
    assert.equal(await code({}, { 'Hold-Token': 'a-token-that-nobody-was-given' }), 'hold_token_wrong');
    assert.equal(await code({ holdId: 'nothing' }, ownedBy(own)), 'hold_unknown');
    assert.equal(await code({ notice: '2025-01' }, ownedBy(own)), 'notice_outdated');
    server.now += 10 * minute;
    assert.equal(await code({}, ownedBy(own)), 'hold_expired');
    const next = await hold(server, at('08:00'));
    assert.equal((await booking(server, next)).status, 201);
    assert.equal((await booking(server, next)).body.code, 'hold_consumed');
  });

  it('asks for what its services need, and names every field that is wrong', async () => {
    const server = api();
    const times = ['08:00', '08:15', '08:30', '08:45', '09:00'];
    const wrong = async (services: string[], changes: object) => {
      const answer = await booking(server, await hold(server, at(times.shift() ?? ''), { services }), changes);
      const fields = (answer.body['fields'] ?? []) as { path: string; reason: string }[];
      return [answer.body.code, ...fields.map(({ path, reason }) => `${path} ${reason}`)];
    };
    assert.deepEqual(await wrong(['kk'], { contact: {} }), [
      'field_invalid',
      'contact.name name_missing',
      'contact.nik nik_missing',
      'contact.phone phone_missing',
    ]);
    assert.deepEqual(await wrong(['kk', 'plat'], { contact: person({ nik: '9902013213900001' }) }), [
      'field_invalid',
      'contact.nik nik_month',
      'extra.nomor extra_missing',
    ]);
    assert.deepEqual(await wrong(['ktp'], { contact: person({ phone: '0812' }) }), [
      'field_invalid',
      'contact.phone invalid',
    ]);
    assert.deepEqual(await wrong(['ktp'], { onBehalf: true }), ['field_invalid', 'onBehalf not_allowed']);
    assert.deepEqual(await wrong(['ktp'], { notice: undefined }), ['invalid_request', 'notice required']);
  });

  it('without a phone number gives a PIN, once', async () => {
    const server = api();
    const { proof } = await booked(server, at('08:00'), { services: ['lapor'] }, { contact: {} });
    assert.equal(proof.kind, 'pin');
    assert.match(proof.pin ?? '', /^\d{6}$/);
  });

  it('is limited to so many a person, by phone and by NIK, told without a word about the others', async () => {
    const server = api({ rules: { upcomingPerPerson: 2 } });
    const phone = '+628120000001';
    for (const time of ['08:00', '08:15']) await booked(server, at(time), {}, { contact: person({ phone }) });
    const third = await booking(server, await hold(server, at('08:30')), { contact: person({ phone }) });
    assert.equal(third.body.code, 'appointment_limit');
    assert.deepEqual(Object.keys(third.body).sort(), ['code', 'detail', 'requestId', 'status', 'title', 'type']);

    const nik = '9902011412900001';
    const kk = { services: ['kk'] };
    for (const time of ['09:00', '09:15']) await booked(server, at(time), kk, { contact: person({ nik }) });
    const other = await booking(server, await hold(server, at('09:30'), kk), { contact: person({ nik }) });
    assert.equal(other.body.code, 'appointment_limit');
    server.now = Date.parse(at('09:05'));
    await booked(server, at('09:30'), kk, { contact: person({ nik }) });
  });

  it('holds its place when the clock has passed the hold’s end', async () => {
    const server = api();
    await booked(server, at('09:00'), { services: ['sim'] });
    server.now += hour;
    assert.equal(await isFree(server, '09:00'), false);
  });
});

describe('changing an appointment', () => {
  it('cancels: the time is free at once, and saying it twice is no error', async () => {
    const server = api();
    const { appointment, manageToken } = await booked(server, at('10:00'), { services: ['sim'] });
    assert.equal(await isFree(server, '10:00'), false);
    for (let n = 0; n < 2; n++) {
      const answer = await server.post('/appointments/cancel', { code: appointment.code }, bearer(manageToken));
      assert.equal(answer.body['state'], 'cancelled');
    }
    assert.equal(await isFree(server, '10:00'), true);
  });

  it('moves in one step: the old time is free exactly when the new one is got', async () => {
    const server = api();
    const { appointment, manageToken } = await booked(server, at('10:00'), { services: ['sim'] });
    const next = await hold(server, at('11:00'), { services: ['sim'] });
    assert.equal(await isFree(server, '10:00'), false);
    const body = { code: appointment.code, holdId: next.id, holdToken: next.ownerToken };
    const answer = await server.post('/appointments/reschedule', body, bearer(manageToken));
    assert.deepEqual(
      [answer.status, answer.body['startsAt'], answer.body['label'], answer.body.code],
      [200, at('11:00'), 'E-013', appointment.code],
    );
    assert.deepEqual([await isFree(server, '10:00'), await isFree(server, '11:00')], [true, false]);
    assert.equal((await server.get(`/holds/${next.id}`, ownedBy(next))).body['state'], 'consumed');
    const again = await server.post('/appointments/reschedule', body, bearer(manageToken));
    assert.equal(again.body['startsAt'], at('11:00'), 'said again under another key');
  });

  it('is refused when it comes too late, or for what is over', async () => {
    const server = api();
    const { appointment, manageToken } = await booked(server, at('10:00'));
    const cancel = async () =>
      (await server.post('/appointments/cancel', { code: appointment.code }, bearer(manageToken))).body.code;
    server.now = Date.parse(at('08:00'));
    assert.equal(await cancel(), 'appointment_not_changeable');
    const next = await hold(server, at('11:00'));
    const body = { code: appointment.code, holdId: next.id, holdToken: next.ownerToken };
    const move = await server.post('/appointments/reschedule', body, bearer(manageToken));
    assert.equal(move.body.code, 'appointment_not_changeable');
    server.now = Date.parse(at('10:00'));
    assert.equal(await cancel(), 'appointment_past');
  });

  it('keeps the old time when the new one is lost', async () => {
    const server = api();
    const { appointment, manageToken } = await booked(server, at('11:00'));
    const next = await hold(server, at('10:00'));
    const move = async (changes: object) =>
      (
        await server.post(
          '/appointments/reschedule',
          { code: appointment.code, holdId: next.id, holdToken: next.ownerToken, ...changes },
          bearer(manageToken),
        )
      ).body.code;
    const other = await hold(server, at('10:30'), { services: ['sim'] });
    assert.equal(await move({ holdId: other.id, holdToken: other.ownerToken }), 'appointment_not_changeable');
    assert.equal(await move({ holdToken: other.ownerToken }), 'hold_token_wrong');
    server.now += 10 * minute;
    assert.equal(await move({}), 'hold_expired');
    const { body } = await server.get('/cases/current', bearer(manageToken));
    assert.equal((body['appointment'] as { startsAt: string }).startsAt, at('11:00'));
  });

  it('needs a token for this very code, and one that is still good', async () => {
    const server = api();
    const own = await booked(server, at('10:00'));
    const other = await booked(server, at('10:00'));
    const cancel = async (token: string) =>
      (await server.post('/appointments/cancel', { code: own.appointment.code }, bearer(token))).body.code;
    assert.equal(await cancel(other.manageToken), 'token_invalid');
    const last = own.manageToken.endsWith('A') ? 'E' : 'A';
    assert.equal(await cancel(own.manageToken.slice(0, -1) + last), 'token_invalid');
    assert.equal(await cancel('nonsense-nonsense-nonsense'), 'token_invalid');
    const read = async () => (await server.get('/cases/current', bearer(own.manageToken))).status;
    server.now = Date.parse(at('10:15')) + 90 * 24 * hour - 1;
    assert.equal(await read(), 200);
    server.now += 1;
    assert.equal(await read(), 401);
  });

  it('is not done by opening a link', async () => {
    const server = api();
    const { appointment, manageToken } = await booked(server, at('10:00'));
    const answer = await server.get('/appointments/cancel', bearer(manageToken));
    assert.deepEqual([answer.status, answer.headers.get('Allow')], [405, 'POST']);
    assert.equal((await server.get('/cases/current', bearer(manageToken))).body.code, appointment.code);
  });
});
