/** The store on PostgreSQL, or on PostgreSQL embedded in this process (PGlite). One code for both. */
import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql } from 'kysely';
import { keptMs, type Store, StoreBusy, type Tables } from '../store.js';
import { sqlApplications, sqlAppointments, sqlHolds } from './cases.js';
import { sqlCells } from './cells.js';
import { sqlClosures } from './closures.js';
import { codeOf, isRetryable, sqlState } from './errors.js';
import { migrate } from './migrate.js';
import { occupancy, readOccupied } from './occupancy.js';
import { sqlOutbox } from './outbox.js';
import type { Db, Schema } from './schema.js';
import { sqlSealed } from './sealed.js';
import { sqlAnswers, sqlAttempts, sqlVersions } from './small-tables.js';
import { sqlWaitlist } from './waitlist.js';

const quarterMs = 900_000;
const mostTries = 5;

async function erase(db: Db, code: string): Promise<void> {
  await sql`
    delete from cells where hold_id in (
      select id from holds where code = ${code} union select hold_id from appointments where code = ${code}
    )`.execute(db);
  await db.deleteFrom('holds').where('code', '=', code).execute();
  await db.deleteFrom('appointments').where('code', '=', code).execute();
  await sqlOutbox(db).clear(code);
  await db.deleteFrom('versions').where('topic', '=', `case:${code}`).execute();
}

async function sweep(db: Db, now: number): Promise<void> {
  const moment = new Date(now);
  const yesterday = new Date(now - keptMs.hold);
  await db.deleteFrom('answers').where('expiresAt', '<=', moment).execute();
  await db.deleteFrom('attempts').where('expiresAt', '<=', moment).execute();
  await db
    .deleteFrom('cells')
    .where((where) =>
      where.or([where('expiresAt', '<=', moment), where('quarter', '<', Math.floor(+yesterday / quarterMs))]),
    )
    .execute();
  await sql`delete from cell_changes where at < now() - interval '1 hour'`.execute(db);
  await db
    .deleteFrom('waitlist')
    .where('endsAt', '<', new Date(now - keptMs.wait))
    .execute();
  await db.deleteFrom('holds').where('state', '<>', 'consumed').where('expiresAt', '<', yesterday).execute();
  await db
    .deleteFrom('outbox')
    .where('endedAt', '<', new Date(now - keptMs.message))
    .execute();
}

function sqlTables(db: Db, occupied: Tables['cells']['occupied']): Tables {
  return {
    cells: sqlCells(db, occupied),
    holds: sqlHolds(db),
    appointments: sqlAppointments(db),
    applications: sqlApplications(db),
    outbox: sqlOutbox(db),
    waitlist: sqlWaitlist(db),
    closures: sqlClosures(db),
    sealed: sqlSealed(db),
    answers: sqlAnswers(db),
    attempts: sqlAttempts(db),
    versions: sqlVersions(db),
    async lock(keys) {
      // In order, so that two who need the same keys do not wait for each other.
      for (const key of [...keys].sort())
        await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
    },
    async share(key) {
      await sql`select pg_advisory_xact_lock_shared(hashtextextended(${key}, 0))`.execute(db);
    },
    erase: (code) => erase(db, code),
    sweep: (now) => sweep(db, now),
    async note(key) {
      return (await db.selectFrom('notes').select('value').where('key', '=', key).executeTakeFirst())?.value;
    },
    async setNote(key, value) {
      await sql`
        insert into notes (key, value) values (${key}, ${value})
        on conflict (key) do update set value = excluded.value`.execute(db);
    },
  };
}

/** Opens the store and brings its schema up to date. Closing it ends the pool. */
export async function sqlStore(pool: PostgresPool): Promise<Store> {
  const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })];
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins });
  await migrate(db);

  /** Kysely's own transaction lets each statement wait for the one before; a connection keeps the order by itself. */
  const tablesOn = (connection: PostgresPoolClient): Tables => {
    const alone = { query: connection.query.bind(connection), release: () => undefined };
    const itself = { connect: async () => alone, end: async () => undefined };
    const own = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: itself }), plugins });
    return sqlTables(own, async (window) => (await readOccupied(own, window)).occupied);
  };
  const known = new WeakMap<PostgresPoolClient, Tables>();

  async function once<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    const connection = await pool.connect();
    const tables = known.get(connection) ?? tablesOn(connection);
    known.set(connection, tables);
    try {
      await connection.query('begin', []);
      const result = await work(tables);
      await connection.query('commit', []);
      return result;
    } catch (error) {
      // Where the connection has broken there is nothing left to undo.
      await connection.query('rollback', []).catch(() => undefined);
      throw error;
    } finally {
      connection.release();
    }
  }

  async function transaction<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await once(work);
      } catch (error) {
        if (codeOf(error) === sqlState.lockTimeout) throw new StoreBusy('Another transaction did not end in time.');
        if (!isRetryable(error)) throw error;
        if (tries === mostTries) throw new StoreBusy('Too many transactions were in each other’s way.');
      }
    }
  }

  return { ...sqlTables(db, occupancy(db)), transaction, close: () => db.destroy() };
}
