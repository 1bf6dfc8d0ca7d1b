/**
 * 31 days of eight hours, four times an hour, ten counters, 70 % booked, on PostgreSQL: p95 beside a route of the same server
 * that gives the same bytes with the same headers, all asked in turn. While nobody books, and with a place booked by another
 * process before each question, so that nothing of the answer before stands.
 */
import { quarterAt } from '../../demo/server/slots/grid.js';
import { postgresPool } from '../../demo/server/store/sql/pools.js';
import { sqlStore } from '../../demo/server/store/sql/sql-store.js';
import type { Store } from '../../demo/server/store/store.js';
import { chanceOf } from '../../tests/faults/chance.js';
import { ServerProcess } from '../../tests/faults/processes.js';
import type { Figure } from '../bench-booking.js';
import { startPostgres } from '../ensure-postgres.mjs';
import { ms, p95 } from '../lib/figures.js';

const counters = 10;
const booked = 0.7;
const rounds = 300;
const warmUp = 50;
const dayMs = 86_400_000;

const day = (ahead: number): string => new Date(Date.now() + ahead * dayMs).toISOString().slice(0, 10);

async function take(store: Store, from: number, holdId: string): Promise<void> {
  const segments = [{ agency: 'disdukcapil', counters, from, cells: 1 }];
  const now = Date.now();
  await store.cells.claim({ location: 'mall', segments, partySize: 1, holdId, until: now + dayMs, now });
  await store.cells.keep(holdId, null);
}

export async function availabilityFigures(): Promise<Figure[]> {
  const postgres = await startPostgres();
  const store = await sqlStore(postgresPool(postgres.url));
  const program = 'scripts/bench-booking/availability-server.ts';
  const server = new ServerProcess({ DATABASE_URL: postgres.url, COUNTERS: String(counters) }, program);
  try {
    const { url } = await server.start();
    const query = `service=ktp&location=mall&from=${day(1)}&to=${day(31)}&slotsTo=${day(31)}`;
    const [real, fixed] = [`${url}/api/v1/availability?${query}`, `${url}/static?${query}`];
    const { slots } = (await (await fetch(real)).json()) as { slots: { startsAt: string }[] };
    const chance = chanceOf(1);
    for (const { startsAt } of slots) {
      const from = quarterAt(Date.parse(startsAt));
      for (let n = 0; n < counters; n++) if (chance() < booked) await take(store, from, `bench-${from}-${n}`);
    }
    const timed = async (address: string, into: number[]): Promise<number> => {
      const began = performance.now();
      const { byteLength } = await (await fetch(address)).arrayBuffer();
      into.push(performance.now() - began);
      return byteLength;
    };
    const times = { quiet: [] as number[], busy: [] as number[], fixed: [] as number[] };
    const beyond = quarterAt(Math.floor(Date.now() / dayMs) * dayMs) + 96 * 50;
    let bytes = 0;
    for (let i = 0; i < warmUp + rounds; i++) {
      if (i === warmUp) for (const all of Object.values(times)) all.length = 0;
      await take(store, beyond + i, `bench-busy-${i}`);
      await timed(real, times.busy);
      bytes = await timed(fixed, times.fixed);
      await timed(real, times.quiet);
    }
    const same = p95(times.fixed);
    const figure = (what: string, all: readonly number[]): Figure => ({
      what: `availability of 31 days, ${slots.length} times, ${what}, p95`,
      is: `${ms(p95(all))} / ${ms(same)} = ${(p95(all) / same).toFixed(2)}`,
      must: `at most 3 times a static route of ${bytes} bytes`,
    });
    return [figure('nobody books', times.quiet), figure('each after a booking', times.busy)];
  } finally {
    await server.kill();
    await store.close();
    await postgres.stop();
  }
}
