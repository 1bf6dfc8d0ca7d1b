import { type Kysely, Migrator } from 'kysely';
import * as start from './migrations/0001-start.js';
import * as messages from './migrations/0002-messages.js';
import * as retention from './migrations/0003-retention.js';
import * as waitlist from './migrations/0004-waitlist.js';
import * as cellChanges from './migrations/0005-cell-changes.js';
import * as closures from './migrations/0006-closures.js';

/** In the order of their names. One that has run is never changed; what is wrong is put right by a new one. */
const migrations = {
  '0001-start': start,
  '0002-messages': messages,
  '0003-retention': retention,
  '0004-waitlist': waitlist,
  '0005-cell-changes': cellChanges,
  '0006-closures': closures,
};

/** Brings the schema up to date. Several servers may start at once: the first does it, the others wait. */
export async function migrate<Schema>(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('The database schema could not be brought up to date.');
}
