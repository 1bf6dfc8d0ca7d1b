/** Secrets from the environment, else generated once and kept in the data folder, readable by its owner alone. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SealingKey } from '../crypto/vault.js';

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

const sealingFile = (folder: string): string => join(folder, 'sealing-keys');

/** `k2:…`, or `k1` alone, which is the server's own secret; several are parted by commas or lines. */
function readSealingKey(entry: string): SealingKey | undefined {
  if (entry === 'k1') return { name: 'k1', secret: '' };
  const { name = 'k1', secret = '' } = /^(?<name>[a-z0-9]+):(?<secret>\S{32,})$/.exec(entry)?.groups ?? {};
  return name === 'k1' ? undefined : { name, secret };
}

/** Undefined where it is something else. */
export function readSealingKeys(text: string): readonly SealingKey[] | undefined {
  const entries = text.split(/[\s,]+/).filter(Boolean);
  const keys = entries.flatMap((entry) => readSealingKey(entry) ?? []);
  return new Set(keys.map(({ name }) => name)).size === entries.length ? keys : undefined;
}

/** Keys that seal personal data, where rotation has made any in the folder. */
export const sealingKeysIn = (folder: string): readonly SealingKey[] =>
  existsSync(sealingFile(folder)) ? (readSealingKeys(readFileSync(sealingFile(folder), 'utf8')) ?? []) : [];

/** Puts these keys into the folder in the place of others: whole, or not at all. */
export function keepSealingKeys(folder: string, keys: readonly SealingKey[]): void {
  const aside = `${sealingFile(folder)}.new`;
  writeFileSync(aside, keys.map(({ name, secret }) => `${name}:${secret}\n`).join(''), { mode: 0o600 });
  renameSync(aside, sealingFile(folder));
}

/** A key with a number that none of these has. */
export function newSealingKey(keys: readonly SealingKey[]): SealingKey {
  const numbers = keys.map(({ name }) => Number(/^k(\d+)$/.exec(name)?.[1] ?? 1));
  return { name: `k${Math.max(1, ...numbers) + 1}`, secret: randomBytes(32).toString('hex') };
}
