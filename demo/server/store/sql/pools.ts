/** Where the SQL store gets its connections from. */
import { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { StoreBusy } from '../store.js';
import { pipelined } from './pipelined.js';

/** Longer than any sound transaction here takes; who waits longer is told to come again. */
const lockTimeoutMs = 8_000;
/** How long a request queues for a connection. Most of a crowd is served meanwhile; the rest is told to come again. */
const connectTimeoutMs = 15_000;

export function postgresPool(url: string, most = 10): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    pipeline: true,
    connectionTimeoutMillis: connectTimeoutMs,
    options: `-c lock_timeout=${lockTimeoutMs} -c idle_in_transaction_session_timeout=${2 * lockTimeoutMs} -c jit=off`,
  });
  // A connection that breaks while nobody uses it is replaced at the next use; it must not end the process.
  pool.on('error', () => undefined);
  const connections = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      try {
        const client = await pool.connect();
        const connection = connections.get(client) ?? pipelined(client);
        connections.set(client, connection);
        return connection;
      } catch (error) {
        // The driver has no code for it.
        const busy = error instanceof Error && /timeout exceeded when trying to connect/.test(error.message);
        throw busy ? new StoreBusy('All connections are in use.') : error;
      }
    },
    end: () => pool.end(),
  };
}

/** One connection that is handed out in turn: PGlite runs one thing at a time. */
export async function embeddedPool(folder: string | undefined): Promise<PostgresPool> {
  const database = await PGlite.create(folder);
  let last: Promise<void> = Promise.resolve();

  const query = async (text: string, values: readonly unknown[]) => {
    const { rows, affectedRows } = await database.query<Record<string, unknown>>(text, [...values]);
    const command = text.trimStart().split(/\s/, 1)[0]?.toUpperCase() ?? '';
    return { command, rowCount: affectedRows ?? rows.length, rows };
  };

  return {
    async connect() {
      const before = last;
      let release = (): void => undefined;
      last = new Promise((resolve) => (release = resolve));
      await before;
      return { query, release } as unknown as PostgresPoolClient;
    },
    async end() {
      await last;
      await database.close();
    },
  };
}
