/** What a transaction owes although its statements are sent before the answers to those before them have come. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PostgresPool } from 'kysely';
import { sqlStore } from '../../../demo/server/store/sql/sql-store.js';
import type { Store } from '../../../demo/server/store/store.js';
import { onDatabase, openTestPool } from './support/database.js';
import { holdRow } from './support/rows.js';

describe(`a transaction ${onDatabase}`, () => {
  let pool: PostgresPool;
  let store: Store;
  const run = async (text: string) => {
    const connection = await pool.connect();
    await connection.query(text, []);
    connection.release();
  };

  before(async () => {
    pool = await openTestPool();
    store = await sqlStore(pool);
  });
  after(() => store.close());

  it('fails by what nobody waited for, and leaves nothing', async () => {
    const [there, other] = [holdRow(), holdRow()];
    await store.holds.insert(there);
    const twice = store.transaction(async (tables) => {
      await tables.holds.insert(other);
      await tables.holds.insert(there);
    });
    await assert.rejects(twice, { code: '23505' });
    assert.equal(await store.holds.get(other.id), undefined);
  });

  it('names the first failure, not the next question that was refused for it', async () => {
    const there = holdRow();
    await store.holds.insert(there);
    const asked = store.transaction(async (tables) => {
      await tables.holds.insert(there);
      return tables.holds.get(there.id);
    });
    await assert.rejects(asked, { code: '23505' });
    assert.deepEqual(await store.transaction((tables) => tables.holds.get(there.id)), there, 'the connection goes on');
  });

  it('sees what it wrote itself', async () => {
    const row = holdRow();
    const seen = await store.transaction(async (tables) => {
      await tables.holds.insert(row);
      await tables.holds.update(row.id, { state: 'released' });
      return tables.holds.get(row.id);
    });
    assert.equal(seen?.state, 'released');
  });

  it('goes on when a newer version has given the table another column', async () => {
    const row = holdRow();
    await store.holds.insert(row);
    const read = () => store.holds.get(row.id);
    const locked = () => store.transaction((tables) => tables.holds.lock(row.id));
    await read();
    await locked();
    await run('alter table holds add column newer text');
    try {
      assert.equal((await locked())?.id, row.id);
      assert.equal((await read())?.id, row.id);
    } finally {
      await run('alter table holds drop column newer');
    }
  });
});
