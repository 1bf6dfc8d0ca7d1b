/** The server as a program: killed, ended, started twice, and its database after each. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { ended, type Hold, launch, send, start } from '../support/program.js';

describe('the server as a program', { timeout: 400_000 }, () => {
  it('loses nothing that it confirmed when it is killed, and lets nobody in twice', async () => {
    const first = await start();
    const query = '/availability?service=skck-baru&location=mpp-sagara&slotsTo=2099-01-01';
    const free = await send<{ slots: { startsAt: string }[] }>(first, 'GET', query);
    const region = await send<{ notice: { version: string } }>(first, 'GET', '/region');
    const startsAt = free.body.slots[free.body.slots.length - 1]?.startsAt;
    const hold = await send<Hold>(first, 'POST', '/holds', {
      services: ['skck-baru'],
      location: 'mpp-sagara',
      startsAt,
    });
    const owner = { 'Hold-Token': hold.body.ownerToken };
    const key = { 'Idempotency-Key': 'the-booking-that-is-interrupted' };
    const request = {
      holdId: hold.body.id,
      contact: { name: 'Warga Contoh', phone: '+628120000099' },
      notice: region.body.notice.version,
    };

    const second = launch();
    const [refused] = (await once(second.child, 'exit')) as [number];
    assert.equal(refused, 1);
    assert.match(second.output(), new RegExp(`in use by process ${first.child.pid}`));

    // Killed while the booking is under way: whether it happened is not known to the caller.
    const interrupted = send<object>(first, 'POST', '/appointments', request, { ...owner, ...key }).catch(
      () => undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
    await ended(first.child, 'SIGKILL');
    await interrupted;

    const again = await start();
    const booked = await send<{ appointment: { code: string } }>(again, 'POST', '/appointments', request, {
      ...owner,
      ...key,
    });
    assert.equal(booked.status, 201, 'sent again under its key it is one booking, made before or now');
    const after = await send<Hold>(again, 'GET', `/holds/${hold.body.id}`, undefined, owner);
    assert.deepEqual([after.body.state, after.body.code], ['consumed', booked.body.appointment.code]);

    const asked = Date.now();
    assert.equal(await ended(again.child, 'SIGTERM'), 0);
    assert.ok(Date.now() - asked < 5_000, 'it ends within five seconds');

    const last = await start();
    const proof = { kind: 'phone', lastDigits: '0099' };
    const found = await send<object>(last, 'POST', '/cases/lookup', { code: booked.body.appointment.code, proof });
    assert.equal(found.status, 200);
    assert.equal(await ended(last.child, 'SIGINT'), 0);
  });
});
