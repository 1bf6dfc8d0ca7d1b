import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table waitlist (
    id text primary key,
    state text not null,
    services jsonb not null,
    location text not null,
    from_day text not null,
    to_day text not null,
    phone text not null,
    proof text not null,
    sealed text not null,
    code text,
    hold_id text,
    created_at timestamptz not null,
    ends_at timestamptz not null
  )`,
  sql`create index waitlist_line on waitlist (location, created_at) where state = 'waiting'`,
  sql`create index waitlist_phone on waitlist (phone)`,
  sql`create index waitlist_ends on waitlist (ends_at)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
