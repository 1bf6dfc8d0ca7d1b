import { sql } from 'kysely';
import type { WaitRow } from '../rows.js';
import type { Waitlist } from '../store.js';
import { type Db, fromStored, toStored } from './schema.js';

export function sqlWaitlist(db: Db): Waitlist {
  const all = () => db.selectFrom('waitlist').selectAll();
  const byId = (id: string) => all().where('id', '=', id);
  const waiting = sql.lit('waiting' as const);
  return {
    async insert(row) {
      await db.insertInto('waitlist').values(toStored(row)).execute();
    },
    async get(id) {
      const row = await byId(id).executeTakeFirst();
      return row && fromStored<WaitRow>(row);
    },
    async lock(id) {
      const row = await byId(id).forUpdate().executeTakeFirst();
      return row && fromStored<WaitRow>(row);
    },
    async update(id, change) {
      await db.updateTable('waitlist').set(toStored(change)).where('id', '=', id).execute();
    },
    async remove(id) {
      await db.deleteFrom('waitlist').where('id', '=', id).execute();
    },
    async line(location, now) {
      const rows = await all()
        .where('location', '=', location)
        .where('state', '=', waiting)
        .where('endsAt', '>', new Date(now))
        .orderBy('createdAt')
        .orderBy(sql`id collate "C"`)
        .execute();
      return rows.map((row) => fromStored<WaitRow>(row));
    },
    async places(now) {
      const rows = await db
        .selectFrom('waitlist')
        .select('location')
        .distinct()
        .where('state', '=', waiting)
        .where('endsAt', '>', new Date(now))
        .orderBy('location')
        .execute();
      return rows.map(({ location }) => location);
    },
    async offeredBy(holdId) {
      const row = await all()
        .where('holdId', '=', holdId)
        .where('state', '=', sql.lit('offered' as const))
        .executeTakeFirst();
      return row && fromStored<WaitRow>(row);
    },
    async ofPhone(phone, now) {
      const rows = await all()
        .where('phone', '=', phone)
        .where('endsAt', '>', new Date(now))
        .orderBy('createdAt')
        .orderBy(sql`id collate "C"`)
        .execute();
      return rows.map((row) => fromStored<WaitRow>(row));
    },
  };
}
