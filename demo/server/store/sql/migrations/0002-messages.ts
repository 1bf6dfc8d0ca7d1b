import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table outbox (
    id text primary key,
    kind text not null,
    code text,
    state text not null,
    sealed text,
    due_at timestamptz not null,
    expires_at timestamptz not null,
    attempts integer not null,
    created_at timestamptz not null,
    ended_at timestamptz
  )`,
  sql`create index outbox_due on outbox (due_at) where state = 'waiting'`,
  sql`create index outbox_code on outbox (code) where code is not null`,
  sql`create index outbox_ended on outbox (ended_at) where ended_at is not null`,
  // For lost codes, too, whatever has become of the visit.
  sql`drop index appointments_phone`,
  sql`create index appointments_phone on appointments (phone) where phone is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
