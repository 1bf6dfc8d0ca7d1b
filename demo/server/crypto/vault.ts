/**
 * Everything that needs the server's secret: sealing personal data, keyed hashes for limits and tokens, signatures.
 * One secret; a key of its own for each purpose (HKDF, RFC 5869), so that no use weakens another.
 */
import { type Bytes, fromBase64Url, fromUtf8, toBase64Url, utf8 } from './bytes.js';

export interface Vault {
  /** AES-256-GCM. `about` binds the text to its row: moved to another, it does not open. */
  seal(text: string, about: string): Promise<string>;
  open(sealed: string, about: string): Promise<string>;
  /** HMAC-SHA-256; `kind` keeps hashes of the same text for different uses apart. */
  hash(kind: string, text: string): Promise<string>;
}

/** Written before each sealed text, so that a later key can be told from this one when keys are rotated. */
const keyName = 'k1.';
const ivLength = 12;

async function derive(secret: string) {
  const material = await crypto.subtle.importKey('raw', utf8(secret), 'HKDF', false, ['deriveKey']);
  const from = (purpose: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: utf8(`mpp ${purpose}`),
  });
  const aes = { name: 'AES-GCM', length: 256 };
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [sealing, hashing] = await Promise.all([
    crypto.subtle.deriveKey(from('seal'), material, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(from('hash'), material, hmac, false, ['sign']),
  ]);
  return { sealing, hashing };
}

export function createVault(secret: string): Vault {
  const keys = derive(secret);
  // Handled where it is used; here it must only not end the process before anybody asks.
  keys.catch(() => undefined);
  const algorithm = (iv: Bytes, about: string) => ({ name: 'AES-GCM', iv, additionalData: utf8(about) });

  return {
    async seal(text, about) {
      // Never the injectable chance of tests: an iv that repeats under one key breaks GCM.
      const iv = crypto.getRandomValues(new Uint8Array(ivLength));
      const { sealing } = await keys;
      const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm(iv, about), sealing, utf8(text)));
      const whole = new Uint8Array(ivLength + sealed.length);
      whole.set(iv);
      whole.set(sealed, ivLength);
      return keyName + toBase64Url(whole);
    },

    async open(sealed, about) {
      if (!sealed.startsWith(keyName)) throw new Error('Sealed with a key that this server does not have.');
      const whole = fromBase64Url(sealed.slice(keyName.length));
      const { sealing } = await keys;
      const iv = whole.slice(0, ivLength);
      return fromUtf8(
        new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, about), sealing, whole.slice(ivLength))),
      );
    },

    async hash(kind, text) {
      const { hashing } = await keys;
      return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', hashing, utf8(`${kind}\n${text}`))));
    },
  };
}

/** Compares in a time that does not tell where the first difference is. Both are hashes, so of equal length. */
export const sameHash = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length;
  for (let n = 0; n < a.length; n++) difference |= a.charCodeAt(n) ^ b.charCodeAt(n);
  return difference === 0;
};
