import { sql } from 'kysely';
import type { SealedText, SealedTexts } from '../store.js';
import type { Db } from './schema.js';

/** Each table that holds sealed texts, with its primary key. */
const tables: Readonly<Record<SealedText['table'], string>> = {
  appointments: 'code',
  outbox: 'id',
  waitlist: 'id',
  answers: 'key',
};

export function sqlSealed(db: Db): SealedTexts {
  return {
    async byOthers(keyName, limit) {
      for (const [table, key] of Object.entries(tables)) {
        // An answer that is not there yet is an empty text.
        const { rows } = await sql<SealedText>`
          select ${sql.lit(table)} as table, ${sql.ref(key)} as key, sealed from ${sql.table(table)}
          where sealed <> '' and split_part(sealed, '.', 1) <> ${keyName} limit ${limit}`.execute(db);
        if (rows.length > 0) return rows;
      }
      return [];
    },
    async replace({ table, key, sealed: before }, sealed) {
      await sql`
        update ${sql.table(table)} set sealed = ${sealed}
        where ${sql.ref(tables[table])} = ${key} and sealed = ${before}`.execute(db);
    },
  };
}
