/**
 * Installs the dependencies when they are missing or the lock file has changed, so that
 * `npm start` and `npm test` work on a clean clone. Runs before anything is installed: only
 * `node:` modules here. Says nothing and needs no network when there is nothing to do.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const stamp = new URL('node_modules/.installed', root);

/** What decides whether the installed tree still fits: some packages hold binaries for one Node and platform. */
function wanted() {
  const lock = readFileSync(new URL('package-lock.json', root));
  return createHash('sha256')
    .update(lock)
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest('hex');
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted()) {
  console.log('Installing dependencies (npm ci)…');
  // npm run exports its own settings to its scripts; an npm inside must start from the user's.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package|command)/i.test(name)),
  );
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  writeFileSync(stamp, wanted());
}
