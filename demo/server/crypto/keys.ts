/**
 * The two keys of a secret, one for each purpose (HKDF-SHA-256, RFC 5869), so that no use weakens another.
 *
 * WebCrypto makes them everywhere; a server in Node may bring its own that are quicker and give the same bytes.
 */
import { type Bytes, utf8 } from './bytes.js';

export interface Keys {
  /** AES-256-GCM, its tag at the end. `about` must be the same when it is opened. */
  encrypt(text: Bytes, iv: Bytes, about: Bytes): Promise<Uint8Array>;
  decrypt(sealed: Bytes, iv: Bytes, about: Bytes): Promise<Uint8Array>;
  /** HMAC-SHA-256. */
  sign(text: Bytes): Promise<Uint8Array>;
}

export type DeriveKeys = (secret: string) => Promise<Keys>;

export const infoOf = (purpose: 'seal' | 'hash'): Bytes => utf8(`mpp ${purpose}`);

export const webKeys: DeriveKeys = async (secret) => {
  const material = await crypto.subtle.importKey('raw', utf8(secret), 'HKDF', false, ['deriveKey']);
  const from = (info: Bytes) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info });
  const aes = { name: 'AES-GCM', length: 256 };
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [sealing, hashing] = await Promise.all([
    crypto.subtle.deriveKey(from(infoOf('seal')), material, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(from(infoOf('hash')), material, hmac, false, ['sign']),
  ]);
  const algorithm = (iv: Bytes, additionalData: Bytes) => ({ name: 'AES-GCM', iv, additionalData });
  return {
    encrypt: async (text, iv, about) =>
      new Uint8Array(await crypto.subtle.encrypt(algorithm(iv, about), sealing, text)),
    decrypt: async (sealed, iv, about) =>
      new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, about), sealing, sealed)),
    sign: async (text) => new Uint8Array(await crypto.subtle.sign('HMAC', hashing, text)),
  };
};
