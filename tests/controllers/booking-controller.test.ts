import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BookingServer, nine, ten } from './booking-server.js';
import { openBooking, typed } from './booking-page.js';
import { FakeSurroundings, later, refused, settle, silent } from './support.js';

describe('a booking that goes well', () => {
  it('offers the places of the service with their first free day, then days and times', async () => {
    const { booking } = await openBooking();
    assert.deepEqual(
      booking.data.places.map(({ id }) => id),
      ['mpp-sagara', 'mobil-keliling'],
    );
    assert.equal(booking.data.firstDays.get('mpp-sagara'), '2026-12-07');
    booking.choosePlace('mpp-sagara');
    await settle();
    const { slots } = booking.data;
    assert.deepEqual(slots.kind === 'ready' && slots.value.map(({ startsAt }) => startsAt), [nine, ten]);
  });

  it('leaves out a service that the region does not know, such as of an old link, also after a reload', async () => {
    const surroundings = new FakeSurroundings('2026-12-03T09:00:00+07:00');
    const server = new BookingServer(surroundings);
    const { getService } = server.caller.answers;
    server.caller.answers.getService = (call) =>
      call.input.params?.id === 'hilang' ? refused('service_unknown', 404) : (getService?.(call) ?? silent);
    const { booking, toForm, reload } = await openBooking(surroundings, server, ['ktp', 'hilang']);
    await toForm(nine);
    assert.equal(booking.state.step, 'details');
    const asked = server.caller.calls.flatMap(({ id, input }) =>
      id === 'getAvailability' ? [input.query?.service] : [],
    );
    assert.deepEqual([...new Set(asked)], ['ktp']);
    const { body } = server.caller.calls.find(({ id }) => id === 'createHold')?.input ?? {};
    assert.deepEqual((body as { services: unknown }).services, ['ktp']);
    const again = await reload();
    assert.deepEqual([again.booking.state.step, server.active], ['details', ['h1']]);
  });

  it('ends with a ticket, is sent once, and forgets what was typed', async () => {
    const { booking, server, surroundings, steps, toReview } = await openBooking();
    await toReview(nine);
    await Promise.all([booking.submit(), booking.submit()]);
    assert.deepEqual(steps, ['time', 'details', 'review', 'booked']);
    assert.equal(booking.state.step === 'booked' && booking.state.booking.code, 'SGR-7KQ4M-2XPRV');
    assert.equal(server.booked.size, 1);
    const sent = server.caller.calls.filter(({ id }) => id === 'createAppointment');
    assert.equal(sent.length, 1);
    assert.equal(sent[0]?.options.signal, undefined);
    assert.deepEqual(booking.state.typed, {});
    assert.equal(surroundings.timers, 0);
  });

  it('sends the notice that was shown, and the language', async () => {
    const { booking, server, toReview } = await openBooking();
    await toReview(nine);
    await booking.submit();
    const { body } = server.caller.calls.find(({ id }) => id === 'createAppointment')?.input ?? {};
    assert.deepEqual(body, {
      holdId: 'h1',
      contact: { name: 'Siti Rahmawati', phone: '+6281234567890', nik: '9901015708900013' },
      notice: '2026-1',
      language: 'id',
    });
  });

  it('keeps nothing personal in the tab at any moment', async () => {
    const { booking, surroundings, toReview } = await openBooking();
    await toReview(nine);
    await booking.submit();
    const stored = [...surroundings.stored.values()].join();
    assert.match(stored, /h1/);
    assert.doesNotMatch(stored, /Siti|81234567890|9901015708900013|manageToken|SGR-/);
  });

  it('does not go to the review with errors', async () => {
    const { booking, toForm } = await openBooking();
    await toForm(nine);
    booking.type({ ...typed, phone: '0812' });
    const { errors } = booking.review();
    assert.deepEqual(
      errors.map(({ path }) => path),
      ['contact.phone'],
    );
    assert.equal(booking.state.step, 'details');
    assert.equal(booking.check().warnings.length, 0);
  });
});

