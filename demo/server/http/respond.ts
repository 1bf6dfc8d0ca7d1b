/** Answers as JSON, with what a cache may do with them. */
import type { Endpoint } from '../../../src/contract/endpoint.js';
import { toBase64Url, utf8 } from '../crypto/bytes.js';
import type { Answer } from './idempotent.js';

interface Written {
  readonly json: string;
  readonly etag: string;
}

/** What is the same object is the same text: catalogue and region are written once. */
const written = new WeakMap<object, Written>();

async function write(body: unknown): Promise<Written> {
  const known = typeof body === 'object' && body !== null ? written.get(body) : undefined;
  if (known) return known;
  const json = JSON.stringify(body);
  const digest = await crypto.subtle.digest('SHA-256', utf8(json));
  // Weak (RFC 9110, 8.8.1): the same content may go out compressed in different ways.
  const etag = `W/"${toBase64Url(new Uint8Array(digest).slice(0, 12))}"`;
  if (typeof body === 'object' && body !== null) written.set(body, { json, etag });
  return { json, etag };
}

const opaque = (etag: string): string => etag.trim().replace(/^W\//, '');

/** Weak or not makes no difference here (RFC 9110, 13.1.2): a cache between may have dropped the mark. */
const matches = (request: Request, etag: string): boolean =>
  (request.headers.get('If-None-Match') ?? '')
    .split(',')
    .some((one) => opaque(one) === opaque(etag) || one.trim() === '*');

/** What is true until something is announced; and what will be over soon. */
export const cacheFor = {
  usual: 'public, max-age=60, stale-while-revalidate=60',
  checked: 'public, no-cache',
} as const;

export async function respond(
  endpoint: Endpoint,
  { status, body }: Answer,
  request: Request,
  cacheControl: string = cacheFor.usual,
): Promise<Response> {
  if (!endpoint.cacheable || status >= 400) {
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    const headers = new Headers({ 'Content-Type': type, 'Cache-Control': 'no-store' });
    if (typeof body === 'object' && body !== null && 'retryAfter' in body) {
      headers.set('Retry-After', String(body.retryAfter));
    }
    return new Response(JSON.stringify(body), { status, headers });
  }
  const { json, etag } = await write(body);
  const headers = new Headers({ ETag: etag, 'Cache-Control': cacheControl });
  if (matches(request, etag)) return new Response(null, { status: 304, headers });
  headers.set('Content-Type', 'application/json');
  return new Response(json, { status, headers });
}
