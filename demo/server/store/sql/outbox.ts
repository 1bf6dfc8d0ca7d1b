import { sql } from 'kysely';
import type { MessageRow } from '../rows.js';
import type { Outbox } from '../store.js';
import { type Db, fromStored, toStored } from './schema.js';

export function sqlOutbox(db: Db): Outbox {
  return {
    async insert(row) {
      await db.insertInto('outbox').values(toStored(row)).execute();
    },
    async take(now, lease, limit) {
      // Locked rows are somebody else's already: skipped, so that takers never wait for each other.
      const due = db
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', sql.lit('waiting'))
        .where('dueAt', '<=', new Date(now))
        .orderBy('dueAt')
        .limit(limit)
        .forUpdate()
        .skipLocked();
      const rows = await db
        .with('due', () => due)
        .updateTable('outbox')
        .from('due')
        .set((set) => ({ attempts: set('outbox.attempts', '+', 1), dueAt: new Date(now + lease) }))
        .whereRef('outbox.id', '=', 'due.id')
        .returningAll('outbox')
        .execute();
      return rows.map((row) => fromStored<MessageRow>(row)).sort((a, b) => a.createdAt - b.createdAt);
    },
    async settle({ id, attempts }, change) {
      await db
        .updateTable('outbox')
        .set(toStored(change))
        .where('id', '=', id)
        .where('attempts', '=', attempts)
        .execute();
    },
    async ofCode(code) {
      const rows = await db.selectFrom('outbox').selectAll().where('code', '=', code).orderBy('createdAt').execute();
      return rows.map((row) => fromStored<MessageRow>(row));
    },
    async drop(code, kind) {
      await db
        .deleteFrom('outbox')
        .where('code', '=', code)
        .where('kind', '=', kind)
        .where('state', '=', 'waiting')
        .execute();
    },
    async clear(code) {
      await db.deleteFrom('outbox').where('code', '=', code).execute();
    },
    async recent(limit) {
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where('sealed', 'is not', null)
        .orderBy('createdAt', 'desc')
        .orderBy(sql`id collate "C"`)
        .limit(limit)
        .execute();
      return rows.map((row) => fromStored<MessageRow>(row));
    },
  };
}
