/**
 * The server whose availability is measured, a process of its own as in life. `/static?…` gives what the same question to the
 * API was answered the first time: the same bytes and headers, from memory.
 */
import { createApp } from '../../demo/server/app.js';
import { nodeKeys } from '../../demo/server/node/keys.js';
import { listen } from '../../demo/server/node/listen.js';
import { postgresPool } from '../../demo/server/store/sql/pools.js';
import { sqlStore } from '../../demo/server/store/sql/sql-store.js';
import { settingsOf } from '../../tests/faults/region.js';

const { region, ...others } = settingsOf(Number(process.env['COUNTERS']));
const hours = [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '16:00' }];
const locations = region.locations.map((one) => (one.kind === 'counter' ? { ...one, hours, closures: [] } : one));
const store = await sqlStore(postgresPool(process.env['DATABASE_URL'] ?? ''));
const app = createApp({ store, ...others, region: { ...region, locations }, keys: nodeKeys });

const kept = new Map<string, { readonly body: string; readonly headers: Headers }>();

async function fixed(url: string): Promise<Response> {
  const known = kept.get(url);
  if (known) return new Response(known.body, { headers: known.headers });
  const response = await app.fetch(new Request(url.replace('/static', '/api/v1/availability')));
  kept.set(url, { body: await response.text(), headers: response.headers });
  return fixed(url);
}

const { url } = await listen(
  (request, caller) => (request.url.includes('/static?') ? fixed(request.url) : app.fetch(request, caller)),
  { port: 0, host: '127.0.0.1', trustProxy: false },
);
console.log(url.replace('localhost', '127.0.0.1'));
