/** The waiting list: who is offered what has become free, and how an offer is taken. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offerEverywhere } from '../../../demo/server/waitlist/offer.js';
import { api, type Api, at, availability, bearer, booked, booking, hold, minute, ownedBy } from './support/api.js';
import { deliverAll } from './support/mailbox.js';

const day = '2026-12-10';
/** One counter, two quarter hours a visit, numbers until 11.30: seven visits fill the day. */
const sim = { services: ['sim'], location: 'mall' };
const starts = ['08:00', '08:30', '09:00', '09:30', '10:00', '10:30', '11:00', '11:30'];
const phone = '+6281277665544';
const proof = { kind: 'phone', lastDigits: '5544' };
const bookingPage = 'https://region.test/booking.html';

const server = () => api({ links: { booking: bookingPage } });

async function fill(on: Api, date = day) {
  const visits = [];
  for (const time of starts) visits.push(await booked(on, at(time, date), sim));
  await deliverAll(on);
  return visits;
}

function join(on: Api, changes: object = {}, headers = {}) {
  // Nobody comes at the same moment as another.
  on.now += 1;
  return on.post('/waitlist', { ...sim, from: day, to: day, contact: { phone }, ...changes }, headers);
}

async function joined(on: Api, changes: object = {}) {
  const { status, body } = await join(on, changes);
  assert.equal(status, 201, String(body.code));
  return { id: (body['entry'] as { id: string }).id, token: String(body['token']) };
}

type Visit = Awaited<ReturnType<typeof booked>> | undefined;
const cancel = async (on: Api, visit: Visit) => {
  const { appointment, manageToken } = visit ?? assert.fail('no visit');
  assert.equal((await on.post('/appointments/cancel', { code: appointment.code }, bearer(manageToken))).status, 200);
};

const offers = async (on: Api) => (await deliverAll(on)).filter(({ kind }) => kind === 'offer');
const take = (on: Api, id: string, given: object = proof) => on.post('/waitlist/offer', { id, proof: given });

describe('a place that becomes free', () => {
  it('is held for the first in the line whose wish fits, at that moment, who is told so', async () => {
    const on = server();
    const visits = await fill(on);
    await joined(on, { from: '2026-12-12', to: '2026-12-13', contact: { phone: '+6281200000001' } });
    const first = await joined(on);
    await joined(on, { contact: { phone: '+6281200000002' } });
    await cancel(on, visits[3]);
    const [offer, ...more] = await offers(on);
    assert.deepEqual([offer?.to, more.length], [phone, 0]);
    assert.equal(
      offer?.text,
      'Ada waktu kosong di MPP Uji: Kamis, 10 Desember 2026 pukul 09.30 WITA. Kami simpan untuk Anda sampai 08.00; ' +
        `setelah itu untuk orang berikutnya. Ambil: ${bookingPage}#mpp-offer=${first.id}`,
    );
    assert.equal((await availability(on, `service=sim&location=mall&from=${day}&to=${day}`)).days[0]?.state, 'full');
  });

  it('is booked by whoever proves the number, and by nobody else', async () => {
    const on = server();
    const visits = await fill(on);
    const { id } = await joined(on);
    await cancel(on, visits[0]);
    const wrong = await take(on, id, { kind: 'phone', lastDigits: '0000' });
    const unknown = await take(on, 'nobody-waits-by-this-id');
    assert.deepEqual([wrong.status, wrong.body.code], [404, 'lookup_failed']);
    assert.deepEqual([unknown.status, unknown.body.code], [404, 'lookup_failed']);
    const taken = await take(on, id);
    assert.deepEqual([taken.status, taken.body['state']], [200, 'active']);
    assert.equal(taken.body['startsAt'], at('08:00', day));
    const again = await take(on, id);
    assert.equal(again.body['ownerToken'], taken.body['ownerToken'], 'to be opened twice');
    const held = taken.body as unknown as Parameters<typeof booking>[1];
    assert.equal((await booking(on, held)).status, 201);
    assert.equal((await take(on, id)).body.code, 'hold_consumed');
  });

  it('takes no more guesses than a look-up does', async () => {
    const on = server();
    const visits = await fill(on);
    const { id } = await joined(on);
    await cancel(on, visits[0]);
    for (let n = 0; n < 5; n++) await take(on, id, { kind: 'phone', lastDigits: `000${n}` });
    assert.equal((await take(on, id)).body.code, 'lookup_wait');
  });

  it('comes from a visit that is moved, a hold that is given back, and one that nobody used', async () => {
    const on = server();
    const visits = await fill(on);
    const held = await hold(on, at('08:00', '2026-12-14'), sim);
    for (const n of [1, 2, 3]) await joined(on, { contact: { phone: `+628120000000${n}` } });
    const { appointment, manageToken } = visits[2] ?? assert.fail('no visit');
    const body = { code: appointment.code, holdId: held.id, holdToken: held.ownerToken };
    await on.post('/appointments/reschedule', body, bearer(manageToken));
    assert.match((await offers(on))[0]?.text ?? '', /pukul 09\.00 WITA/);

    const other = server();
    for (const time of starts.slice(1)) await booked(other, at(time, day), sim);
    const last = await hold(other, at('08:00', day), sim);
    await joined(other);
    await other.post(`/holds/${last.id}/release`, undefined, ownedBy(last));
    assert.equal((await offers(other)).length, 1);

    const third = server();
    for (const time of starts.slice(1)) await booked(third, at(time, day), sim);
    await hold(third, at('08:00', day), sim);
    await joined(third);
    await offerEverywhere(third.context);
    assert.equal((await offers(third)).length, 0);
    third.now += 10 * minute;
    await offerEverywhere(third.context);
    assert.equal((await offers(third)).length, 1);
  });

  it('goes to the next when nobody took it, or when whoever was offered it leaves', async () => {
    const on = server();
    const visits = await fill(on);
    const first = await joined(on);
    const second = await joined(on, { contact: { phone: '+6281200000002' } });
    await joined(on, { contact: { phone: '+6281200000003' } });
    await cancel(on, visits[0]);
    assert.deepEqual(
      (await offers(on)).map(({ to }) => to),
      [phone],
    );
    on.now += 60 * minute;
    await offerEverywhere(on.context);
    assert.deepEqual(
      (await offers(on)).map(({ to }) => to),
      ['+6281200000002'],
    );
    assert.equal((await take(on, first.id)).body.code, 'hold_expired');
    assert.equal((await on.post('/waitlist/cancel', { id: second.id }, bearer(second.token))).status, 200);
    assert.deepEqual(
      (await offers(on)).map(({ to }) => to),
      ['+6281200000003'],
    );
  });

  it('is one offer however many free it at once, and as many as there are places', async () => {
    const on = server();
    const visits = await fill(on);
    for (const n of [1, 2, 3]) await joined(on, { contact: { phone: `+628120000000${n}` } });
    await Promise.all([cancel(on, visits[1]), cancel(on, visits[4])]);
    await Promise.all([offerEverywhere(on.context), offerEverywhere(on.context)]);
    const made = await offers(on);
    assert.deepEqual(made.map(({ to }) => to).sort(), ['+6281200000001', '+6281200000002']);
    assert.equal(new Set(made.map(({ text }) => /pukul (\S+)/.exec(text)?.[1])).size, 2);
  });

  it('is offered to who has a time already only if it is earlier', async () => {
    const on = server();
    const visits = await fill(on);
    const mine = await booked(on, at('08:00', '2026-12-11'), sim, { contact: { name: 'Siti', phone } });
    await joined(on, { to: '2026-12-11', code: mine.appointment.code });
    await offerEverywhere(on.context);
    assert.equal((await offers(on)).length, 0, 'there are free times, but after it');
    await cancel(on, visits[5]);
    assert.match((await offers(on))[0]?.text ?? '', /10 Desember 2026 pukul 10\.30/);
  });

  it('wakes nobody at night and leaves time to read and to come', async () => {
    const on = server();
    const visits = await fill(on);
    await joined(on);
    on.now = Date.parse(at('21:00', '2026-12-09'));
    await cancel(on, visits[4]);
    assert.equal((await offers(on)).length, 0);
    on.now = Date.parse(at('06:00', day));
    await offerEverywhere(on.context);
    assert.match((await offers(on))[0]?.text ?? '', /pukul 10\.00 WITA\. Kami simpan untuk Anda sampai 07\.00/);

    const late = server();
    const others = await fill(late);
    await joined(late);
    late.now = Date.parse(at('08:00', day)) - 119 * minute;
    await late.store.cells.free((await late.store.appointments.get(others[0]?.appointment.code ?? ''))?.holdId ?? '');
    await offerEverywhere(late.context);
    assert.equal((await offers(late)).length, 0, 'less than two hours away');
  });
});

