/** The test region, open for crowds: limits that are about single persons do not meet. */
import type { AppOptions } from '../../demo/server/options.js';
import { embeddedPool, postgresPool } from '../../demo/server/store/sql/pools.js';
import { sqlStore } from '../../demo/server/store/sql/sql-store.js';
import type { Store } from '../../demo/server/store/store.js';
import { capacity, region, services } from '../demo/server/support/region.js';

export const settingsOf = (counters: number): Omit<AppOptions, 'store'> => ({
  clock: Date.now,
  region,
  services,
  capacity: capacity.map((one) => ({ ...one, counters })),
  rules: { horizonDays: 3650 },
  secrets: { key: 'a secret for tests that protects nobody', officers: [] },
  rateLimits: { writesPerToken: 100_000, perAddress: 10_000_000 },
});

/** On the PostgreSQL of `DATABASE_URL`, else embedded, in a folder or in memory. */
export const openTestStore = async (folder = process.env['MPP_DATA']): Promise<Store> => {
  const url = process.env['DATABASE_URL'];
  return sqlStore(url ? postgresPool(url) : await embeddedPool(folder));
};
