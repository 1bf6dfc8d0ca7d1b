/** A hold and its booking as bare transactions for pgbench: what PostgreSQL does without a server before it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** The statements of a hold and of its booking as the server sends them, with rows like those just written. */
export async function bareScript(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const copy = async (table: string, changed: Readonly<Record<string, string>>, where: string) => {
    const { rows } = await client.query<{ column_name: string }>(
      'select column_name from information_schema.columns where table_name = $1 order by ordinal_position',
      [table],
    );
    const names = rows.map(({ column_name }) => `"${column_name}"`);
    const { rows: found } = await client.query<Record<string, string>>(
      `select ${rows.map(({ column_name }) => `quote_nullable("${column_name}") as "${column_name}"`).join(', ')} from ${table} where ${where} limit 1`,
    );
    const values = rows.map(({ column_name }) => changed[column_name] ?? found[0]?.[column_name] ?? 'null');
    return `insert into ${table} (${names.join(', ')}) values (${values.join(', ')});`;
  };
  const { rows } = await client.query<{ code: string; hold_id: string }>(
    'select code, hold_id from appointments limit 1',
  );
  const [row] = rows;
  if (!row) throw new Error('Nothing was booked.');
  const begin = (key: string) => `begin;
insert into answers (key, fingerprint, status, sealed, expires_at)
  values (${key}, repeat('f', 43), 0, '', now() + interval '1 day')
  on conflict (key) do update set fingerprint = excluded.fingerprint, status = 0, sealed = '', expires_at = excluded.expires_at
  where answers.expires_at <= now() returning key;`;
  const lock = (key: string) => `select pg_advisory_xact_lock(hashtextextended(${key}, 0));`;
  const end = (key: string) => `update answers set status = 201, sealed = repeat('x', 600) where key = ${key};
commit;`;
  const lines = [
    String.raw`\set n random(1, 1000000000000)`,
    String.raw`\set q random(1, 1000000000)`,
    begin("'h' || :n"),
    lock("'o' || :n"),
    "select * from holds where owner = 'o' || :n and location = 'mall' and state = 'active' and expires_at > now();",
    `with candidate as (
  select n.counter from generate_series(0, 29) as n (counter)
  where not exists (
    select from cells c where c.location = 'bench' and c.agency = 'a' and c.counter = n.counter
      and c.quarter between :q and :q and (c.expires_at is null or c.expires_at > now())
  ) order by (n.counter + 7) % 30 limit 1
), claimed as (
  insert into cells (location, agency, quarter, counter, hold_id, expires_at)
  select 'bench', 'a', q.quarter, candidate.counter, 'b' || :n, now() + interval '10 minutes'
  from candidate cross join generate_series(:q, :q) as q (quarter) order by candidate.counter, q.quarter
  on conflict (location, agency, quarter, counter) do update
    set hold_id = excluded.hold_id, expires_at = excluded.expires_at where cells.expires_at <= now()
  returning counter
) select (select count(*)::int from candidate) as candidates, count(*)::int as claimed, min(counter)::int as first from claimed;`,
    await copy(
      'holds',
      { id: "'b' || :n", owner: "'o' || :n", code: 'null', state: "'active'" },
      `id = '${row.hold_id}'`,
    ),
    end("'h' || :n"),
    begin("'a' || :n"),
    "select * from holds where id = 'b' || :n for update;",
    lock("'p' || :n"),
    "select count(*)::int from appointments where phone = 'p' || :n and state = 'booked' and starts_at > now();",
    "update cells set expires_at = null where hold_id = 'b' || :n returning quarter;",
    await copy('appointments', { code: "'c' || :n", hold_id: "'b' || :n", phone: "'p' || :n" }, `code = '${row.code}'`),
    "update holds set state = 'consumed', code = 'c' || :n where id = 'b' || :n;",
    await copy('outbox', { id: "'m' || :n", code: "'c' || :n" }, `code = '${row.code}'`),
    "insert into versions as v (topic, version) values ('case:c' || :n, 1) on conflict (topic) do update set version = v.version + 1;",
    end("'a' || :n"),
  ];
  await client.end();
  return `${lines.join('\n')}\n`;
}

/** Whole bookings a second. */
export function bare(url: string, text: string, clients: number, seconds: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-bench-'));
  try {
    const file = join(folder, 'booking.sql');
    writeFileSync(file, text);
    const args = ['-n', '-c', String(clients), '-j', '1', '-T', String(seconds), '-f', file, url];
    const { stdout, stderr } = spawnSync('pgbench', args, { encoding: 'utf8' });
    const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
    if (tps === undefined) throw new Error(`pgbench: ${stderr.slice(0, 500)}`);
    return Number(tps);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
