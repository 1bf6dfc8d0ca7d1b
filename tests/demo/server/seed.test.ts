import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryServer, type MemoryServer } from '../../../demo/server/memory.js';
import { seed } from '../../../demo/server/seed/seed.js';
import { showcaseCode, showcasePhone, showcases } from '../../../demo/server/seed/showcase.js';
import { AppointmentState, ApplicationOutcome, ApplicationState } from '../../../src/contract/states.js';
import type { Case } from '../../../src/contract/cases.js';

const dayMs = 86_400_000;

/** An ordinary day, a Sunday night, New Year's Day, and a day of Ramadan. */
const moments = [
  '2026-11-24T10:00+07:00',
  '2026-11-29T02:00+07:00',
  '2027-01-01T09:00+07:00',
  '2027-02-17T13:00+07:00',
];

let keys = 0;

async function lookUp({ fetch }: MemoryServer, index: number): Promise<Case> {
  const showcase = showcases[index] ?? { name: '' };
  const proof = { kind: 'phone', lastDigits: showcasePhone(index).slice(-4) };
  const response = await fetch(
    new Request('http://mpp.test/api/v1/cases/lookup', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `seed-test-${keys++}` },
      body: JSON.stringify({ code: showcaseCode(showcase), proof }),
    }),
  );
  assert.equal(response.status, 200, `${showcase.name} is there`);
  return ((await response.json()) as { case: Case }).case;
}

const cases = (server: MemoryServer) => Promise.all(showcases.map((_, index) => lookUp(server, index)));

describe('the demo’s seed', () => {
  for (const moment of moments) {
    it(`shows every stage, started at ${moment}`, async () => {
      const now = Date.parse(moment);
      const server = createMemoryServer({ clock: () => now });
      await seed(server.app.context);
      const all = await cases(server);
      const seen = <T>(values: readonly T[]) => [...new Set(values)].sort();
      assert.deepEqual(seen(all.map(({ appointment }) => appointment?.state)), [...AppointmentState.options].sort());
      const applications = all.flatMap((one) => one.applications);
      assert.deepEqual(seen(applications.map(({ state }) => state)), [...ApplicationState.options].sort());
      const outcomes = applications.flatMap((one) => (one.state === 'closed' ? [one.outcome] : []));
      assert.deepEqual(seen(outcomes), [...ApplicationOutcome.options].sort());
      assert.ok(
        applications.some(({ clock }) => (clock?.lateDays ?? 0) > 0),
        'one is late',
      );
      assert.ok(
        applications.some(({ clock }) => clock?.paused),
        'one waits for the citizen',
      );
      for (const { asOf, appointment, applications: own } of all) {
        const marks = own.flatMap(({ openedAt, history }) => [openedAt, ...history.map(({ at }) => at)]);
        assert.ok(
          marks.every((at) => at <= asOf),
          'nothing has happened yet that lies ahead',
        );
        if (appointment?.state === 'booked') assert.ok(appointment.startsAt > asOf);
      }
    });
  }

  it('fills some days and leaves others', async () => {
    const now = Date.parse('2026-11-24T10:00+07:00');
    const server = createMemoryServer({ clock: () => now });
    await seed(server.app.context);
    const url = 'http://mpp.test/api/v1/availability?service=paspor-baru&location=mpp-sagara';
    const { days } = (await (await server.fetch(new Request(url))).json()) as { days: { state: string }[] };
    for (const state of ['full', 'few', 'open', 'closed'])
      assert.ok(
        days.some((day) => day.state === state),
        state,
      );
  });

  it('is the same twice, and once a day', async () => {
    const now = Date.parse('2026-11-24T10:00+07:00');
    const [one, two] = [createMemoryServer({ clock: () => now }), createMemoryServer({ clock: () => now })];
    for (const server of [one, two]) await seed(server.app.context);
    const facts = async (server: MemoryServer) =>
      (await cases(server)).map(({ code, appointment, applications }) => [
        code,
        appointment,
        applications.map(({ id: _, ...rest }) => rest),
      ]);
    assert.deepEqual(await facts(one), await facts(two));
    const range = [now - dayMs, now + 30 * dayMs] as const;
    const before = await one.store.appointments.between('mpp-sagara', ...range);
    await seed(one.app.context);
    assert.deepEqual(await one.store.appointments.between('mpp-sagara', ...range), before);
  });

  it('turns to the new day, and leaves what visitors booked alone', async () => {
    let now = Date.parse('2026-11-24T10:00+07:00');
    const server = createMemoryServer({ clock: () => now });
    await seed(server.app.context);
    const [stranger] = await server.store.appointments.between('mpp-sagara', now + dayMs, now + 2 * dayMs);
    for (let day = 0; day < 4; day++) {
      now += dayMs;
      await seed(server.app.context);
      const [booked] = await cases(server);
      assert.ok(booked?.appointment && Date.parse(booked.appointment.startsAt) > now, 'tomorrow is tomorrow again');
    }
    assert.ok(await server.store.appointments.get(stranger?.code ?? ''));
  });
});
