/**
 * A person who books through a bad network: the real client and controller, against the real server in memory, on a clock that
 * only the test moves. `MPP_SCHEDULES` says how many schedules of faults; 50 without it.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createMemoryServer } from '../../demo/server/memory.js';
import { HttpCaller } from '../../src/client/http-caller.js';
import { BookingController } from '../../src/controllers/booking-controller.js';
import type { BookingState } from '../../src/domain/booking/state.js';
import { FakeSurroundings, Host } from '../controllers/support.js';
import { below, chanceOf } from './chance.js';
import { faultKinds, faultyNetwork, strikesOf } from './network.js';

const schedules = Number(process.env['MPP_SCHEDULES'] ?? 50);
const typed = { name: 'Siti Rahmawati', phone: '0812 3456 7890', nik: '9901015708900013' };
const service = 'kk-hilang-rusak';
/** An hour of trying is more than anybody has. */
const patienceSeconds = 3600;
/** With a sound network, a wish is fulfilled within so many presses. */
const presses = 3;

async function person(seed: number) {
  const chance = chanceOf(seed);
  const surroundings = new FakeSurroundings('2026-12-03T09:00:00+07:00');
  const server = createMemoryServer({ clock: () => surroundings.now() });
  let running = 0;
  const send = async (request: Request): Promise<Response> => {
    running++;
    try {
      return await server.fetch(request);
    } finally {
      running--;
    }
  };
  /** Lets the server come to an end, whose keys are made on another thread; no time passes meanwhile. */
  const settle = async (): Promise<void> => {
    do for (let i = 0; i < 12; i++) await setImmediate();
    while (running > 0);
  };
  const pause = (ms: number) => new Promise<void>((resolve) => surroundings.after(ms, resolve));
  const network = faultyNetwork({ chance, send, pause, ...strikesOf(seed, chance) });
  const caller = new HttpCaller({
    baseUrl: 'http://mpp.test/api/v1',
    fetch: network.fetch,
    now: () => surroundings.now(),
    random: chance,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const callOff = surroundings.after(ms, resolve);
        signal?.addEventListener('abort', () => {
          callOff();
          resolve();
        });
      }),
    isOffline: () => false,
  });
  const openTab = () => {
    const host = new Host();
    const booking = new BookingController(host, {
      source: () => Promise.resolve(caller),
      serviceIds: () => [service],
      surroundings,
    });
    host.connect();
    return { host, booking };
  };
  let tab = openTab();
  return {
    surroundings,
    server,
    network,
    chance,
    settle,
    reloads: 0,
    get booking() {
      return tab.booking;
    },
    /** The same tab anew: memory is gone, its storage stays. */
    async reload() {
      this.reloads++;
      tab.host.disconnect();
      tab = openTab();
      await settle();
    },
  };
}

type Open = Awaited<ReturnType<typeof person>>;

const failureOf = (state: BookingState): unknown => ('failure' in state ? state.failure : undefined);
const isBusy = (state: BookingState): boolean =>
  state.step === 'uncertain' ||
  ('taking' in state && state.taking !== undefined) ||
  ('sending' in state && state.sending === true);

/** Time passes until nothing is under way any more. */
async function waitWhile(open: Open, isWaiting: () => boolean): Promise<void> {
  const { surroundings } = open;
  for (let seconds = 0; isWaiting(); seconds++) {
    assert.ok(seconds < patienceSeconds, `still waiting at ${open.booking.state.step}`);
    await open.settle();
    if (isWaiting()) await surroundings.pass(1);
  }
}

/** Presses until the wish is fulfilled; counts the presses that a sound network has seen. */
async function wish(open: Open, what: string, press: () => void, isDone: () => boolean): Promise<void> {
  const { network } = open;
  let sound = 0;
  while (!isDone()) {
    const before = network.seen.length;
    press();
    await open.settle();
    await waitWhile(open, () => open.booking.state.step !== 'uncertain' && isBusy(open.booking.state));
    if (open.booking.state.step === 'uncertain' && open.chance() < 0.5) await open.reload();
    await waitWhile(open, () => open.booking.resuming || isBusy(open.booking.state));
    if (network.seen.length === before) sound++;
    assert.ok(sound <= presses, `${what}: ${sound} presses, ${JSON.stringify(failureOf(open.booking.state))}`);
  }
}

