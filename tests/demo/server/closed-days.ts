/** Whoever meets a closed day loses neither the appointment nor the wish. Run by the tests of each store. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../../../demo/server/store/store.js';
import { offerEverywhere } from '../../../demo/server/waitlist/offer.js';
import { api, type Api, asOfficer, at, bearer, booked, hold, minute } from './support/api.js';

const reason = { id: 'Listrik padam' };
const dayMs = 24 * 60 * minute;
let weeks = 0;

export function closedDaysEndWell(name: string, open: () => Promise<Store>): void {
  /** A Thursday of its own for each test, and the one after, in a year that no other test of a shared database uses. */
  const server = async () => {
    const made = api({ store: await open(), rules: { horizonDays: 3650 } });
    const thursday = (week: number) => new Date(Date.parse('2033-01-06') + week * 7 * dayMs).toISOString().slice(0, 10);
    weeks += 2;
    return Object.assign(made, { day: thursday(weeks), later: thursday(weeks + 1) });
  };
  const close = (target: Api, day: string, hours: object = {}) =>
    target.post('/officer/closures', { location: 'mall', day, reason, ...hours }, asOfficer);
  const visit = async (target: Api, startsAt: string) => {
    const { appointment, manageToken } = await booked(target, startsAt);
    const { code } = appointment;
    const proved = bearer(manageToken);
    return {
      until: async () =>
        ((await target.get('/cases/current', proved)).body['appointment'] as { changeableUntil: string })
          .changeableUntil,
      cancel: () => target.post('/appointments/cancel', { code }, proved),
      async move(to: string) {
        const { id, ownerToken } = await hold(target, to);
        return target.post('/appointments/reschedule', { code, holdId: id, holdToken: ownerToken }, proved);
      },
    };
  };

  describe(`a closed day ${name}`, () => {
    it('leaves who had booked it until its end to move or cancel, and no longer', async () => {
      const target = await server();
      const { day, later } = target;
      const [mover, leaver, late] = [
        await visit(target, at('09:00', day)),
        await visit(target, at('09:15', day)),
        await visit(target, at('09:30', day)),
      ];
      assert.equal(await mover.until(), at('07:00', day));
      target.now = Date.parse(at('08:30', day));
      assert.equal((await mover.move(at('09:00', later))).body.code, 'appointment_not_changeable');
      await close(target, day);
      assert.equal(await mover.until(), at('23:59', day));
      target.now = Date.parse(at('17:00', day));
      const moved = await mover.move(at('09:15', later));
      assert.deepEqual([moved.status, moved.body['startsAt']], [200, at('09:15', later)]);
      assert.equal(moved.body['changeableUntil'], at('07:15', later));
      assert.equal((await leaver.cancel()).body['state'], 'cancelled');
      target.now = Date.parse(at('23:59', day));
      assert.equal((await late.cancel()).body.code, 'appointment_past');
    });

    it('is as any other for whom it was closed only later, at another hour, or not after all', async () => {
      const target = await server();
      const { day } = target;
      const [missed, early, open] = [
        await visit(target, at('08:00', day)),
        await visit(target, at('09:00', day)),
        await visit(target, at('10:00', day)),
      ];
      target.now = Date.parse(at('08:30', day));
      const { id } = (await close(target, day, { from: '09:30' })).body;
      assert.deepEqual([await early.until(), await open.until()], [at('07:00', day), at('23:59', day)]);
      await target.post(`/officer/closures/${String(id)}/withdraw`, undefined, asOfficer);
      assert.equal(await open.until(), at('08:00', day));
      assert.equal((await open.cancel()).body.code, 'appointment_not_changeable');
      await close(target, day);
      assert.equal((await missed.cancel()).body.code, 'appointment_past');
    });

    it('takes an offer back, but the wish stays in the line and is offered a time again', async () => {
      const target = await server();
      const { day } = target;
      const phone = '+6281277660000';
      const wish = { services: ['ktp'], location: 'mall', from: day, to: day, contact: { phone } };
      const { id } = (await target.post('/waitlist', wish)).body['entry'] as { id: string };
      const before = await target.store.waitlist.get(id);
      const proof = { kind: 'phone', lastDigits: phone.slice(-4) };
      const take = () => target.post('/waitlist/offer', { id, proof });
      await offerEverywhere(target.context);
      assert.equal((await take()).body['state'], 'active');
      const closure = (await close(target, day)).body;
      const { holdId, ...after } = (await target.store.waitlist.get(id)) ?? {};
      assert.ok(holdId);
      assert.deepEqual({ ...after, holdId: null }, before);
      assert.equal((await take()).body.code, 'hold_released');
      await offerEverywhere(target.context);
      assert.equal((await target.store.waitlist.get(id))?.state, 'waiting', 'nothing is free that day');
      await target.post(`/officer/closures/${String(closure['id'])}/withdraw`, undefined, asOfficer);
      await offerEverywhere(target.context);
      assert.equal((await take()).body['state'], 'active');
    });
  });
}
