import { type Kysely, sql } from 'kysely';

/** SQL that PostgreSQL 15 knows. Codes of states are not enumerated here: their tables stand in the contract. */
const statements = [
  // Who has a place: the primary key is the one thing that decides.
  sql`create table cells (
    location text not null,
    agency text not null,
    quarter integer not null,
    counter smallint not null,
    hold_id text not null,
    expires_at timestamptz,
    primary key (location, agency, quarter, counter)
  )`,
  sql`create index cells_hold on cells (hold_id)`,

  sql`create table holds (
    id text primary key,
    owner text not null,
    state text not null,
    services jsonb not null,
    location text not null,
    party_size integer not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    expires_at timestamptz not null,
    extensions_left integer not null,
    counter integer not null,
    code text
  )`,
  sql`create index holds_active on holds (owner, location) where state = 'active'`,
  sql`create index holds_code on holds (code) where code is not null`,

  sql`create table appointments (
    code text primary key,
    hold_id text not null unique,
    label text not null,
    state text not null,
    location text not null,
    agency text not null,
    party_size integer not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    visits jsonb not null,
    proof_kind text not null,
    proof text not null,
    sealed text,
    phone text,
    nik text,
    help jsonb not null,
    on_behalf boolean not null,
    notice text not null,
    reminder boolean not null,
    language text not null,
    created_at timestamptz not null,
    checked_in_at timestamptz,
    called_at timestamptz,
    called_to text
  )`,
  sql`create index appointments_day on appointments (location, starts_at)`,
  sql`create index appointments_phone on appointments (phone) where phone is not null and state = 'booked'`,
  sql`create index appointments_nik on appointments (nik) where nik is not null and state = 'booked'`,

  sql`create table applications (
    id text primary key,
    code text not null references appointments (code) on delete cascade,
    service text not null,
    agency text not null,
    location text not null,
    state text not null,
    outcome text,
    opened_at timestamptz not null,
    promised_on text,
    action jsonb,
    check ((state = 'closed') = (outcome is not null))
  )`,
  sql`create index applications_code on applications (code)`,
  sql`create index applications_due on applications (coalesce(promised_on, '9999-12-31'), id)`,

  sql`create table application_history (
    entry bigint generated always as identity primary key,
    application_id text not null references applications (id) on delete cascade,
    at timestamptz not null,
    by text not null,
    state text not null,
    note jsonb
  )`,
  sql`create index application_history_of on application_history (application_id, entry)`,

  sql`create table answers (
    key text primary key,
    fingerprint text not null,
    status integer not null,
    sealed text not null,
    expires_at timestamptz not null
  )`,
  sql`create index answers_expiry on answers (expires_at)`,
  sql`create table attempts (key text primary key, count integer not null, expires_at timestamptz not null)`,
  sql`create table versions (topic text primary key, version integer not null)`,
  sql`create table notes (key text primary key, value text not null)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
