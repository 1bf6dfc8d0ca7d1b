import { sql } from 'kysely';
import type { ClosureRow } from '../rows.js';
import type { Closures } from '../store.js';
import { type Db, fromStored, toStored } from './schema.js';

export function sqlClosures(db: Db): Closures {
  return {
    async insert(row) {
      await db.insertInto('closures').values(toStored(row)).execute();
    },
    async from(day) {
      const rows = await db
        .selectFrom('closures')
        .selectAll()
        .where('day', '>=', day)
        .orderBy('day')
        .orderBy('createdAt')
        .orderBy(sql`id collate "C"`)
        .execute();
      return rows.map((row) => fromStored<ClosureRow>(row));
    },
    async get(id) {
      const row = await db.selectFrom('closures').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromStored<ClosureRow>(row);
    },
    async remove(id) {
      const removed = await db.deleteFrom('closures').where('id', '=', id).returning('id').execute();
      return removed.length > 0;
    },
  };
}
