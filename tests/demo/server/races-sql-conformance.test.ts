/** On the database that `DATABASE_URL` names, else on an embedded one. */
import { after } from 'node:test';
import { embeddedPool, postgresPool } from '../../../demo/server/store/sql/pools.js';
import { sqlStore } from '../../../demo/server/store/sql/sql-store.js';
import type { Store } from '../../../demo/server/store/store.js';
import { racesEndWell } from './races.js';

const url = process.env['DATABASE_URL'];
let opening: Promise<Store> | undefined;
const open = () => (opening ??= start());
const start = async () => sqlStore(url ? postgresPool(url) : await embeddedPool(undefined));

after(async () => (await opening)?.close());

racesEndWell(url ? 'on PostgreSQL' : 'on PGlite', open);
