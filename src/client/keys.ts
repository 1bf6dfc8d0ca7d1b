/** Keys that make a write safe to repeat (draft-ietf-httpapi-idempotency-key-header). */

/** A fresh `Idempotency-Key`: 128 random bits as 32 hex digits. `randomUUID` is missing on pages without HTTPS. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
