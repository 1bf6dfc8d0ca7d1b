/** What one process keeps in mind of the counters in use is what the database says, whoever has changed it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PostgresPool } from 'kysely';
import { sqlStore } from '../../../demo/server/store/sql/sql-store.js';
import type { Occupied, Store, Window } from '../../../demo/server/store/store.js';
import { below, chanceOf, oneOf } from '../../faults/chance.js';
import { onDatabase, openTestPool } from './support/database.js';
import { claimOf, fresh, minute, q0, t0 } from './support/rows.js';

const sorted = (occupied: readonly Occupied[]) =>
  [...occupied].sort((a, b) => a.quarter - b.quarter || (a.agency < b.agency ? -1 : 1));

describe(`counters in use, as two servers see them ${onDatabase}`, () => {
  const place = fresh('place');
  const agencies = ['disdukcapil', 'polri'];
  const windowAt = (now: number): Window => ({ location: place, agencies, from: q0, to: q0 + 8, now, except: [] });
  const claimAt = (agency: string, quarter: number, until: number) =>
    claimOf(place, { segments: [{ agency, counters: 3, from: q0 + quarter, cells: 1 }], until });
  let pool: PostgresPool;
  let stores: readonly Store[];

  before(async () => {
    pool = await openTestPool();
    stores = [await sqlStore(pool), await sqlStore(pool)];
  });
  after(() => stores[0]?.close());

  it('are those of the database after each change, and as time goes on', async () => {
    const chance = chanceOf(5);
    const holds: string[] = [];
    let now = t0;
    let seen = 0;
    for (let step = 0; step < 300; step++) {
      const { cells } = oneOf(chance, stores);
      const what = below(chance, 5);
      const some = holds[below(chance, holds.length)];
      if (what < 2) {
        const until = now + below(chance, 20) * minute;
        const claim = claimAt(oneOf(chance, agencies), below(chance, 8), until);
        if ((await cells.claim({ ...claim, now })) !== undefined) holds.push(claim.holdId);
      } else if (some !== undefined && what === 2) await cells.free(some);
      else if (some !== undefined && what === 3) await cells.keep(some, now + below(chance, 30) * minute);
      else now += below(chance, 4) * minute;
      for (const store of stores) {
        const kept = sorted(await store.cells.occupied(windowAt(now)));
        const fresh = sorted(await store.transaction((tables) => tables.cells.occupied(windowAt(now))));
        assert.deepEqual(kept, fresh, `step ${step}`);
        seen += kept.length;
      }
    }
    assert.ok(seen > 1000, 'something was in use');
  });

  it('are asked for once as long as nothing changes', async () => {
    const [store] = stores;
    const first = await store?.cells.occupied(windowAt(t0));
    assert.equal(await store?.cells.occupied(windowAt(t0)), first, 'the same answer, not an equal one');
  });

  // An embedded database has one connection: there nothing is read while a transaction is open.
  if (process.env['DATABASE_URL']) {
    it('show a change of a transaction that began before they were read and ended after', async () => {
      const [reader, writer] = stores;
      assert.ok(reader && writer);
      const late = { ...windowAt(t0), from: q0 + 100, to: q0 + 108 };
      const quarters = async () => sorted(await reader.cells.occupied(late)).map(({ quarter }) => quarter - q0);
      await writer.transaction(async (tables) => {
        await tables.cells.claim(claimAt('polri', 101, t0 + 99 * minute));
        // Later transactions end first.
        await writer.cells.claim(claimAt('polri', 102, t0 + 99 * minute));
        assert.deepEqual(await quarters(), [102]);
      });
      assert.deepEqual(await quarters(), [101, 102]);
    });
  }
});
