/** 31 days, four times an hour, ten counters, 70 % booked, on PostgreSQL: p95 beside a route that gives the same bytes. */
import { createApp } from '../../demo/server/app.js';
import { listen } from '../../demo/server/node/listen.js';
import { quarterAt } from '../../demo/server/slots/grid.js';
import { postgresPool } from '../../demo/server/store/sql/pools.js';
import { sqlStore } from '../../demo/server/store/sql/sql-store.js';
import { chanceOf } from '../../tests/faults/chance.js';
import { settingsOf } from '../../tests/faults/region.js';
import type { Figure } from '../bench-booking.js';
import { startPostgres } from '../ensure-postgres.mjs';
import { ms, p95 } from '../lib/figures.js';

const counters = 10;
const booked = 0.7;
const rounds = 300;
const warmUp = 50;
const dayMs = 86_400_000;

const day = (ahead: number): string => new Date(Date.now() + ahead * dayMs).toISOString().slice(0, 10);

export async function availabilityFigures(): Promise<Figure[]> {
  const postgres = await startPostgres();
  const store = await sqlStore(postgresPool(postgres.url));
  const app = createApp({ store, ...settingsOf(counters) });
  const path = `/api/v1/availability?service=ktp&location=mall&from=${day(1)}&to=${day(31)}&slotsTo=${day(31)}`;
  let fixed: { readonly body: ArrayBuffer; readonly headers: Headers } | undefined;
  const listening = await listen(
    async (request) => {
      if (!fixed || !request.url.endsWith('/static')) return app.fetch(request);
      return new Response(fixed.body, { headers: fixed.headers });
    },
    { port: 0, host: '127.0.0.1', trustProxy: false },
  );
  const base = listening.url.replace('localhost', '127.0.0.1');
  try {
    const first = (await (await fetch(base + path)).json()) as { slots: { startsAt: string }[] };
    const chance = chanceOf(1);
    for (const { startsAt } of first.slots) {
      for (let n = 0; n < counters; n++) {
        if (chance() >= booked) continue;
        const from = quarterAt(Date.parse(startsAt));
        const segments = [{ agency: 'disdukcapil', counters, from, cells: 1 }];
        const holdId = `bench-${from}-${n}`;
        const until = Date.now() + 90 * dayMs;
        await store.cells.claim({ location: 'mall', segments, partySize: 1, holdId, until, now: Date.now() });
      }
    }
    const answer = await fetch(base + path);
    fixed = { body: await answer.arrayBuffer(), headers: answer.headers };
    const times = { real: [] as number[], fixed: [] as number[] };
    const timed = async (address: string, into: number[]) => {
      const began = performance.now();
      await (await fetch(address)).arrayBuffer();
      into.push(performance.now() - began);
    };
    for (let i = 0; i < warmUp + rounds; i++) {
      await timed(base + path, i < warmUp ? [] : times.real);
      await timed(`${base}/static`, i < warmUp ? [] : times.fixed);
    }
    const [real, same] = [p95(times.real), p95(times.fixed)];
    const size = `${first.slots.length} times, ${fixed.body.byteLength} bytes`;
    return [
      {
        what: `availability of 31 days (${size}), p95`,
        is: `${ms(real)} / ${ms(same)} = ${(real / same).toFixed(2)}`,
        must: 'at most 3 times a static route',
      },
    ];
  } finally {
    await listening.stop(1000);
    await store.close();
    await postgres.stop();
  }
}
