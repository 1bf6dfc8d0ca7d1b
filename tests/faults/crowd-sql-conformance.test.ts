/**
 * Two processes on the PostgreSQL that `DATABASE_URL` names, else an app in this process on an embedded database.
 * `MPP_SEEDS` says with how many seeds; one without it.
 */
import { after, before, describe, it } from 'node:test';
import { createApp } from '../../demo/server/app.js';
import type { Store } from '../../demo/server/store/store.js';
import { countersOf, crowd, type Form, forms } from './crowd.js';
import { type Door, doorTo, tenacious } from './door.js';
import { ServerProcess } from './processes.js';
import { openTestStore } from '../demo/server/support/database.js';
import { settingsOf } from './region.js';

const url = process.env['DATABASE_URL'];
const seeds = Number(process.env['MPP_SEEDS'] ?? 1);
let run = 0;

describe(`500 people for 50 places ${url ? 'on two processes and PostgreSQL' : 'on PGlite'}`, () => {
  let store: Store;
  const servers = new Map<number, readonly ServerProcess[]>();

  /** As many counters as the form has. */
  const doorsOf = async (form: Form): Promise<readonly Door[]> => {
    const counters = countersOf(form);
    if (!url) {
      const app = createApp({ store, ...settingsOf(counters) });
      return [doorTo('http://mpp.test', async (request) => app.fetch(request, {}))];
    }
    const known = servers.get(counters);
    const both =
      known ?? (await Promise.all([1, 2].map(() => new ServerProcess({ COUNTERS: String(counters) }).start())));
    servers.set(counters, both);
    // A server may let go of a kept connection just as it is used again: whoever hears nothing asks again, as the client does.
    return both.map((server) => tenacious(doorTo(server.url, (request) => fetch(request))));
  };

  before(async () => {
    store = await openTestStore();
  });
  after(async () => {
    await Promise.all([...servers.values()].flat().map((server) => server.kill()));
    await store.close();
  });

  for (const form of forms) {
    for (let seed = 1; seed <= seeds; seed++) {
      it(`${form}, seed ${seed}`, async () => {
        const judge = await crowd({ form, seed, run: run++, doors: await doorsOf(form) });
        await judge(store);
      });
    }
  }
});
