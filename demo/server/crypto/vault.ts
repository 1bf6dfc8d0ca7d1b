/** Everything that needs the server's secret: sealing personal data, keyed hashes for limits and tokens, signatures. */
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from './bytes.js';
import { type DeriveKeys, type Keys, webKeys } from './keys.js';

export interface Vault {
  /** Name of the key that seals. */
  readonly current: string;
  /** AES-256-GCM. `about` binds the text to its row: moved to another, it does not open. */
  seal(text: string, about: string): Promise<string>;
  open(sealed: string, about: string): Promise<string>;
  /** HMAC-SHA-256; `kind` keeps hashes of the same text for different uses apart. */
  hash(kind: string, text: string): Promise<string>;
}

/** A key that seals personal data. Its name stands before each text it sealed, so that keys can be changed one by one. */
export interface SealingKey {
  /** Letters and digits. */
  readonly name: string;
  readonly secret: string;
}

/** The one that comes with the server's secret. */
const firstName = 'k1';
const ivLength = 12;

export const keyNameOf = (sealed: string): string => sealed.slice(0, sealed.indexOf('.'));

/**
 * @param secret - from which hashes and signatures are made, and the first sealing key
 * @param sealing - further sealing keys, the one that seals first; with none it is the secret's own, `k1`
 */
export function createVault(secret: string, sealing: readonly SealingKey[] = [], derive: DeriveKeys = webKeys): Vault {
  const keys = derive(secret);
  const all = new Map([...sealing, { name: firstName, secret }].map((key) => [key.name, key.secret]));
  const sealingKeys = new Map([...all].map(([name, own]) => [name, own === secret ? keys : derive(own)]));
  const current = sealing[0]?.name ?? firstName;
  // Handled where they are used; here they must only not end the process before anybody asks.
  for (const key of [keys, ...sealingKeys.values()]) key.catch(() => undefined);
  const sealingKey = async (name: string): Promise<Keys> => {
    const key = await sealingKeys.get(name);
    if (!key) throw new Error('Sealed with a key that this server does not have.');
    return key;
  };

  return {
    current,

    async seal(text, about) {
      // Never the injectable chance of tests: an iv that repeats under one key breaks GCM.
      const iv = crypto.getRandomValues(new Uint8Array(ivLength));
      const key = await sealingKey(current);
      const sealed = await key.encrypt(utf8(text), iv, utf8(about));
      const whole = new Uint8Array(ivLength + sealed.length);
      whole.set(iv);
      whole.set(sealed, ivLength);
      return `${current}.${toBase64Url(whole)}`;
    },

    async open(sealed, about) {
      const name = keyNameOf(sealed);
      const key = await sealingKey(name);
      const whole = fromBase64Url(sealed.slice(name.length + 1));
      const iv = whole.slice(0, ivLength);
      return fromUtf8(await key.decrypt(whole.slice(ivLength), iv, utf8(about)));
    },

    async hash(kind, text) {
      return toBase64Url(await (await keys).sign(utf8(`${kind}\n${text}`)));
    },
  };
}

/** Compares in a time that does not tell where the first difference is. Both are hashes, so of equal length. */
export const sameHash = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length;
  for (let n = 0; n < a.length; n++) difference |= a.charCodeAt(n) ^ b.charCodeAt(n);
  return difference === 0;
};
