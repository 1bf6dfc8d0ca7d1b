import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { BookingState } from '../../src/domain/booking/state.js';
import { forgetBooked } from '../../src/controllers/forget-booked.js';
import { nine, ten } from './booking-server.js';
import { openBooking, typed } from './booking-page.js';
import { refused, settle } from './support.js';

/** Read anew at each call: the compiler takes a state that was compared for one that stays. */
const step = ({ state }: { readonly state: BookingState }) => state.step;

describe('no answer to a booking', () => {
  it('is uncertain and not failed; done is found out, with the whole ticket', async () => {
    const { booking, server, surroundings, toReview } = await openBooking();
    await toReview(nine);
    server.fault = ({ id }) => (id === 'createAppointment' ? 'lost-after' : undefined);
    await booking.submit();
    assert.equal(step(booking), 'uncertain');
    server.fault = () => undefined;
    await surroundings.pass(2);
    const { state } = booking;
    assert.equal(state.step === 'booked' && state.booking.manageToken, 'manageTokenManageToken00');
    assert.equal(server.booked.size, 1);
  });

  it('books after all when the request never arrived', async () => {
    const { booking, server, surroundings, toReview } = await openBooking();
    await toReview(nine);
    server.fault = ({ id }) => (id === 'createAppointment' ? 'lost-before' : undefined);
    await booking.submit();
    await surroundings.pass(2);
    assert.equal(booking.state.step, 'uncertain');
    server.fault = () => undefined;
    await surroundings.pass(4);
    assert.equal(booking.state.step, 'booked');
    assert.equal(server.booked.size, 1);
  });

  it('asks less and less often, and at once when the network is back or the person asks', async () => {
    const { booking, server, surroundings, toReview } = await openBooking();
    await toReview(nine);
    server.fault = () => 'lost-before';
    await booking.submit();
    await surroundings.pass(60);
    const { state } = booking;
    assert.ok(state.step === 'uncertain');
    const seconds = state.asked.map((at) => (at - (state.asked[0] ?? 0)) / 1000);
    assert.deepEqual(seconds, [0, 2, 6, 14, 29, 59]);
    await booking.askNow();
    server.fault = () => undefined;
    await surroundings.fire('online');
    assert.equal(booking.state.step, 'booked');
  });

  it('leads to other times when the hold ended unused, with all that was typed', async () => {
    const { booking, server, surroundings, toReview } = await openBooking();
    await toReview(nine);
    server.fault = () => 'lost-before';
    await booking.submit();
    await surroundings.pass(601);
    server.fault = () => undefined;
    await booking.askNow();
    assert.equal(booking.state.step === 'conflict' && booking.state.why, 'expired');
    assert.deepEqual(booking.state.typed, typed);
  });

  it('is said as a refusal when the repeat is refused', async () => {
    const { booking, server, surroundings, toReview } = await openBooking();
    await toReview(nine);
    server.fault = ({ id }) => (id === 'createAppointment' ? 'lost-before' : undefined);
    await booking.submit();
    server.fault = () => undefined;
    server.refuseBooking = refused('appointment_limit');
    await surroundings.pass(2);
    assert.equal(booking.state.step === 'review' && booking.state.failure?.code, 'appointment_limit');
    assert.deepEqual(booking.state.typed, typed);
  });

  it('cannot be left for another booking before it is known', async () => {
    const { booking, server, toReview, choose } = await openBooking();
    await toReview(nine);
    server.fault = () => 'lost-after';
    await booking.submit();
    await choose(['kk']);
    await booking.startOver();
    await booking.back();
    assert.equal(booking.state.step, 'uncertain');
  });
});

