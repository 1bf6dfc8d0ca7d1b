import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBooking, typed } from './booking-page.js';
import { nine, ten } from './booking-server.js';
import { settle } from './support.js';

/** The page's clock says 09.00. */
const maintenance = {
  from: '2026-12-03T09:00:00+07:00',
  until: '2026-12-03T09:05:00+07:00',
  reason: { id: 'Pindah server' },
};

describe('maintenance', () => {
  it('refuses a booking, which stays as it was, and has the region read; afterwards it goes through', async () => {
    const { booking, server, toReview } = await openBooking();
    await toReview(nine);
    server.maintenance = maintenance;
    await booking.submit();
    const { state } = booking;
    assert.equal(state.step === 'review' && state.failure?.code, 'maintenance');
    assert.deepEqual(state.typed, typed);
    await settle();
    const { region } = booking.data;
    assert.deepEqual(region.kind === 'ready' && region.value.maintenance, maintenance);
    server.maintenance = undefined;
    await booking.submit();
    assert.equal(booking.state.step, 'booked');
    assert.equal(server.booked.size, 1);
  });

  it('leaves a booking in doubt, and settles it when it is over', async () => {
    const { booking, server, surroundings, toReview } = await openBooking();
    await toReview(nine);
    server.fault = ({ id }) => (id === 'createAppointment' ? 'lost-after' : undefined);
    await booking.submit();
    server.fault = () => undefined;
    server.maintenance = maintenance;
    await surroundings.pass(240);
    assert.equal(booking.state.step, 'uncertain');
    server.maintenance = undefined;
    await surroundings.pass(30);
    assert.equal(booking.state.step, 'booked');
    assert.equal(server.booked.size, 1);
  });

  it('leaves it in doubt over a reload, too', async () => {
    const { server, surroundings, booking, toReview, reload } = await openBooking();
    await toReview(nine);
    server.fault = ({ id }) => (id === 'createAppointment' ? 'lost-after' : undefined);
    await booking.submit();
    server.fault = () => undefined;
    server.maintenance = maintenance;
    const again = await reload();
    assert.equal(again.booking.state.step, 'uncertain');
    server.maintenance = undefined;
    await surroundings.pass(30);
    assert.equal(again.booking.state.step, 'booked');
  });

  it('comes back by itself at its end', async () => {
    const { booking, server, surroundings, toForm } = await openBooking();
    booking.choosePlace('mpp-sagara');
    server.maintenance = maintenance;
    await booking.data.load();
    assert.equal(booking.data.days.kind, 'failed');
    await surroundings.pass(299);
    server.maintenance = undefined;
    server.caller.take();
    await surroundings.pass(1);
    assert.deepEqual(server.caller.take().sort(), ['getAvailability', 'getRegion', 'getService']);
    assert.equal(booking.data.days.kind, 'ready');
    await toForm(ten);
    assert.equal(booking.state.step, 'details');
  });

  it('leaves no timer behind when the element is taken out of the page', async () => {
    const { booking, host, server, surroundings } = await openBooking();
    server.maintenance = maintenance;
    await booking.data.load();
    assert.equal(surroundings.timers, 1);
    host.disconnect();
    assert.equal(surroundings.timers, 0);
  });

  it('sets no timer for what ends in weeks', async () => {
    const { booking, server, surroundings } = await openBooking();
    server.maintenance = { ...maintenance, until: '2026-12-30T09:00:00+07:00' };
    await booking.data.load();
    assert.equal(surroundings.timers, 0);
  });
});
