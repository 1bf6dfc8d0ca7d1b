import { type Kysely, sql } from 'kysely';

const marked = (event: string, rows: 'new' | 'old') =>
  sql.raw(`create trigger cells_after_${event} after ${event} on cells
    referencing ${rows} table as changed for each statement execute function mark_cells()`);

const statements = [
  // Where somebody's place has changed, and in which transaction: by it others know whether what they have read still stands.
  sql`create table cell_changes (
    location text not null,
    agency text not null,
    transaction xid8 not null default pg_current_xact_id(),
    at timestamptz not null default now()
  )`,
  sql`create index cell_changes_of on cell_changes (location, agency, transaction)`,
  sql`create index cell_changes_at on cell_changes (at)`,
  sql`create function mark_cells() returns trigger language plpgsql as $$
    begin
      insert into cell_changes (location, agency) select distinct location, agency from changed;
      return null;
    end
  $$`,
  marked('insert', 'new'),
  marked('update', 'new'),
  marked('delete', 'old'),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
