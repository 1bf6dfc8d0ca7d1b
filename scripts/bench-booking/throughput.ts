/**
 * Hold and booking a second over HTTP, one process, nobody in another's way; beside the bare transactions in pgbench. Both in
 * turn on one database, with as many clients each, and the client as light as can be, since it runs on the same machine.
 */
import { Agent, request } from 'node:http';
import { freshKey } from '../../tests/faults/door.js';
import { ServerProcess } from '../../tests/faults/processes.js';
import { timesOf } from '../../tests/faults/region.js';
import type { Figure } from '../bench-booking.js';
import { startPostgres } from '../ensure-postgres.mjs';
import { median } from '../lib/figures.js';
import { bare, bareScript } from './bare.js';

const clients = 8;
const rounds = 5;
const seconds = 4;

/** Thirty counters at each of these, one after the other. */
function* places(): Generator<string> {
  for (let week = 0; ; week++) {
    for (const time of timesOf(week)) for (let n = 0; n < 30; n++) yield time;
  }
}

type Post = (path: string, body: unknown, owner: string) => Promise<Readonly<Record<string, unknown>>>;

function postTo(base: string): Post {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  return (path, body, owner) =>
    new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': freshKey(), 'Hold-Token': owner };
      const sent = request(`${base}/api/v1${path}`, { agent, method: 'POST', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => {
          if (response.statusCode === 201) resolve(JSON.parse(text) as Readonly<Record<string, unknown>>);
          else reject(new Error(`${response.statusCode} ${text}`));
        });
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(body));
    });
}

/** Bookings a second of one server; called again, it goes on with people and places that are new. */
function bookings(base: string): (forSeconds: number) => Promise<number> {
  const post = postTo(base);
  const next = places();
  let people = 0;
  const book = async () => {
    const me = people++;
    const startsAt = next.next().value as string;
    const owner = `bench-owner-${String(me).padStart(16, '0')}`;
    const { id: holdId } = await post('/holds', { services: ['ktp'], location: 'mall', startsAt }, owner);
    const contact = { name: 'Orang Uji', phone: `+6281${200_000_000 + me}` };
    await post('/appointments', { holdId, contact, notice: '2026-01' }, owner);
  };
  return async (forSeconds) => {
    const [began, before] = [performance.now(), people];
    const client = async () => {
      while (performance.now() < began + forSeconds * 1000) await book();
    };
    await Promise.all(Array.from({ length: clients }, client));
    return ((people - before) * 1000) / (performance.now() - began);
  };
}

export async function throughputFigures(): Promise<Figure[]> {
  const postgres = await startPostgres();
  const server = new ServerProcess({ DATABASE_URL: postgres.url, COUNTERS: '30', NODE_ENV: 'production' });
  try {
    const run = bookings((await server.start()).url);
    await run(seconds);
    const script = await bareScript(postgres.url);
    const [ours, theirs, ratios]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < rounds; round++) {
      const [mine, plain] = [await run(seconds), bare(postgres.url, script, clients, seconds)];
      ours.push(mine);
      theirs.push(plain);
      ratios.push(mine / plain);
    }
    return [
      {
        what: 'hold + booking a second, one process, no contention, medians',
        is: `${median(ours).toFixed(0)} / ${median(theirs).toFixed(0)} = ${median(ratios).toFixed(2)}`,
        must: 'at least 0.33 of the bare transactions',
      },
    ];
  } finally {
    await server.kill();
    await postgres.stop();
  }
}
