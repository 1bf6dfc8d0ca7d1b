/** A PostgreSQL of one's own for a test run: started on a free port, gone afterwards. */
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canInstallPackages, installPackages } from './lib/apt.mjs';
import { freePort } from './lib/free-port.mjs';
import { isMain } from './lib/is-main.mjs';
import { runOrThrow } from './lib/run.mjs';

/**
 * @typedef {object} Postgres
 * @property {string} url Connection string of a fresh, empty database.
 * @property {(name: string) => Promise<string>} createDatabase Makes another one and answers with its connection string.
 * @property {() => Promise<void>} stop Stops the server and removes what it kept.
 */

const debian = '/usr/lib/postgresql';

/** Where the server's programs are; Debian keeps them off the PATH, one folder a version. */
function programs() {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(debian, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

async function ensurePrograms() {
  if (!programs() && canInstallPackages()) {
    console.log('Installing PostgreSQL…');
    await installPackages(['postgresql']);
  }
  const bin = programs();
  if (!bin) throw new Error('No PostgreSQL server found. Install one (Debian: apt-get install postgresql).');
  return bin;
}

/**
 * Starts a private server, as the user `postgres` where we are root, since PostgreSQL refuses root.
 * Durability is off: what it holds lives for one run.
 *
 * @returns {Promise<Postgres>}
 */
export async function startPostgres() {
  const bin = await ensurePrograms();
  const isRoot = process.getuid?.() === 0;
  // Not in `.cache`: the user `postgres` may have no way into the folder where the project lies.
  const folder = await mkdtemp(join(tmpdir(), 'mpp-postgres-'));
  if (isRoot) await chown(folder, Number(await runOrThrow('id', ['-u', 'postgres'])), -1);

  /** @param {string} program @param {readonly string[]} args */
  const pg = (program, args) => {
    const command = [join(bin, program), ...args];
    return isRoot
      ? runOrThrow('runuser', ['-u', 'postgres', '--', ...command], { cwd: folder })
      : runOrThrow(join(bin, program), args, { cwd: folder });
  };

  const data = join(folder, 'data');
  const port = String(await freePort());
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c synchronous_commit=off`;
  const stop = async () => {
    if (existsSync(join(data, 'postmaster.pid'))) await pg('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await pg('initdb', ['-D', data, '-A', 'trust', '-U', 'mpp', '-E', 'UTF8', '--no-locale', '--no-sync']);
    await pg('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-t', '60', '-o', options, 'start']);
    /** @param {string} name */
    const createDatabase = async (name) => {
      await pg('createdb', ['-h', '127.0.0.1', '-p', port, '-U', 'mpp', name]);
      return `postgres://mpp@127.0.0.1:${port}/${name}`;
    };
    return { url: await createDatabase('mpp'), createDatabase, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

if (isMain(import.meta.url)) {
  const server = await startPostgres();
  console.log(`${server.url}\nCtrl-C stops it and removes its data.`);
  const keepAwake = setInterval(() => {}, 60_000);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  clearInterval(keepAwake);
  await server.stop();
}
