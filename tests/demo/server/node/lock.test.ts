import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { FolderInUse, lockFolder } from '../../../../demo/server/node/lock.js';

const made: string[] = [];
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'mpp-lock-'));
  made.push(path);
  return path;
};
after(() => made.forEach((path) => rmSync(path, { recursive: true, force: true })));

/** A process that has just ended. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the lock of the data folder', () => {
  it('keeps others out and names who is in', () => {
    const path = folder();
    const unlock = lockFolder(path);
    assert.throws(
      () => lockFolder(path),
      (error) =>
        error instanceof FolderInUse && error.message.includes(String(process.pid)) && error.message.includes(path),
    );
    unlock();
    lockFolder(path)();
  });

  it('is taken over from a process that is gone', () => {
    for (const left of [JSON.stringify({ pid: deadPid() }), 'cut off in the midd', '']) {
      const path = folder();
      writeFileSync(join(path, 'lock'), left);
      lockFolder(path)();
      assert.deepEqual(readdirSync(path), [], 'nothing is left lying about');
    }
  });

  it('is taken over when another process was given the same number', () => {
    const path = folder();
    writeFileSync(join(path, 'lock'), JSON.stringify({ pid: process.pid, started: '1' }));
    // Where the system tells no start time, a running number must count as a running process.
    if (existsSync('/proc/self/stat')) lockFolder(path)();
    else assert.throws(() => lockFolder(path), FolderInUse);
  });
});
