/**
 * Hands messages to the region's gateway for WhatsApp or SMS by HTTP, signed as Standard Webhooks 1.0.0 says: HMAC-SHA-256
 * over id, time and body, so that nobody else can send and nothing old can be sent again.
 */
import { utf8 } from '../crypto/bytes.js';
import type { Delivery, Outlet, OutgoingMessage } from './outlet.js';

export interface WebhookOptions {
  readonly url: string;
  readonly secret: string;
  readonly clock: () => number;
  readonly fetch?: typeof globalThis.fetch;
  /** Ends what is under way: it will be sent again. */
  readonly closing?: AbortSignal;
  /** Must be shorter than the lease of a message. */
  readonly timeoutMs?: number;
}

/** What the gateway will never take, however often it comes. The rest may be a fault of its settings and is tried again. */
const refusals: readonly number[] = [400, 410, 413, 422];

function afterMs(response: Response): number | undefined {
  const seconds = Number(response.headers.get('Retry-After') ?? NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function deliveryOf(response: Response): Delivery {
  if (response.ok) return { outcome: 'taken' };
  return refusals.includes(response.status) ? { outcome: 'refused' } : { outcome: 'later', afterMs: afterMs(response) };
}

/** Base64 of the HMAC over `id.seconds.body`. */
export async function signature(secret: string, id: string, seconds: number, body: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', utf8(secret), algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, utf8(`${id}.${seconds}.${body}`));
  return btoa(String.fromCharCode(...new Uint8Array(signed)));
}

export function webhook(options: WebhookOptions): Outlet {
  const { url, secret, clock, closing, fetch = globalThis.fetch, timeoutMs = 10_000 } = options;
  const bodyOf = ({ id, kind, to, language, text, expiresAt }: OutgoingMessage): string =>
    JSON.stringify({ id, kind, to, language, text, expiresAt: new Date(expiresAt).toISOString() });

  return {
    keepsText: false,
    async deliver(message) {
      const body = bodyOf(message);
      const seconds = Math.floor(clock() / 1000);
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': message.id,
          'Webhook-Id': message.id,
          'Webhook-Timestamp': String(seconds),
          'Webhook-Signature': `v1,${await signature(secret, message.id, seconds, body)}`,
        },
        body,
        // A redirect would carry a telephone number to somebody else.
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(closing ? [closing] : [])]),
      });
      await response.body?.cancel();
      return deliveryOf(response);
    },
  };
}
