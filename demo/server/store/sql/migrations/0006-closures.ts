import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table closures (
    id text primary key,
    location text not null,
    day text not null,
    from_time text,
    to_time text,
    reason jsonb not null,
    created_at timestamptz not null
  )`.execute(db);
  await sql`create index closures_day on closures (day)`.execute(db);
}
