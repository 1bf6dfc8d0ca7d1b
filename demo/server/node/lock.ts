/** Keeps a second process out of the data folder: the embedded database would be destroyed by two at once. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Holder {
  readonly pid: number;
  /** When the process started, so that another one that was given the same number is not taken for it. */
  readonly started: string | undefined;
}

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';

  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that process first, ` +
        'or name another folder with MPP_DATA, or use PostgreSQL with DATABASE_URL.',
    );
  }
}

/** Start time of a process in clock ticks (Linux, proc(5), field 22 of `stat`); undefined where there is no such file. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; the fields after it do not.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is a running one, too.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return started === undefined || startOf(pid) === started;
}

function read(file: string): Holder | undefined {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it was written; false when there is one already. */
function write(file: string): boolean {
  const holder: Holder = { pid: process.pid, started: startOf(process.pid) };
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

const same = (a: Holder | undefined, b: Holder | undefined): boolean => a?.pid === b?.pid && a?.started === b?.started;

/** Moves a dead process's lock away. If another starter was quicker, it is theirs that was moved, and it goes back. */
function clear(file: string, dead: Holder | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (!same(read(aside), dead)) linkSync(aside, file);
  } catch {
    // Gone already, or taken anew: the next try sees which.
  }
  rmSync(aside, { force: true });
}

/**
 * Takes the folder, from a process that has died if need be. Throws `FolderInUse` while another one runs.
 * @returns gives it back
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock');
  for (let tries = 0; tries < 3; tries++) {
    if (write(file)) return () => rmSync(file, { force: true });
    const holder = read(file);
    if (holder && isRunning(holder)) throw new FolderInUse(folder, holder.pid);
    clear(file, holder);
  }
  throw new FolderInUse(folder, read(file)?.pid ?? 0);
}
