import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create index appointments_visit_data on appointments (ends_at) where nik is not null or help <> '[]'::jsonb`,
  sql`create index appointments_person_data on appointments (ends_at)
    where sealed is not null or phone is not null or proof <> ''`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}
