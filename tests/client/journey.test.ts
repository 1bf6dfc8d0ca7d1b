/** The whole journey through the client against the real server in memory. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryServer } from '../../demo/server/memory.js';
import { MppClient, type LiveEvent, type Outcome } from '../../src/client/index.js';

/** A Thursday, before the counters open. */
const morning = Date.parse('2026-12-03T07:00:00+08:00');

function taken<T>(outcome: Outcome<T>): T {
  assert.ok(outcome.ok, outcome.ok ? '' : JSON.stringify(outcome.error));
  return outcome.value;
}

test('search, book, follow, be served, follow on', async () => {
  const { fetch, officer } = createMemoryServer({ clock: () => morning });
  const client = new MppClient({ baseUrl: 'http://mpp.test/api/v1', region: '99.01', fetch, now: () => morning });

  const region = taken(await client.getRegion());
  assert.equal(region.code, '99.01');
  const list = taken(await client.listServices());
  const details = await Promise.all(
    list.services.slice(0, 20).map(async ({ id }) => taken(await client.getService({ params: { id } }))),
  );
  const service = details.find(({ booking }) => booking.locations.length > 0 && booking.fields.extra.length === 0);
  const location = service?.booking.locations[0];
  assert.ok(service && location);

  const query = { service: service.id, location };
  const { nextBookableDate } = taken(await client.getAvailability({ query }));
  assert.ok(nextBookableDate);
  const free = taken(
    await client.getAvailability({ query: { ...query, from: nextBookableDate, slotsTo: nextBookableDate } }),
  );
  const startsAt = free.slots.find(({ left }) => left > 0)?.startsAt;
  assert.ok(startsAt);

  const hold = taken(await client.createHold({ body: { services: [service.id], location, startsAt } }));
  const holdToken = hold.ownerToken;
  const body = {
    holdId: hold.id,
    contact: { name: 'Warga Uji', phone: '+6281200000000', nik: '9901010101900001', email: 'warga@mpp.test' },
    notice: region.notice.version,
  };
  const first = await client.createAppointment({ body }, { holdToken, idempotencyKey: 'one-intent-of-this-test' });
  const booked = taken(first);
  const again = await client.createAppointment({ body }, { holdToken, idempotencyKey: 'one-intent-of-this-test' });
  assert.deepEqual(again, first, 'the same intent, the same appointment');

  const { code } = booked.appointment;
  const known = taken(await client.getHold({ params: { id: hold.id } }, { holdToken }));
  assert.deepEqual([known.state, known.code], ['consumed', code]);

  const wrong = await client.lookupCase({ body: { code, proof: { kind: 'phone', lastDigits: '9999' } } });
  assert.equal(!wrong.ok && wrong.error.code, 'lookup_failed');
  const { proof } = booked;
  const { token } = taken(
    await client.lookupCase({
      body: { code, proof: proof.kind === 'pin' ? proof : { kind: 'phone', lastDigits: '0000' } },
    }),
  );

  const heard: LiveEvent['type'][] = [];
  for await (const event of client.events({ token })) {
    heard.push(event.type);
    if (event.type === 'case') break;
  }
  assert.deepEqual(heard, ['line', 'case']);

  const byOfficer = { token: officer };
  taken(await client.checkInByOfficer({ body: { code } }, byOfficer));
  taken(await client.callNext({ body: { location, agency: service.agency, counter: '3' } }, byOfficer));
  const served = taken(await client.serveAppointment({ body: { code } }, byOfficer));
  assert.equal(served.applications.length, 1);
  const followed = taken(await client.getCase({}, { token }));
  assert.equal(followed.applications[0]?.state, 'received');
});
