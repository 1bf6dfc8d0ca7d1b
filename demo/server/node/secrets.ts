/** Secrets from the environment, else generated once and kept in the data folder, readable by its owner alone. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function kept(file: string, make: () => string): string {
  try {
    writeFileSync(file, `${make()}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

const token = (): string => randomBytes(24).toString('base64url');

export const secretIn = (folder: string): string => kept(join(folder, 'secret'), () => randomBytes(32).toString('hex'));

export const officerTokenIn = (folder: string): string => kept(join(folder, 'officer-token'), token);
