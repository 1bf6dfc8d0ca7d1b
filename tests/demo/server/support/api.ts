/** The app as a test talks to it: no port, a clock that stands until it is moved, and short words for what is often asked. */
import { createApp } from '../../../../demo/server/app.js';
import type { Context } from '../../../../demo/server/context.js';
import type { AppOptions } from '../../../../demo/server/options.js';
import { memoryStore } from '../../../../demo/server/store/memory/memory-store.js';
import { capacity, region, services } from './region.js';

/** A Thursday, 07.00 in Makassar. */
export const morning = Date.parse('2026-12-03T07:00:00+08:00');
export const officerToken = 'an-officer-token-for-tests';
export const minute = 60_000;

export interface Answer {
  readonly status: number;
  // What a test reads of an answer is what it asserts.
  readonly body: Record<string, unknown> & { readonly code?: string };
  readonly headers: Headers;
}

type Headers_ = Readonly<Record<string, string>>;

export interface Api {
  now: number;
  readonly lines: Record<string, unknown>[];
  readonly store: AppOptions['store'];
  /** What the jobs beside the requests are given. */
  readonly context: Context;
  readonly fetch: (request: Request) => Promise<Response>;
  send(method: string, path: string, body?: unknown, headers?: Headers_): Promise<Answer>;
  get(path: string, headers?: Headers_): Promise<Answer>;
  /** With a key of its own unless one is named. */
  post(path: string, body?: unknown, headers?: Headers_): Promise<Answer>;
}

let keys = 0;

export function api(changes: Partial<AppOptions> = {}): Api {
  const store = changes.store ?? memoryStore();
  const lines: Record<string, unknown>[] = [];
  const self: Api = {
    now: morning,
    lines,
    store,
    get context() {
      return app.context;
    },
    fetch: async (request) => app.fetch(request, { remoteAddress: '192.0.2.7' }),
    async send(method, path, body, headers = {}) {
      const request = new Request(`http://mpp.test/api/v1${path}`, {
        method,
        headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const response = await self.fetch(request);
      const text = await response.text();
      const parsed = (text ? JSON.parse(text) : {}) as Answer['body'];
      return { status: response.status, body: parsed, headers: response.headers };
    },
    get: (path, headers) => self.send('GET', path, undefined, headers),
    post: (path, body, headers) =>
      self.send('POST', path, body, { 'Idempotency-Key': `test-key-${process.pid}-${keys++}`, ...headers }),
  };
  const app = createApp({
    store,
    clock: () => self.now,
    region,
    services,
    capacity,
    secrets: { key: 'a secret for tests that protects nobody', officers: [officerToken] },
    rateLimits: { writesPerToken: 10_000, perAddress: 100_000 },
    log: (line) => lines.push({ ...line }),
    checkAnswers: true,
    ...changes,
  });
  return self;
}

export const at = (time: string, day = '2026-12-03'): string => `${day}T${time}:00+08:00`;

export const asOfficer = { Authorization: `Bearer ${officerToken}` };

export interface Held {
  readonly id: string;
  readonly ownerToken: string;
  readonly expiresAt: string;
}

export async function hold(server: Api, startsAt: string, changes: object = {}, headers: Headers_ = {}): Promise<Held> {
  const answer = await server.post('/holds', { services: ['ktp'], location: 'mall', startsAt, ...changes }, headers);
  if (answer.status !== 201) throw new Error(`No hold: ${answer.body.code ?? answer.status}`);
  return answer.body as unknown as Held;
}

let people = 0;
/** Somebody new each time, so that limits a person do not meet. */
export const person = (changes: object = {}) => ({
  name: 'Siti',
  phone: `+62812${String(1e7 + people++)}`,
  ...changes,
});

export interface Booked {
  readonly appointment: {
    readonly code: string;
    readonly label: string;
    readonly startsAt: string;
    readonly state: string;
  };
  readonly manageToken: string;
  readonly proof: { readonly kind: string; readonly pin?: string };
}

export const ownedBy = ({ ownerToken }: Held) => ({ 'Hold-Token': ownerToken });
export const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

export async function booking(server: Api, held: Held, changes: object = {}): Promise<Answer> {
  const body = { holdId: held.id, contact: person(), notice: '2026-01', ...changes };
  return server.post('/appointments', body, ownedBy(held));
}

export async function booked(
  server: Api,
  startsAt: string,
  holding: object = {},
  changes: object = {},
): Promise<Booked> {
  const answer = await booking(server, await hold(server, startsAt, holding), changes);
  if (answer.status !== 201) throw new Error(`Not booked: ${answer.body.code ?? answer.status}`);
  return answer.body as unknown as Booked;
}

interface Days {
  readonly days: readonly {
    readonly day: string;
    readonly state: string;
    readonly left: number;
    readonly reason?: { id: string };
  }[];
  readonly slots: readonly { readonly startsAt: string; readonly left: number; readonly heldByYou?: boolean }[];
  readonly nextBookableDate: string | null;
}

export async function availability(server: Api, query: string, headers: Headers_ = {}): Promise<Days> {
  return (await server.get(`/availability?${query}`, headers)).body as unknown as Days;
}
