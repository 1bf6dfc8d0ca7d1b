/**
 * A vault's keys by Node's own functions, which answer at once. WebCrypto hands each of the small texts of a booking to
 * another thread, and that takes ten times as long as the work (docs/adr/0012).
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { type DeriveKeys, infoOf } from '../crypto/keys.js';

const keyBytes = 32;
const tagBytes = 16;
const gcm = 'aes-256-gcm';

export const nodeKeys: DeriveKeys = async (secret) => {
  const keyFor = (purpose: 'seal' | 'hash') =>
    new Uint8Array(hkdfSync('sha256', secret, '', infoOf(purpose), keyBytes));
  const [sealing, hashing] = [keyFor('seal'), keyFor('hash')];
  return {
    async encrypt(text, iv, about) {
      const cipher = createCipheriv(gcm, sealing, iv).setAAD(about);
      return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
    },
    async decrypt(sealed, iv, about) {
      const cipher = createDecipheriv(gcm, sealing, iv, { authTagLength: tagBytes }).setAAD(about);
      cipher.setAuthTag(sealed.subarray(-tagBytes));
      return Buffer.concat([cipher.update(sealed.subarray(0, -tagBytes)), cipher.final()]);
    },
    sign: async (text) => createHmac('sha256', hashing).update(text).digest(),
  };
};