describe('the list', () => {
  it('is among what the region offers', async () => {
    const capabilities = (await server().get('/region')).body['capabilities'] as string[];
    for (const one of ['joinWaitlist', 'leaveWaitlist', 'takeOffer']) assert.ok(capabilities.includes(one), one);
  });

  it('is left by its own token alone, which opens nothing else', async () => {
    const on = server();
    await fill(on);
    const mine = await joined(on);
    const other = await joined(on, { contact: { phone: '+6281200000002' } });
    assert.equal((await on.post('/waitlist/cancel', { id: mine.id }, bearer(other.token))).body.code, 'token_invalid');
    assert.equal((await on.get('/cases/current', bearer(mine.token))).body.code, 'token_invalid');
    assert.deepEqual((await on.post('/waitlist/cancel', { id: mine.id }, bearer(mine.token))).body, { id: mine.id });
    const again = await on.post('/waitlist/cancel', { id: mine.id }, bearer(mine.token));
    assert.equal(again.body.code, 'waitlist_unknown');
  });

  it('takes three wishes of a number, and speaks the language of the page', async () => {
    const on = server();
    const visits = await fill(on);
    await join(on, {}, { 'Accept-Language': 'en' });
    for (let n = 0; n < 2; n++) await joined(on);
    assert.equal((await join(on)).body.code, 'appointment_limit');
    await cancel(on, visits[0]);
    assert.match((await offers(on))[0]?.text ?? '', /^A time is free at MPP Uji/);
  });

  it('refuses what cannot be wished for', async () => {
    const on = server();
    assert.equal((await join(on, { services: ['daring'] })).body.code, 'service_not_bookable');
    assert.equal((await join(on, { location: 'van' })).body.code, 'service_not_at_location');
    for (const days of [
      { from: day, to: '2026-12-09' },
      { from: '2026-12-01', to: '2026-12-02' },
      { from: day, to: '2027-12-10' },
    ]) {
      assert.equal((await join(on, days)).body.code, 'invalid_request');
    }
  });
});
