/** The SQL store of a test: on the PostgreSQL that `DATABASE_URL` names, else on an embedded database. */
import { after } from 'node:test';
import type { PostgresPool } from 'kysely';
import { embeddedPool, postgresPool } from '../../../../demo/server/store/sql/pools.js';
import { sqlStore } from '../../../../demo/server/store/sql/sql-store.js';
import type { Store } from '../../../../demo/server/store/store.js';

const url = process.env['DATABASE_URL'];

export const onDatabase = url ? 'on PostgreSQL' : 'on PGlite';

/** @param folder - of an embedded database that outlives the pool; in memory without it */
export const openTestPool = async (folder?: string): Promise<PostgresPool> =>
  url ? postgresPool(url) : embeddedPool(folder);

export const openTestStore = async (folder?: string): Promise<Store> => sqlStore(await openTestPool(folder));

/** One store for a file, since an embedded database needs seconds to start, on a busy machine many. */
export function sharedStore(): () => Promise<Store> {
  let opening: Promise<Store> | undefined;
  after(async () => (await opening)?.close());
  return () => (opening ??= openTestStore());
}
