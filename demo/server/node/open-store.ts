/** The database that the settings name: PostgreSQL, or an embedded one in a locked folder. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedPool, postgresPool } from '../store/sql/pools.js';
import { sqlStore } from '../store/sql/sql-store.js';
import type { Store } from '../store/store.js';
import { lockFolder } from './lock.js';
import type { Settings } from './settings.js';

export interface OpenStore {
  readonly store: Store;
  /** For the line that is printed at start; no password is in it. */
  readonly name: string;
}

const nameOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return `PostgreSQL ${host}${pathname}`;
};

export async function openStore({ databaseUrl, dataFolder }: Settings): Promise<OpenStore> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  if (databaseUrl) return { store: await sqlStore(postgresPool(databaseUrl)), name: nameOf(databaseUrl) };
  const unlock = lockFolder(dataFolder);
  try {
    const store = await sqlStore(await embeddedPool(join(dataFolder, 'database')));
    const close = async () => {
      await store.close();
      unlock();
    };
    return { store: { ...store, close }, name: `embedded database in ${dataFolder}` };
  } catch (error) {
    unlock();
    throw error;
  }
}
