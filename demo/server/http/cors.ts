/**
 * Who may call from a page (WHATWG Fetch, CORS protocol). Reads are open. Writes are for listed origins; others are
 * refused by their `Origin`, in an answer that their page can read, so that the webmaster learns what to do.
 * No cookie is ever used, so an open answer gives nothing away.
 */
import type { AppOptions } from '../options.js';
import { refuse } from './refusal.js';

const allowedHeaders = 'Authorization, Content-Type, Hold-Token, Idempotency-Key, If-None-Match, Last-Event-ID';
const exposedHeaders = 'ETag, Retry-After, X-Request-Id';

export const isPreflight = (request: Request): boolean =>
  request.method === 'OPTIONS' && request.headers.has('Access-Control-Request-Method');

export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
      'Access-Control-Allow-Headers': allowedHeaders,
      'Access-Control-Max-Age': '86400',
    },
  });

export function openToPages(headers: Headers): void {
  headers.set('Access-Control-Allow-Origin', '*');
  headers.set('Access-Control-Expose-Headers', exposedHeaders);
}

const hostOf = (origin: string): string | undefined => {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
};

/** Refuses a write from a page of another origin that is not listed. Programs that are no page send no `Origin`. */
export function checkOrigin(request: Request, origins: AppOptions['origins'] = '*'): void {
  const origin = request.headers.get('Origin');
  if (origin === null || origins === '*' || origins.includes(origin)) return;
  // Host, not origin: behind a proxy that ends TLS the scheme differs.
  if (hostOf(origin) === (request.headers.get('Host') ?? new URL(request.url).host)) return;
  throw refuse('origin_not_allowed');
}
