/**
 * A process of its own with the test region, on the PostgreSQL of `DATABASE_URL` or the embedded database in `MPP_DATA`; says
 * its address on standard output.
 */
import { createApp } from '../../demo/server/app.js';
import { nodeKeys } from '../../demo/server/node/keys.js';
import { listen } from '../../demo/server/node/listen.js';
import { openTestStore } from '../demo/server/support/database.js';
import { settingsOf } from './region.js';

const app = createApp({
  store: await openTestStore(process.env['MPP_DATA']),
  ...settingsOf(Number(process.env['COUNTERS'] ?? 1)),
  keys: nodeKeys,
});
const { url } = await listen((request, caller) => app.fetch(request, caller), {
  port: Number(process.env['PORT'] ?? 0),
  host: '127.0.0.1',
  trustProxy: false,
});
console.log(url.replace('localhost', '127.0.0.1'));
