/** Hold and booking a second over HTTP, one process, nobody in another's way; beside the bare transactions in pgbench. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { doorTo } from '../../tests/faults/door.js';
import { ServerProcess } from '../../tests/faults/processes.js';
import { timesOf } from '../../tests/faults/region.js';
import type { Figure } from '../bench-booking.js';
import { startPostgres } from '../ensure-postgres.mjs';

const clients = 8;
const seconds = 8;

/** Thirty counters at each of these, one after the other. */
function* places(): Generator<string> {
  for (let week = 0; ; week++) {
    for (const time of timesOf(week)) for (let n = 0; n < 30; n++) yield time;
  }
}

async function overHttp(url: string): Promise<number> {
  const server = await new ServerProcess({ DATABASE_URL: url, COUNTERS: '30', NODE_ENV: 'production' }).start();
  const door = doorTo(server.url, (request) => fetch(request));
  const next = places();
  let done = 0;
  let n = 0;
  const client = async (until: number) => {
    while (performance.now() < until) {
      const me = n++;
      const startsAt = next.next().value as string;
      const owner = { 'Hold-Token': `bench-owner-${String(me).padStart(16, '0')}` };
      const held = await door('POST', '/holds', { services: ['ktp'], location: 'mall', startsAt }, owner);
      const contact = { name: 'Orang Uji', phone: `+6281${200_000_000 + me}` };
      const body = { holdId: held.body['id'], contact, notice: '2026-01' };
      const booked = await door('POST', '/appointments', body, owner);
      if (booked.status !== 201) throw new Error(`${booked.status} ${booked.body.code ?? ''}`);
      done++;
    }
  };
  const all = (forSeconds: number) =>
    Promise.all(Array.from({ length: clients }, () => client(performance.now() + forSeconds * 1000)));
  try {
    await all(3);
    done = 0;
    await all(seconds);
    return done / seconds;
  } finally {
    await server.kill();
  }
}

/** The statements of a hold and of its booking, with rows like those just written. */
async function script(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const copy = async (table: string, changed: Readonly<Record<string, string>>, where: string) => {
    const { rows } = await client.query<{ column_name: string }>(
      'select column_name from information_schema.columns where table_name = $1 order by ordinal_position',
      [table],
    );
    const names = rows.map(({ column_name }) => column_name);
    const values = names.map((name) => changed[name] ?? `t."${name}"`);
    return `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) select ${values.join(', ')} from (select * from ${table} where ${where} limit 1) t;`;
  };
  const { rows } = await client.query<{ code: string; hold_id: string }>(
    'select code, hold_id from appointments limit 1',
  );
  const [row] = rows;
  if (!row) throw new Error('Nothing was booked.');
  const answer = (key: string) =>
    `insert into answers (key, fingerprint, status, sealed, expires_at) values (${key}, 'f', 0, '', now() + interval '1 day') on conflict (key) do nothing;`;
  const finish = (key: string) => `update answers set status = 201, sealed = repeat('x', 600) where key = ${key};`;
  const lines = [
    String.raw`\set n random(1, 1000000000000)`,
    String.raw`\set q random(1, 1000000000)`,
    'begin;',
    answer("'h' || :n"),
    'select pg_advisory_xact_lock(:n);',
    "select * from holds where owner = 'o' || :n and location = 'mall' and state = 'active';",
    "insert into cells (location, agency, quarter, counter, hold_id, expires_at) values ('bench', 'a', :q, 0, 'b' || :n, now() + interval '10 minutes') on conflict (location, agency, quarter, counter) do update set hold_id = excluded.hold_id;",
    await copy(
      'holds',
      { id: "'b' || :n", owner: "'o' || :n", code: 'null', state: "'active'" },
      `id = '${row.hold_id}'`,
    ),
    finish("'h' || :n"),
    'commit;',
    'begin;',
    answer("'a' || :n"),
    "select * from holds where id = 'b' || :n for update;",
    'select pg_advisory_xact_lock(:n);',
    "select count(*) from appointments where phone = 'p' || :n;",
    "update cells set expires_at = null where hold_id = 'b' || :n;",
    await copy('appointments', { code: "'c' || :n", hold_id: "'b' || :n", phone: "'p' || :n" }, `code = '${row.code}'`),
    "update holds set state = 'consumed', code = 'c' || :n where id = 'b' || :n;",
    finish("'a' || :n"),
    'commit;',
  ];
  await client.end();
  return `${lines.join('\n')}\n`;
}

function bare(url: string, text: string): number {
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

export async function throughputFigures(): Promise<Figure[]> {
  const postgres = await startPostgres();
  try {
    const ours = await overHttp(postgres.url);
    const theirs = bare(postgres.url, await script(postgres.url));
    return [
      {
        what: 'hold + booking a second, one process, no contention',
        is: `${ours.toFixed(0)} / ${theirs.toFixed(0)} = ${(ours / theirs).toFixed(2)}`,
        must: 'at least 0.33 of the bare transactions',
      },
    ];
  } finally {
    await postgres.stop();
  }
}
