import { sql } from 'kysely';
import type { ApplicationRow, AppointmentRow, HistoryRow, HoldRow } from '../rows.js';
import type { Applications, Appointments, Holds } from '../store.js';
import { type Db, fromStored, toStored } from './schema.js';

export function sqlHolds(db: Db): Holds {
  const byId = (id: string) => db.selectFrom('holds').selectAll().where('id', '=', id);
  return {
    async insert(row) {
      await db.insertInto('holds').values(toStored(row)).execute();
    },
    async get(id) {
      const row = await byId(id).executeTakeFirst();
      return row && fromStored<HoldRow>(row);
    },
    async lock(id) {
      const row = await byId(id).forUpdate().executeTakeFirst();
      return row && fromStored<HoldRow>(row);
    },
    async update(id, change) {
      await db.updateTable('holds').set(toStored(change)).where('id', '=', id).execute();
    },
    async active(owner, location, now) {
      const rows = await db
        .selectFrom('holds')
        .selectAll()
        .where('owner', '=', owner)
        .where('location', '=', location)
        .where('state', '=', sql.lit('active'))
        .where('expiresAt', '>', new Date(now))
        .execute();
      return rows.map((row) => fromStored<HoldRow>(row));
    },
    async lockBetween(location, from, to, now) {
      const rows = await db
        .selectFrom('holds')
        .selectAll()
        .where('location', '=', location)
        .where('startsAt', '<', new Date(to))
        .where('endsAt', '>', new Date(from))
        .where('state', '=', sql.lit('active'))
        .where('expiresAt', '>', new Date(now))
        .orderBy(sql`id collate "C"`)
        .forUpdate()
        .execute();
      return rows.map((row) => fromStored<HoldRow>(row));
    },
  };
}

// In the words of the indexes, which PostgreSQL uses only then.
const ofVisit = sql<boolean>`(nik is not null or help <> '[]'::jsonb)`;
const ofPerson = sql<boolean>`(sealed is not null or phone is not null or proof <> '') and (
  sealed is not null or phone is not null or not exists (
    select from applications a where a.code = appointments.code and a.state <> 'closed'
  ))`;

export function sqlAppointments(db: Db): Appointments {
  const byCode = (code: string) => db.selectFrom('appointments').selectAll().where('code', '=', code);
  return {
    async insert(row) {
      await db.insertInto('appointments').values(toStored(row)).execute();
    },
    async get(code) {
      const row = await byCode(code).executeTakeFirst();
      return row && fromStored<AppointmentRow>(row);
    },
    async lock(code) {
      const row = await byCode(code).forUpdate().executeTakeFirst();
      return row && fromStored<AppointmentRow>(row);
    },
    async update(code, change) {
      await db.updateTable('appointments').set(toStored(change)).where('code', '=', code).execute();
    },
    async between(location, from, to) {
      const rows = await db
        .selectFrom('appointments')
        .selectAll()
        .where('location', '=', location)
        .where('startsAt', '>=', new Date(from))
        .where('startsAt', '<', new Date(to))
        .orderBy('startsAt')
        .orderBy(sql`label collate "C"`)
        .execute();
      return rows.map((row) => fromStored<AppointmentRow>(row));
    },
    async ofPhone(phone, limit) {
      const rows = await db
        .selectFrom('appointments')
        .selectAll()
        .where('phone', '=', phone)
        .orderBy('startsAt', 'desc')
        .orderBy(sql`label collate "C"`)
        .limit(limit)
        .execute();
      return rows.map((row) => fromStored<AppointmentRow>(row));
    },
    async holding(what, endedBefore, limit) {
      const rows = await db
        .selectFrom('appointments')
        .selectAll()
        .where('endsAt', '<', new Date(endedBefore))
        .where(what === 'visit' ? ofVisit : ofPerson)
        .orderBy('endsAt')
        .limit(limit)
        .execute();
      return rows.map((row) => fromStored<AppointmentRow>(row));
    },
    async upcoming(person, now) {
      const row = await db
        .selectFrom('appointments')
        .select(sql<number>`count(*)::int`.as('count'))
        .where((where) => ('phone' in person ? where('phone', '=', person.phone) : where('nik', '=', person.nik)))
        .where('state', '=', sql.lit('booked'))
        .where('startsAt', '>', new Date(now))
        .executeTakeFirst();
      return row?.count ?? 0;
    },
  };
}

/** What has no promise comes behind all that have one. */
const due = sql<string>`coalesce(promised_on, '9999-12-31') collate "C"`;

export function sqlApplications(db: Db): Applications {
  const byId = (id: string) => db.selectFrom('applications').selectAll().where('id', '=', id);
  return {
    async insert(row) {
      await db.insertInto('applications').values(toStored(row)).execute();
    },
    async get(id) {
      const row = await byId(id).executeTakeFirst();
      return row && fromStored<ApplicationRow>(row);
    },
    async lock(id) {
      const row = await byId(id).forUpdate().executeTakeFirst();
      return row && fromStored<ApplicationRow>(row);
    },
    async update(id, change) {
      await db.updateTable('applications').set(toStored(change)).where('id', '=', id).execute();
    },
    async ofCode(code) {
      const rows = await db
        .selectFrom('applications')
        .selectAll()
        .where('code', '=', code)
        .orderBy('openedAt')
        .orderBy(sql`id collate "C"`)
        .execute();
      return rows.map((row) => fromStored<ApplicationRow>(row));
    },
    async list({ state, agency, after, limit }) {
      const rows = await db
        .selectFrom('applications')
        .selectAll()
        .where('state', state ? '=' : '<>', state ?? 'closed')
        .$if(agency !== undefined, (query) => query.where('agency', '=', agency ?? ''))
        .$if(after !== undefined, (query) =>
          query.where(sql<boolean>`(${due}, id collate "C") > (${after?.promisedOn}, ${after?.id})`),
        )
        .orderBy(due)
        .orderBy(sql`id collate "C"`)
        .limit(limit)
        .execute();
      return rows.map((row) => fromStored<ApplicationRow>(row));
    },
    async record(applicationId, { note, ...entry }) {
      // Written even when empty: JSON's null would be another value than SQL's.
      await db
        .insertInto('applicationHistory')
        .values({ applicationId, ...toStored(entry), note: note && JSON.stringify(note) })
        .execute();
    },
    async histories(ids) {
      const found = new Map<string, HistoryRow[]>(ids.map((id) => [id, []]));
      if (ids.length === 0) return found;
      const rows = await db
        .selectFrom('applicationHistory')
        .select(['applicationId', 'at', 'by', 'state', 'note'])
        .where('applicationId', 'in', ids)
        .orderBy('entry')
        .execute();
      for (const { applicationId, ...entry } of rows) found.get(applicationId)?.push(fromStored<HistoryRow>(entry));
      return found;
    },
  };
}
