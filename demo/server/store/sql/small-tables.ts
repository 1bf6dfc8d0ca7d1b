/** Kept answers, counted attempts, versions: each decided by one upsert. */
import { sql } from 'kysely';
import { type Answers, type Attempts, StoreBusy, type Versions } from '../store.js';
import { codeOf, sqlState } from './errors.js';
import type { Db } from './schema.js';

/** The insert waits for a twin that has not committed yet; afterwards one of them reads the other's answer. */
async function takeKey(db: Db, key: string, fingerprint: string, now: number, until: number): Promise<boolean> {
  try {
    const { rows } = await sql`
      insert into answers (key, fingerprint, status, sealed, expires_at)
      values (${key}, ${fingerprint}, 0, '', ${new Date(until)})
      on conflict (key) do update
        set fingerprint = excluded.fingerprint, status = 0, sealed = '', expires_at = excluded.expires_at
        where answers.expires_at <= ${new Date(now)}
      returning key`.execute(db);
    return rows.length > 0;
  } catch (error) {
    throw codeOf(error) === sqlState.lockTimeout ? new StoreBusy('A twin of this request is still running.') : error;
  }
}

export function sqlAnswers(db: Db): Answers {
  return {
    async begin(key, fingerprint, now, until) {
      for (;;) {
        if (await takeKey(db, key, fingerprint, now, until)) return undefined;
        const kept = await db
          .selectFrom('answers')
          .select(['fingerprint', 'status', 'sealed'])
          .where('key', '=', key)
          .executeTakeFirst();
        // Gone between the two when it was swept: then the key is free again.
        if (kept) return kept;
      }
    },
    async finish(key, status, sealed) {
      await db.updateTable('answers').set({ status, sealed }).where('key', '=', key).execute();
    },
  };
}

export function sqlAttempts(db: Db): Attempts {
  return {
    async count(key, now, until, limit) {
      const { rows } = await sql<{ count: number; expiresAt: Date }>`
        insert into attempts as a (key, count, expires_at) values (${key}, 1, ${new Date(until)})
        on conflict (key) do update set
          count = case when a.expires_at <= ${new Date(now)} then 1 else a.count + 1 end,
          expires_at = case
            when a.expires_at <= ${new Date(now)} or a.count < ${limit} then excluded.expires_at
            else a.expires_at end
        returning count, expires_at`.execute(db);
      return { count: rows[0]?.count ?? 1, until: rows[0]?.expiresAt.getTime() ?? until };
    },
    async reset(key) {
      await db.deleteFrom('attempts').where('key', '=', key).execute();
    },
  };
}

export function sqlVersions(db: Db): Versions {
  return {
    async bump(topic) {
      await sql`
        insert into versions as v (topic, version) values (${topic}, 1)
        on conflict (topic) do update set version = v.version + 1`.execute(db);
    },
    async get(topic) {
      const row = await db.selectFrom('versions').select('version').where('topic', '=', topic).executeTakeFirst();
      return row?.version ?? 0;
    },
  };
}
