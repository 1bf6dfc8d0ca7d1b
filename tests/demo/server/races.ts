/** Many people at once, through the whole app. Run by the tests of each store. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../../../demo/server/store/store.js';
import { api, type Api, asOfficer, at, bearer, booked, booking, hold, person } from './support/api.js';
import { capacity } from './support/region.js';

const crowd = Array.from({ length: 200 }, (_, n) => n);
const twenty = capacity.map((one) => ({ ...one, counters: 20 }));
let weeks = 0;

export function racesEndWell(name: string, open: () => Promise<Store>): void {
  /** A week of its own for each test, since the store is shared. */
  const server = async (counters: typeof capacity = twenty): Promise<Api & { readonly day: string }> => {
    const made = api({
      store: await open(),
      capacity: counters,
      rules: { upcomingPerPerson: 1000, horizonDays: 3650 },
    });
    const day = new Date(Date.parse('2026-12-10') + ++weeks * 7 * 86_400_000).toISOString().slice(0, 10);
    return Object.assign(made, { day });
  };
  const ask = (target: Api, startsAt: string, services = ['ktp']) =>
    target.post('/holds', { services, location: 'mall', startsAt });
  const statuses = (answers: readonly { status: number }[], status: number) =>
    answers.filter((answer) => answer.status === status).length;

  describe(`races ${name}`, () => {
    it('give 20 places to 20 of 200 who hold at once; the others are told where else', async () => {
      const target = await server();
      const answers = await Promise.all(crowd.map(() => ask(target, at('08:00', target.day))));
      assert.equal(statuses(answers, 201), 20);
      const refused = answers.filter(({ status }) => status !== 201);
      assert.ok(refused.every(({ body }) => body.code === 'slot_taken' && Array.isArray(body['alternatives'])));
    });

    it('let 20 of 60 book who hold and book at once, each with a code and a label of their own', async () => {
      const target = await server();
      const codes = await Promise.all(
        crowd.slice(0, 60).map(async () => {
          const held = await ask(target, at('09:00', target.day));
          if (held.status !== 201) return undefined;
          return (await booking(target, held.body as never)).body['appointment'] as { code: string; label: string };
        }),
      );
      const done = codes.filter((one) => one !== undefined);
      assert.equal(done.length, 20);
      assert.equal(new Set(done.map(({ code }) => code)).size, 20);
      assert.equal(new Set(done.map(({ label }) => label)).size, 20);
    });

    it('make one appointment of a hold, however many book it at once under different keys', async () => {
      const target = await server();
      const held = await hold(target, at('08:00', target.day));
      const answers = await Promise.all(crowd.slice(0, 10).map(() => booking(target, held)));
      assert.equal(statuses(answers, 201), 1);
      assert.ok(answers.every(({ status, body }) => status === 201 || body.code === 'hold_consumed'));
    });

    it('keep a person’s limit when they book many at once', async () => {
      const target = api({ store: await open(), capacity: twenty, rules: { upcomingPerPerson: 2 } });
      const contact = person();
      const holds = await Promise.all(crowd.slice(0, 6).map(() => hold(target, at('10:00'))));
      const answers = await Promise.all(holds.map((held) => booking(target, held, { contact })));
      assert.equal(statuses(answers, 201), 2);
    });

    it('keep an owner’s limit when they hold many at once', async () => {
      const target = await server();
      const headers = { 'Hold-Token': `an-owner-who-presses-everything-${weeks}` };
      const times = ['08:00', '08:15', '08:30', '08:45', '09:00', '09:15'];
      const answers = await Promise.all(
        times.map((time) =>
          target.post('/holds', { services: ['ktp'], location: 'mall', startsAt: at(time, target.day) }, headers),
        ),
      );
      assert.equal(statuses(answers, 201), 3);
    });

    it('free a time exactly once when it is moved and cancelled at once', async () => {
      const target = await server(capacity);
      const { appointment, manageToken } = await booked(target, at('08:00', target.day), { services: ['sim'] });
      const next = await hold(target, at('09:00', target.day), { services: ['sim'] });
      const { code } = appointment;
      const body = { code, holdId: next.id, holdToken: next.ownerToken };
      const [moved, cancelled] = await Promise.all([
        target.post('/appointments/reschedule', body, bearer(manageToken)),
        target.post('/appointments/cancel', { code }, bearer(manageToken)),
      ]);
      assert.equal(cancelled.status, 200);
      assert.ok(moved.status === 200 || moved.body.code === 'appointment_not_changeable');
      const free = [];
      for (const time of ['08:00', '09:00']) free.push((await ask(target, at(time, target.day), ['sim'])).status);
      // Moved first, then cancelled: both are free. Cancelled first: the hold still keeps the second.
      assert.deepEqual(free, moved.status === 200 ? [201, 201] : [201, 409]);
    });

    it('leave nobody with a time on a day that is closed meanwhile, and everybody who had booked it told', async () => {
      const target = await server();
      const { day } = target;
      // Two processes on one store, the second of which has heard of nothing yet.
      const other = api({
        store: target.store,
        capacity: twenty,
        rules: { upcomingPerPerson: 1000, horizonDays: 3650 },
      });
      const one = (n: number) => (n % 2 ? target : other);
      const times = ['08:00', '08:15', '08:30', '08:45', '09:00'];
      await target.get(`/availability?service=ktp&location=mall&from=${day}`);
      await other.get(`/availability?service=ktp&location=mall&from=${day}`);
      const closure = { location: 'mall', day, reason: { id: 'Banjir' } };
      const [closed, ...booked_] = await Promise.all([
        ask(target, at('11:00', day)).then(() => target.post('/officer/closures', closure, asOfficer)),
        ...crowd.slice(0, 60).map(async (n) => {
          const held = await ask(one(n), at(times[n % times.length] ?? '', day));
          if (held.status !== 201) return held;
          return booking(one(n), held.body as never);
        }),
      ]);
      const { affected } = closed.body as { affected?: number };
      assert.equal(affected, statuses(booked_, 201), 'all that were booked before it were told, and none was after it');
      const refusals = booked_.filter(({ status }) => status !== 201).map(({ body }) => String(body.code));
      assert.ok(
        refusals.every((code) => ['day_closed', 'hold_released'].includes(code)),
        refusals.join(),
      );
      for (const target_ of [target, other]) {
        assert.equal((await ask(target_, at('10:00', day))).body.code, 'day_closed');
      }
    });

    it('serve several services and several people at once without a counter being given twice', async () => {
      const target = await server(capacity.map((one) => ({ ...one, counters: 3 })));
      const wishes = [['ktp'], ['ktp', 'sim'], ['sim', 'ktp'], ['sim'], ['kk', 'ktp']];
      const asked = crowd.slice(0, 60).map((n) => ({
        services: wishes[n % wishes.length] ?? ['ktp'],
        partySize: n % 5 === 0 ? 2 : 1,
        startsAt: at(['08:00', '08:15', '08:30'][n % 3] ?? '', target.day),
        location: 'mall',
      }));
      const answers = await Promise.all(asked.map((wish) => target.post('/holds', wish)));
      assert.ok(
        answers.every(({ status, body }) => status === 201 || body.code === 'slot_taken'),
        'no other refusal',
      );
      for (const [n, wish] of asked.entries()) {
        if (answers[n]?.status === 201) continue;
        assert.equal((await target.post('/holds', wish)).body.code, 'slot_taken', 'refused, so it was taken for good');
      }
    });
  });
}