describe('a reload', () => {
  it('after the visit was cancelled begins anew, and after another was cancelled finds the ticket', async () => {
    const { booking, surroundings, toReview, reload } = await openBooking();
    await toReview(nine);
    await booking.submit();
    const visit = { location: 'mpp-sagara', startsAt: nine };
    forgetBooked(surroundings, { ...visit, startsAt: ten });
    forgetBooked(surroundings, { ...visit, location: 'mobil-keliling' });
    const again = await reload();
    assert.equal(step(again.booking), 'booked');
    forgetBooked(surroundings, visit);
    assert.notEqual(step((await again.reload()).booking), 'booked');
  });

  it('with a held time goes on in the form, which is empty', async () => {
    const { toReview, reload, server } = await openBooking();
    await toReview(nine);
    const { booking } = await reload();
    assert.equal(booking.state.step === 'details' && booking.state.hold.id, 'h1');
    assert.deepEqual(booking.state.typed, {});
    assert.deepEqual(server.active, ['h1']);
  });

  it('after sending finds the booking', async () => {
    const { booking: before, server, toReview, reload } = await openBooking();
    await toReview(nine);
    server.fault = ({ id }) => (id === 'createAppointment' ? 'lost-after' : undefined);
    await before.submit();
    const { booking } = await reload();
    assert.equal(booking.state.step === 'booked' && booking.state.booking.code, 'SGR-7KQ4M-2XPRV');
  });

  it('after sending waits before it believes that nothing was booked, and then lets the person try again', async () => {
    const { booking: before, server, toReview, reload } = await openBooking();
    await toReview(nine);
    server.fault = ({ id }) => (id === 'createAppointment' ? 'lost-before' : undefined);
    await before.submit();
    const { booking, surroundings } = await reload();
    assert.equal(step(booking), 'uncertain');
    await surroundings.pass(14);
    assert.equal(step(booking), 'uncertain');
    await surroundings.pass(15);
    assert.equal(step(booking), 'details');
    server.fault = () => undefined;
    booking.type(typed);
    booking.review();
    await booking.submit();
    assert.equal(booking.state.step, 'booked');
  });

  it('while the server cannot be reached goes on asking, for whatever service the page is', async () => {
    const { booking: before, server, toReview, choose, reload } = await openBooking();
    await toReview(nine);
    server.fault = () => 'lost-after';
    await before.submit();
    await choose(['kk']);
    const { booking, surroundings } = await reload();
    assert.equal(booking.state.step, 'uncertain');
    server.fault = () => undefined;
    await surroundings.pass(2);
    assert.equal(booking.state.step, 'booked');
  });

  it('shows the ticket again, until a new booking is begun', async () => {
    const { booking: before, toReview, reload } = await openBooking();
    await toReview(nine);
    await before.submit();
    const again = await reload();
    assert.equal(again.booking.state.step, 'booked');
    await again.booking.startOver();
    const fresh = await again.reload();
    assert.equal(fresh.booking.state.step, 'place');
  });

  it('long after the hold ended tells of a time to come, and not of one that has passed', async () => {
    const first = await openBooking();
    await first.toReview(nine);
    first.host.disconnect();
    await first.surroundings.pass(700);
    const second = await first.reload();
    assert.equal(second.booking.state.step === 'conflict' && second.booking.state.why, 'expired');
  });

  it('in a copy of the tab finds what the other one booked', async () => {
    const one = await openBooking();
    await one.toReview(nine);
    const two = await openBooking(one.surroundings, one.server);
    two.booking.type({ ...typed, name: 'Budi' });
    two.booking.review();
    await one.booking.submit();
    await two.booking.submit();
    await one.surroundings.pass(2);
    assert.deepEqual([one.booking.state.step, two.booking.state.step], ['booked', 'booked']);
    assert.equal(one.server.booked.size, 1);
  });
});

describe('whatever gets lost on the way', () => {
  it('nobody books twice, nobody is told less than the truth, and nothing typed is lost before', async () => {
    const fault = fc.constantFrom('lost-before' as const, 'lost-after' as const, undefined, undefined);
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 25 }), fc.boolean(), async (faults, reloads) => {
        const first = await openBooking();
        const { server, surroundings } = first;
        let n = 0;
        await first.toForm(nine);
        server.fault = () => faults[n++];
        let page = first;
        for (let press = 0; press < 60 && page.booking.state.step !== 'booked'; press++) {
          const { booking } = page;
          const { state } = booking;
          const { region, services } = booking.data;
          if (region.kind === 'failed' || services.kind === 'failed') await booking.data.load();
          if (state.step === 'place') booking.choosePlace('mpp-sagara');
          if (state.step === 'time' || state.step === 'conflict') await booking.chooseTime(nine);
          if (state.step === 'details') {
            booking.type(typed);
            booking.review();
          }
          if (state.step === 'review') {
            assert.deepEqual(state.typed, typed);
            await booking.submit();
          }
          await surroundings.pass(5);
          if (reloads && press === 1) page = await page.reload();
          await settle();
        }
        assert.equal(page.booking.state.step, 'booked');
        assert.equal(server.booked.size, 1);
        assert.equal([...server.holds.values()].filter(({ state }) => state === 'consumed').length, 1);
      }),
      { numRuns: 60 },
    );
  });
});
