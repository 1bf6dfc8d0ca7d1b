/** A network that loses, cuts, delays, doubles and garbles, by a seed; after so many faults it is sound. */
import type { Fetch } from '../../src/client/settings.js';
import { below, type Chance, oneOf } from './chance.js';

export const faultKinds = [
  'dropped before',
  'dropped after',
  'cut',
  'delayed',
  '429',
  '5xx in HTML',
  'duplicated',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface NetworkOptions {
  readonly chance: Chance;
  readonly send: (request: Request) => Promise<Response>;
  /** Lets time pass without the test waiting for it. */
  readonly pause: (ms: number) => Promise<void>;
  /** Which requests may go wrong; all of them without it. */
  readonly hits?: (request: Request) => boolean;
  /** How many of those do, from 0 to 1. */
  readonly rate: number;
  /** How many faults there are. */
  readonly faults: number;
}

const html = (status: number): Response =>
  new Response('<html><body><h1>Bad Gateway</h1></body></html>', {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });

const tooMany = (chance: Chance): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'Too many', status: 429, code: 'rate_limited' }), {
    status: 429,
    headers: {
      'Content-Type': 'application/problem+json',
      'Retry-After': oneOf(chance, ['1', '7', 'soon', '-3', 'Thu, 01 Jan 1970 00:00:00 GMT']),
    },
  });

/** Half of the body, and then the line breaks. */
async function cut(answer: Response): Promise<Response> {
  const whole = new Uint8Array(await answer.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(whole.slice(0, Math.floor(whole.length / 2))),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}

const isSend = ({ method, url }: Request): boolean =>
  (method === 'POST' && url.endsWith('/appointments')) || (method === 'GET' && url.includes('/holds/'));

/** What the network of a seed does. Every other person meets the faults where they hurt most: while booking and while asking what became of it. */
export const strikesOf = (seed: number, chance: Chance): Pick<NetworkOptions, 'faults' | 'hits' | 'rate'> => ({
  faults: 1 + below(chance, 12),
  ...(seed % 2 ? { hits: isSend, rate: 0.85 } : { rate: 0.5 }),
});

export interface FaultyNetwork {
  readonly fetch: Fetch;
  /** What has gone wrong so far. */
  readonly seen: readonly FaultKind[];
}

export function faultyNetwork({ chance, send, pause, hits, rate, faults }: NetworkOptions): FaultyNetwork {
  const seen: FaultKind[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    if (seen.length >= faults || hits?.(request) === false || chance() >= rate) return send(request);
    const kind = oneOf(chance, faultKinds);
    seen.push(kind);
    switch (kind) {
      case 'dropped before':
        throw new TypeError('Failed to fetch');
      case 'dropped after':
        await send(request);
        throw new TypeError('Failed to fetch');
      case 'cut':
        return cut(await send(request));
      case 'delayed': {
        const isLateThere = chance() < 0.5;
        const ms = below(chance, 30_000);
        if (isLateThere) await pause(ms);
        const answer = await send(request);
        if (!isLateThere) await pause(ms);
        return answer;
      }
      case '429':
        return tooMany(chance);
      case '5xx in HTML':
        return html(oneOf(chance, [500, 502, 503, 504]));
      case 'duplicated': {
        const twin = request.clone();
        const first = await send(request);
        const second = await send(twin);
        return chance() < 0.5 ? first : second;
      }
    }
  };
  return { fetch, seen };
}