/** Days and times, read again as its button does when reading failed. */
async function times(open: Open): Promise<string[]> {
  const read = () => open.booking.data.slots;
  for (let tries = 0; tries < 20; tries++) {
    await waitWhile(open, () => read().kind === 'loading' || read().kind === 'waiting');
    const slots = read();
    if ('value' in slots && slots.value)
      return slots.value.filter(({ left }) => left > 0).map(({ startsAt }) => startsAt);
    void open.booking.data.load();
    await open.settle();
  }
  throw new Error('no times after twenty readings');
}

async function book(open: Open): Promise<void> {
  const { chance } = open;
  const { data } = open.booking;
  const isThere = () => data.places.length > 0;
  await waitWhile(open, () => data.region.kind === 'loading' || data.services.kind === 'loading');
  for (let tries = 0; !isThere(); tries++) {
    assert.ok(tries < 20, 'the places can be read');
    void data.load();
    await open.settle();
    await waitWhile(open, () => data.region.kind === 'loading' || data.services.kind === 'loading');
  }
  const state = (): BookingState => open.booking.state;
  if (state().step === 'place') open.booking.choosePlace('mpp-sagara');
  await open.settle();
  for (let rounds = 0; state().step !== 'booked'; rounds++) {
    assert.ok(rounds < 30, 'it ends');
    if (state().step === 'time' || state().step === 'conflict') {
      const free = await times(open);
      const chosen = free[below(chance, free.length)] ?? '';
      await wish(
        open,
        'a time',
        () => void open.booking.chooseTime(chosen),
        () => !['time'].includes(state().step),
      );
    }
    if (state().step === 'details') {
      // The form needs what the service asks for, which a reload has to read again.
      for (let tries = 0; !open.booking.data.fields; tries++) {
        assert.ok(tries < 20, 'the service can be read');
        void open.booking.data.load();
        await open.settle();
        await waitWhile(open, () => open.booking.data.services.kind === 'loading');
      }
      open.booking.type(typed);
      assert.deepEqual(open.booking.review().errors, []);
    }
    if (state().step === 'review') {
      await wish(
        open,
        'the booking',
        () => void open.booking.submit(),
        () => state().step !== 'review',
      );
    }
    await waitWhile(open, () => isBusy(state()));
    if (state().step === 'conflict' && open.reloads === 0)
      assert.deepEqual(state().typed, typed, 'what was typed is kept');
  }
}

describe(`${schedules} schedules of faults between client and server`, () => {
  it('end in one booking each, known to who made it', async () => {
    const seen = new Set<string>();
    let reloads = 0;
    for (let seed = 1; seed <= schedules; seed++) {
      const open = await person(seed);
      await book(open).catch((error: unknown) => {
        throw new Error(`seed ${seed}: ${open.network.seen.join(', ')}`, { cause: error });
      });
      for (const kind of open.network.seen) seen.add(kind);
      reloads += open.reloads;
      const { state } = open.booking;
      const rows = await open.server.store.transaction((tables) =>
        tables.appointments.between('mpp-sagara', Date.parse('2026-12-01'), Date.parse('2027-12-01')),
      );
      assert.equal(rows.length, 1, `seed ${seed}: booked once`);
      assert.equal(state.step === 'booked' && state.booking.code, rows[0]?.code, `seed ${seed}: the truth`);
      assert.deepEqual(state.typed, {}, 'what was typed leaves memory with the form');
    }
    assert.equal(seen.size, faultKinds.length, 'every kind of fault came');
    assert.ok(reloads > 0, 'some reloaded in doubt');
  });
});