describe('a hold', () => {
  it('is given back on the way back, in a call that outlives the page, and not between review and form', async () => {
    const { booking, server, toReview } = await openBooking();
    await toReview(nine);
    await booking.back();
    assert.deepEqual([booking.state.step, server.active], ['details', ['h1']]);
    await booking.back();
    assert.deepEqual([booking.state.step, server.active], ['time', []]);
    assert.equal(server.caller.calls.find(({ id }) => id === 'releaseHold')?.options.keepalive, true);
    assert.deepEqual(booking.state.typed, typed);
  });

  it('is given back when its answer comes after the person has left the times', async () => {
    const { booking, server } = await openBooking();
    booking.choosePlace('mpp-sagara');
    await settle();
    const slow = later();
    const { createHold } = server.caller.answers;
    server.caller.answers.createHold = async (call) => {
      await slow.answer;
      return createHold?.(call) ?? refused('slot_taken');
    };
    const choosing = booking.chooseTime(nine);
    await booking.back();
    slow.give(refused('slot_taken'));
    await choosing;
    assert.deepEqual([booking.state.step, server.active], ['place', []]);
  });

  it('keeps only one time when somebody changes their mind while it is being held', async () => {
    const { booking, server } = await openBooking();
    booking.choosePlace('mpp-sagara');
    await settle();
    const first = booking.chooseTime(nine);
    await booking.back();
    booking.choosePlace('mpp-sagara');
    await Promise.all([first, booking.chooseTime(nine)]);
    assert.deepEqual([booking.state.step, server.active], ['details', ['h1']]);
  });

  it('counts by the server’s clock, speaks at five minutes and at one, and ends with the server’s word', async () => {
    const { booking, surroundings, spoken, toForm } = await openBooking();
    await toForm(nine);
    assert.equal(booking.timeLeftMs, 600_000);
    await surroundings.pass(299);
    assert.deepEqual(spoken, []);
    await surroundings.pass(1);
    assert.deepEqual(spoken, [5]);
    await surroundings.pass(241);
    assert.deepEqual(spoken, [5, 1]);
    booking.type(typed);
    await surroundings.pass(60);
    assert.equal(booking.state.step === 'conflict' && booking.state.why, 'expired');
    assert.deepEqual(booking.state.typed, typed);
  });

  it('can be made longer', async () => {
    const { booking, surroundings, toForm } = await openBooking();
    await toForm(nine);
    await surroundings.pass(400);
    await booking.extend();
    assert.equal(booking.timeLeftMs, 600_000);
    await surroundings.pass(300);
    assert.equal(booking.state.step, 'details');
  });

  it('that ran out can be had again when it is still free', async () => {
    const { booking, surroundings, toForm } = await openBooking();
    await toForm(nine);
    await surroundings.pass(601);
    const { state } = booking;
    assert.deepEqual(state.step === 'conflict' && state.alternatives.map(({ startsAt }) => startsAt), [nine, ten]);
    await booking.chooseTime(nine);
    assert.equal(booking.state.step, 'details');
  });

  it('is counted no further once the element is gone, and again when it is back', async () => {
    const { host, surroundings, toForm } = await openBooking();
    await toForm(nine);
    host.disconnect();
    assert.deepEqual([surroundings.timers, surroundings.listeners], [0, 0]);
    host.connect();
    assert.equal(surroundings.timers, 1);
  });

  it('is given back when another service is chosen', async () => {
    const { booking, server, toForm, choose } = await openBooking();
    await toForm(nine);
    await choose(['kk']);
    assert.deepEqual([booking.state.step, booking.state.services, server.active], ['place', ['kk'], []]);
  });
});

describe('what goes wrong', () => {
  it('a time that was taken: the nearest others are offered, and nothing typed is lost', async () => {
    const { booking, server, toReview } = await openBooking();
    await toReview(nine);
    await booking.back();
    await booking.back();
    server.taken.add(nine);
    await booking.chooseTime(nine);
    await settle();
    const { state } = booking;
    assert.equal(state.step === 'conflict' && state.why, 'taken');
    assert.deepEqual(state.step === 'conflict' && state.alternatives, [{ startsAt: ten, left: 1 }]);
    assert.deepEqual(state.typed, typed);
  });

  it('a field that the server refuses: back in the form, beside the field', async () => {
    const { booking, server, toReview } = await openBooking();
    await toReview(nine);
    server.refuseBooking = refused('field_invalid', 422, { fields: [{ path: 'contact.nik', reason: 'nik_unknown' }] });
    await booking.submit();
    const { state } = booking;
    assert.deepEqual(state.step === 'details' && state.errors.map(({ path }) => path), ['contact.nik']);
  });

  it('a limit: said at the review, and the next try has a key of its own', async () => {
    const { booking, server, toReview } = await openBooking();
    await toReview(nine);
    server.refuseBooking = refused('appointment_limit');
    await booking.submit();
    assert.equal(booking.state.step === 'review' && booking.state.failure?.code, 'appointment_limit');
    server.refuseBooking = undefined;
    await booking.submit();
    assert.equal(booking.state.step, 'booked');
    const keys = server.caller.calls
      .filter(({ id }) => id === 'createAppointment')
      .map((c) => c.options.idempotencyKey);
    assert.equal(new Set(keys).size, 2);
  });

  it('a new notice: the region is read again, and the next try names it', async () => {
    const { booking, server, toReview } = await openBooking();
    await toReview(nine);
    server.refuseBooking = refused('notice_outdated');
    server.caller.take();
    await booking.submit();
    await settle();
    assert.deepEqual(server.caller.take(), ['createAppointment', 'getRegion']);
  });

  it('no network: nothing is sent, and nothing is in doubt', async () => {
    const { booking, server, surroundings, toReview } = await openBooking();
    await toReview(nine);
    surroundings.online = false;
    server.caller.take();
    await booking.submit();
    assert.deepEqual(server.caller.take(), []);
    assert.equal(booking.state.step === 'review' && booking.state.failure?.code, 'offline');
    surroundings.online = true;
    await booking.submit();
    assert.equal(booking.state.step, 'booked');
  });

  it('the network is back: nothing books by itself', async () => {
    const { booking, server, surroundings, toReview } = await openBooking();
    await toReview(nine);
    surroundings.online = false;
    await booking.submit();
    server.caller.take();
    surroundings.online = true;
    await surroundings.fire('online');
    assert.deepEqual(server.caller.take(), []);
    assert.equal(booking.state.step, 'review');
    await booking.submit();
    assert.equal(booking.state.step, 'booked');
  });

  it('online booking switched off meanwhile: said with its reason, and left when it is on again', async () => {
    const { booking, server, toForm } = await openBooking();
    server.bookingOpen = false;
    await toForm(nine);
    assert.equal(booking.state.step, 'closed');
    server.bookingOpen = true;
    await booking.data.loadRegion();
    assert.equal(booking.state.step, 'place');
  });

  it('a source that cannot book, or a service that is not booked', async () => {
    const { booking, server, choose } = await openBooking();
    assert.equal(booking.data.obstacle, undefined);
    const { getService } = server.caller.answers;
    server.caller.answers.getService = async (call) => {
      const answer = await getService?.(call);
      if (!answer?.ok) return refused('service_unknown');
      const value = answer.value as { booking: object };
      return { ok: true, value: { ...value, booking: { ...value.booking, locations: [] } } };
    };
    await choose(['walk-in']);
    assert.equal(booking.data.obstacle, 'not-bookable');
  });
});
