/** What the environment may say. Everything has a value that suits the demo. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SealingKey } from '../crypto/vault.js';
import { readSealingKeys } from './secrets.js';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Settings {
  /** `PORT`, 8080. */
  readonly port: number;
  /** `HOST`: the interface to listen on; all of them when empty. */
  readonly host: string | undefined;
  /** `DATABASE_URL`: a PostgreSQL server instead of the embedded database. */
  readonly databaseUrl: string | undefined;
  /** `MPP_DATA`: folder of the embedded database and of generated secrets; `.data`. */
  readonly dataFolder: string;
  /** `MPP_SECRET`: from which all keys are derived; generated into the data folder when empty. */
  readonly secret: string | undefined;
  /** `MPP_SEALING_KEYS`: keys that seal personal data instead, such as `k3:…,k2:…`: the first seals, all of them open. */
  readonly sealingKeys: readonly SealingKey[] | undefined;
  /** `MPP_OFFICER_TOKEN`: opens the officers' page; generated into the data folder when empty. */
  readonly officerToken: string | undefined;
  /** `MPP_ORIGINS`: origins, parted by commas, whose pages may write; all of them when empty. */
  readonly origins: readonly string[] | '*';
  /** `MPP_GATEWAY_URL` and `MPP_GATEWAY_SECRET`: takes messages to citizens; without it they stand on the officers' page. */
  readonly gateway: { readonly url: string; readonly secret: string } | undefined;
  /** `MPP_TRACKING_URL`, `MPP_BOOKING_URL`: pages with the status tracker and with the booking, to which messages lead. */
  readonly trackingUrl: string | undefined;
  readonly bookingUrl: string | undefined;
  /** `MPP_SEED=off` starts without the demo's bookings. */
  readonly seed: boolean;
  /** `MPP_TRUST_PROXY=1`: the caller's address is the last of `X-Forwarded-For`. */
  readonly trustProxy: boolean;
  /** `NODE_ENV=production`: answers leave without being held against the contract once more. */
  readonly production: boolean;
}

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** A secret that can be guessed protects nothing. */
const shortestSecret = 32;

function portOf(text: string | undefined): number {
  const port = Number(text || 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SettingsError(`PORT=${text} is no port.`);
  return port;
}

function secretOf(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const secret = env[name] || undefined;
  if (secret && secret.length < shortestSecret) {
    throw new SettingsError(`${name} needs at least ${shortestSecret} characters, such as from: openssl rand -hex 32`);
  }
  return secret;
}

function addressOf(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const address = env[name] || undefined;
  if (address && !/^https?:\/\/[^\s#]+$/.test(address)) throw new SettingsError(`${name}=${address} is no address.`);
  return address;
}

function gatewayOf(env: NodeJS.ProcessEnv): Settings['gateway'] {
  const url = addressOf(env, 'MPP_GATEWAY_URL');
  const secret = secretOf(env, 'MPP_GATEWAY_SECRET');
  if (url && !secret)
    throw new SettingsError('MPP_GATEWAY_URL needs MPP_GATEWAY_SECRET, which signs what is sent there.');
  return url && secret ? { url, secret } : undefined;
}

function sealingKeysOf(env: NodeJS.ProcessEnv): Settings['sealingKeys'] {
  const text = env['MPP_SEALING_KEYS'];
  if (!text) return undefined;
  const keys = readSealingKeys(text);
  if (keys) return keys;
  throw new SettingsError(
    `MPP_SEALING_KEYS is a list such as k3:…,k2:…, each secret at least ${shortestSecret} characters; k1 alone is MPP_SECRET’s.`,
  );
}

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const origins = env['MPP_ORIGINS']?.split(',').map((origin) => origin.trim().replace(/\/$/, ''));
  return {
    port: portOf(env['PORT']),
    host: env['HOST'] || undefined,
    databaseUrl: env['DATABASE_URL'] || undefined,
    dataFolder: env['MPP_DATA'] || join(root, '.data'),
    secret: secretOf(env, 'MPP_SECRET'),
    sealingKeys: sealingKeysOf(env),
    officerToken: env['MPP_OFFICER_TOKEN'] || undefined,
    origins: origins?.filter(Boolean).length ? origins.filter(Boolean) : '*',
    gateway: gatewayOf(env),
    trackingUrl: addressOf(env, 'MPP_TRACKING_URL'),
    bookingUrl: addressOf(env, 'MPP_BOOKING_URL'),
    seed: env['MPP_SEED'] !== 'off',
    trustProxy: env['MPP_TRUST_PROXY'] === '1',
    production: env['NODE_ENV'] === 'production',
  };
}
