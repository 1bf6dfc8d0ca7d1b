/** A closure that an officer announces: shown, kept to, and told to whom it meets. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore } from '../../../demo/server/store/memory/memory-store.js';
import { offerEverywhere } from '../../../demo/server/waitlist/offer.js';
import {
  api,
  type Api,
  asOfficer,
  at,
  availability,
  bearer,
  booked,
  booking,
  hold,
  minute,
  ownedBy,
  person,
} from './support/api.js';
import { deliverAll } from './support/mailbox.js';

const day = '2026-12-10';
const reason = { id: 'Banjir di jalan masuk.', en: 'Flooded road' };
const links = { tracking: 'https://region.test/status.html', booking: 'https://region.test/booking.html' };
const announce = (server: Api, changes: object = {}) =>
  server.post('/officer/closures', { location: 'mall', day, reason, ...changes }, asOfficer);
const month = 'service=ktp&location=mall&from=2026-12-03&to=2026-12-31';
const dayOf = async (server: Api, query = month) =>
  (await availability(server, query)).days.find((one) => one.day === day);
const closuresOf = async (server: Api) => {
  const { locations } = (await server.get('/region')).body as { locations?: { id: string; closures: object[] }[] };
  return locations?.find(({ id }) => id === 'mall')?.closures;
};
const told = async (server: Api) => (await deliverAll(server)).filter(({ kind }) => kind === 'closed');

const withdraw = (server: Api, id: unknown, as: object = asOfficer) =>
  server.post(`/officer/closures/${String(id)}/withdraw`, undefined, { ...as });
const listed = async (server: Api) =>
  (await server.get('/officer/closures?location=mall', asOfficer)).body['closures'] as { id: string }[];

describe('a closure', () => {
  it('stands in region and availability with its reason, among those of the catalogue, and takes no holds', async () => {
    const server = api();
    const open = await closuresOf(server);
    assert.ok((await dayOf(server))?.left);
    const { status, body } = await announce(server);
    assert.equal(status, 201);
    assert.equal(body['affected'], 0);
    const closed = await dayOf(server);
    assert.deepEqual([closed?.state, closed?.left, closed?.reason], ['closed', 0, reason]);
    assert.deepEqual(await closuresOf(server), [...(open ?? []), { day, reason, kind: 'unplanned' }]);
    const refused = await server.post('/holds', { services: ['ktp'], location: 'mall', startsAt: at('09:00', day) });
    assert.equal(refused.body.code, 'day_closed');
    const held = await hold(server, at('09:00', '2026-12-14'));
    const moved = await server.send(
      'PATCH',
      `/holds/${held.id}`,
      { startsAt: at('09:00', day) },
      {
        ...ownedBy(held),
        'Idempotency-Key': 'moves-to-a-closed-day',
      },
    );
    assert.equal(moved.body.code, 'day_closed');
    assert.ok((await availability(server, `service=ktp&location=van&from=${day}`)).days.length, 'other places go on');
  });

  it('is of part of a day, too', async () => {
    const server = api();
    const [early, late] = [await booked(server, at('08:00', day)), await booked(server, at('10:00', day))];
    assert.equal((await announce(server, { from: '09:30' })).body['affected'], 1);
    const texts = (await told(server)).map(({ text }) => text).join();
    assert.ok(texts.includes(late.appointment.code) && !texts.includes(early.appointment.code));
    await hold(server, at('09:00', day));
    const { slots } = await availability(server, `service=ktp&location=mall&from=${day}&slotsTo=${day}`);
    assert.ok(slots.every(({ startsAt }) => startsAt < at('09:30', day)) && slots.length > 0);
  });

  it('releases what is held there, and what had been offered to who waits', async () => {
    const server = api();
    const held = await hold(server, at('09:00', day));
    const elsewhere = await hold(server, at('09:00', '2026-12-14'));
    await announce(server);
    assert.equal((await server.get(`/holds/${held.id}`, ownedBy(held))).body['state'], 'released');
    assert.equal((await booking(server, held)).body.code, 'hold_released');
    assert.equal((await server.get(`/holds/${elsewhere.id}`, ownedBy(elsewhere))).body['state'], 'active');
  });

  it('is told to those who had booked, with the way to another time; they are not reminded', async () => {
    const server = api({ links });
    const contact = person();
    const { appointment } = await booked(server, at('09:00', day), {}, { contact, reminder: true });
    const english = await booked(server, at('09:15', day), {}, { language: 'en' });
    await booked(server, at('09:00', '2026-12-14'));
    await deliverAll(server);
    assert.equal((await announce(server)).body['affected'], 2);
    const [first, second, ...more] = await told(server);
    assert.deepEqual([first?.to, more], [contact.phone, []]);
    assert.equal(
      first?.text,
      `MPP Uji tutup: Banjir di jalan masuk. Jadwal Anda Kamis, 10 Desember 2026 pukul 09.00 WITA (kode ${appointment.code}) ` +
        `tidak bisa dilayani saat itu. Maaf. Pindahkan ke waktu lain di ${links.tracking}#mpp-code=${appointment.code} ` +
        'atau datang tanpa jadwal pada jam buka.',
    );
    assert.match(second?.text ?? '', /^MPP Uji is closed: Flooded road\. We cannot serve your appointment on Thursday/);
    assert.ok(second?.text.includes(english.appointment.code));
    server.now = Date.parse(at('18:00', '2026-12-09'));
    assert.deepEqual(await deliverAll(server), []);
  });

  it('is told once, and on the day itself too says how to move', async () => {
    const server = api({ links });
    await booked(server, at('09:00', day));
    await deliverAll(server);
    server.now = Date.parse(at('08:00', day));
    assert.equal((await announce(server)).body['affected'], 1);
    const [message] = await told(server);
    assert.match(
      message?.text ?? '',
      /Pindahkan ke waktu lain di https:\/\/region\.test\/status\.html#mpp-code=\S+ atau/,
    );
    assert.equal((await announce(server, { from: '08:00', reason: { id: 'Masih banjir' } })).body['affected'], 0);
    assert.deepEqual(await told(server), []);
  });

  it('leaves appointments as they are: to be moved, which gives nobody the old time, or cancelled', async () => {
    const server = api();
    const { appointment, manageToken } = await booked(server, at('09:00', day));
    const other = await booked(server, at('09:15', day));
    const { body } = await server.post('/waitlist', {
      ...{ services: ['ktp'], location: 'mall', from: day, to: day },
      contact: { phone: '+6281277665544' },
    });
    await announce(server);
    const { id, ownerToken } = await hold(server, at('09:00', '2026-12-14'));
    const { code } = appointment;
    const move = { code, holdId: id, holdToken: ownerToken };
    const moved = await server.post('/appointments/reschedule', move, bearer(manageToken));
    assert.equal(moved.status, 200);
    assert.equal(moved.body['startsAt'], at('09:00', '2026-12-14'));
    const cancel = await server.post(
      '/appointments/cancel',
      { code: other.appointment.code },
      bearer(other.manageToken),
    );
    assert.equal(cancel.status, 200);
    await offerEverywhere(server.context);
    const waits = (body['entry'] as { id: string }).id;
    assert.equal((await server.store.waitlist.get(waits))?.state, 'waiting');
  });

  it('is heard of by another process within seconds; its holds keep to it at once', async () => {
    const one = api();
    const other = api({ store: one.store });
    assert.equal((await dayOf(other))?.state, 'open');
    await announce(one);
    const refused = await other.post('/holds', { services: ['ktp'], location: 'mall', startsAt: at('09:00', day) });
    assert.equal(refused.body.code, 'day_closed');
    other.now += 2000;
    assert.equal((await dayOf(other))?.state, 'closed');
    assert.equal((await closuresOf(other))?.length, (await closuresOf(one))?.length);
  });

  it('stands in the region as it was known while the database is away, and as it is once that is back', async () => {
    const store = memoryStore();
    let isAway = false;
    const ask = <T>(read: () => Promise<T>) => (isAway ? Promise.reject(new Error('no connection')) : read());
    const note = (key: string) => ask(() => store.note(key));
    const closures = { ...store.closures, from: (since: string) => ask(() => store.closures.from(since)) };
    const [one, other] = [api({ store }), api({ store: { ...store, note, closures } })];
    isAway = true;
    assert.equal((await other.get('/region')).status, 500, 'nothing is known yet');
    isAway = false;
    await announce(one);
    const known = await closuresOf(other);
    assert.ok(known?.length);
    isAway = true;
    other.now += 20 * minute;
    assert.deepEqual(await closuresOf(other), known);
    isAway = false;
    await announce(one, { day: '2026-12-11' });
    other.now += 2000;
    assert.equal((await closuresOf(other))?.length, known.length + 1);
  });

  it('is not of yesterday, ends after it begins, is of a place there is, and an officer’s alone', async () => {
    const server = api();
    assert.equal((await announce(server, { day: '2026-12-02' })).status, 400);
    assert.equal((await announce(server, { from: '10:00', to: '10:00' })).status, 400);
    assert.equal((await announce(server, { location: 'moon' })).body.code, 'location_unknown');
    assert.equal((await server.post('/officer/closures', { location: 'mall', day, reason })).status, 401);
    assert.equal((await dayOf(server))?.state, 'open');
    server.now += minute;
    assert.equal((await announce(server, { day: '2026-12-03' })).status, 201);
  });
});

describe('a closure that is taken back', () => {
  it('leaves the day as it was: shown open, to be booked again, and offered to who waits', async () => {
    const server = api();
    const [open, places] = [await dayOf(server), await closuresOf(server)];
    const { id } = (await announce(server, { from: '08:00', to: '11:00' })).body;
    assert.deepEqual(await listed(server), [{ id, location: 'mall', day, from: '08:00', to: '11:00', reason }]);
    const wish = { services: ['ktp'], location: 'mall', from: day, to: day, contact: { phone: '+6281277665544' } };
    await announce(server, { from: '11:00' });
    await server.post('/waitlist', wish);
    await offerEverywhere(server.context);
    for (const each of await listed(server)) {
      const { status, body } = await withdraw(server, each.id);
      assert.deepEqual([status, body], [200, { affected: 0 }]);
    }
    assert.deepEqual([await dayOf(server), await closuresOf(server), await listed(server)], [open, places, []]);
    await hold(server, at('09:00', day));
    await offerEverywhere(server.context);
    assert.ok((await deliverAll(server)).some(({ kind }) => kind === 'offer'));
  });

  it('is told to who still has the time, who is reminded again; nobody who left is booked anew', async () => {
    const server = api({ links });
    const contact = person();
    const { appointment } = await booked(server, at('09:00', day), {}, { contact, reminder: true });
    const gone = await booked(server, at('09:15', day));
    const { id } = (await announce(server)).body;
    await server.post('/appointments/cancel', { code: gone.appointment.code }, bearer(gone.manageToken));
    await deliverAll(server);
    assert.deepEqual((await withdraw(server, id)).body, { affected: 1 });
    const [message, ...more] = await deliverAll(server);
    assert.deepEqual([message?.kind, message?.to, more], ['reopened', contact.phone, []]);
    assert.equal(
      message?.text,
      `MPP Uji tidak jadi tutup. Jadwal Anda Kamis, 10 Desember 2026 pukul 09.00 WITA, nomor ${appointment.label}, tetap berlaku. ` +
        `Datang pukul 08.45. Kode: ${appointment.code}. Tidak jadi datang? Ubah atau batalkan: ` +
        `${links.tracking}#mpp-code=${appointment.code}`,
    );
    const days = await server.get(`/officer/day?location=mall&day=${day}`, asOfficer);
    const states = (days.body['visits'] as { code: string; state: string }[]).map(({ code, state }) => [code, state]);
    assert.deepEqual(new Map(states.map(([code, state]) => [code, state])).get(gone.appointment.code), 'cancelled');
    server.now = Date.parse(at('18:00', '2026-12-09'));
    assert.deepEqual(
      (await deliverAll(server)).map(({ kind }) => kind),
      ['reminder'],
    );
  });

  it('changes nothing for whom another one still meets', async () => {
    const server = api();
    await booked(server, at('09:00', day));
    await booked(server, at('10:00', day));
    const whole = await announce(server);
    await announce(server, { to: '09:30', reason: { id: 'Listrik padam' } });
    await deliverAll(server);
    assert.deepEqual((await withdraw(server, whole.body['id'])).body, { affected: 1 });
    assert.equal((await deliverAll(server)).length, 1);
    const refused = await server.post('/holds', { services: ['ktp'], location: 'mall', startsAt: at('09:00', day) });
    assert.equal(refused.body.code, 'slot_unknown');
  });

  it('is so once, and by an officer; another process gives its time at once', async () => {
    const one = api();
    const other = api({ store: one.store });
    const { id } = (await announce(one)).body;
    assert.equal((await dayOf(other))?.state, 'closed');
    assert.equal((await withdraw(one, id, {})).status, 401);
    assert.equal((await withdraw(one, id)).status, 200);
    assert.deepEqual(
      [(await withdraw(other, id)).body.code, (await withdraw(one, 'none')).body.code],
      ['not_found', 'not_found'],
    );
    await hold(other, at('09:00', day));
    other.now += 2000;
    assert.equal((await dayOf(other))?.state, 'open');
    assert.equal((await one.get('/officer/closures?location=moon', asOfficer)).body.code, 'location_unknown');
  });
});
