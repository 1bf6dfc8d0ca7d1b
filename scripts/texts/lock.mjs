import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A run takes seconds; what is older was left behind by one that was killed. */
const STALE_MS = 120_000;

/**
 * Lets one run at a time touch the files: two at once would lose each other's words.
 *
 * @template Result
 * @param {URL} lock
 * @param {() => Promise<Result>} run
 * @returns {Promise<Result>}
 */
export async function withLock(lock, run) {
  const path = fileURLToPath(lock);
  mkdirSync(dirname(path), { recursive: true });
  while (!taken(path)) await sleep(200);
  try {
    return await run();
  } finally {
    rmdirSync(path);
  }
}

/** @param {string} path */
function taken(path) {
  try {
    mkdirSync(path);
    return true;
  } catch {
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STALE_MS) rmdirSync(path);
    return false;
  }
}
