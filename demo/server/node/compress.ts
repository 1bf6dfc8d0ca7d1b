/** Compresses what is sent, once for what stays the same. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type Encoding = 'br' | 'gzip';

/** Smaller than this, the headers cost more than is saved. */
const shortest = 1024;
const mostKept = 500;

export function encodingFor(accepted: string | null): Encoding | undefined {
  const offers = (accepted ?? '').toLowerCase().split(',');
  const takes = (name: string) =>
    offers.some((offer) => offer.trim().split(';')[0] === name && !/;\s*q=0(?:\.0*)?\s*$/.test(offer));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}

/** `best` takes a hundred times as long and is for what is kept. */
export const compress = (body: Uint8Array, encoding: Encoding, best: boolean): Promise<Uint8Array> =>
  encoding === 'br'
    ? brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: best ? constants.BROTLI_MAX_QUALITY : 4,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
        },
      })
    : zip(body, { level: best ? 9 : 6 });

const kept = new Map<string, Promise<Uint8Array>>();

/** The best that can be had, made once for a name that changes with the content. */
export function compressOnce(name: string, body: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  const key = `${encoding} ${name}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = compress(body, encoding, true);
  kept.set(key, made);
  return made;
}

const isText = (type: string): boolean =>
  /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|javascript|xml)|image\/svg)/.test(type);

/** The same answer in the best encoding that the caller takes. Event streams go through as they are. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!response.body || !isText(type) || type.startsWith('text/event-stream')) return response;
  response.headers.append('Vary', 'Accept-Encoding');
  const encoding = encodingFor(request.headers.get('Accept-Encoding'));
  if (!encoding) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const { status, headers } = response;
  if (body.byteLength < shortest) return new Response(body, { status, headers });
  const etag = headers.get('ETag');
  const smaller = etag ? await compressOnce(etag, body, encoding) : await compress(body, encoding, false);
  headers.set('Content-Encoding', encoding);
  return new Response(new Uint8Array(smaller), { status, headers });
}
