/**
 * The server is killed while a crowd books, and started again; everybody asks on under the key they had. On the PostgreSQL of
 * `DATABASE_URL`, else on an embedded database in a folder. `MPP_SEEDS` says how often; once without it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { below, chanceOf } from './chance.js';
import { crowd, type Judgement } from './crowd.js';
import { doorTo, tenacious } from './door.js';
import { ServerProcess } from './processes.js';
import { openTestStore } from '../demo/server/support/database.js';

const kills = Number(process.env['MPP_SEEDS'] ?? 1);
/** Runs of their own, beside those of the crowds on the same database. */
const firstRun = 200;
const longestMs = 1500;

describe('a server killed in the middle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-killed-'));
  const judgements: Judgement[] = [];
  let server: ServerProcess;

  before(async () => {
    server = await new ServerProcess({ MPP_DATA: folder }).start();
  });
  after(async () => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  for (let seed = 1; seed <= kills; seed++) {
    it(`is asked on until everybody knows, seed ${seed}`, async () => {
      const doors = [tenacious(doorTo(server.url, (request) => fetch(request)))];
      const over = crowd({ form: 'single slots', seed, run: firstRun + seed, doors });
      await setTimeout(below(chanceOf(seed), longestMs));
      await server.kill();
      await server.start();
      judgements.push(await over);
    });
  }

  it('has lost nothing and given nothing twice', async () => {
    await server.kill();
    const store = await openTestStore(folder);
    try {
      for (const judge of judgements) await judge(store);
    } finally {
      await store.close();
    }
  });
});
