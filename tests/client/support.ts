/** A caller whose network, clock and chance belong to the test. */
import { HttpCaller } from '../../src/client/http-caller.js';
import type { CallerSettings } from '../../src/client/settings.js';
import type { Sleep } from '../../src/client/timing.js';

/** Lets everything run that is not waiting for time. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
};

/** A clock that stands still until it is told to go on. */
export class Clock {
  at = Date.parse('2026-12-01T01:00:00Z');
  readonly #timers = new Set<{ due: number; ring: () => void }>();

  readonly now = () => this.at;

  readonly sleep: Sleep = (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const timer = { due: this.at + ms, ring: resolve };
      this.#timers.add(timer);
      signal?.addEventListener('abort', () => {
        this.#timers.delete(timer);
        resolve();
      });
    });

  /** How many waits are under way. */
  get waits() {
    return this.#timers.size;
  }

  async advance(ms: number): Promise<void> {
    const end = this.at + ms;
    for (;;) {
      await settle();
      const [next] = [...this.#timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      this.at = Math.max(this.at, next.due);
      this.#timers.delete(next);
      next.ring();
    }
    this.at = end;
  }
}

export type Answer = Response | Error | ((request: Request) => Response | Promise<Response>);

export const base = 'https://mpp.example/api/v1';

/** Answers in turn, the last one for good; keeps the requests. */
export function setUp(answers: readonly Answer[], settings: Partial<CallerSettings> = {}) {
  const clock = new Clock();
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    const answer = answers[Math.min(requests.length, answers.length - 1)];
    requests.push(request);
    if (answer instanceof Error) throw answer;
    if (typeof answer === 'function') return answer(request);
    if (!answer) throw new Error('no answer prepared');
    return answer.clone();
  };
  const given = { baseUrl: base, fetch, now: clock.now, sleep: clock.sleep, random: () => 0.5, ...settings };
  return { caller: new HttpCaller(given), clock, requests, settings: given };
}

/** Runs a call to its end, however long it waits. */
export async function toEnd<T>(clock: Clock, call: Promise<T>): Promise<T> {
  let over = false;
  void call.then(
    () => (over = true),
    () => (over = true),
  );
  for (let i = 0; i < 50 && !over; i++) await clock.advance(5_000);
  return call;
}

export const json = (body: unknown, init: ResponseInit = {}): Response => Response.json(body, init);

export const problem = (status: number, code: string, headers: HeadersInit = {}, more: object = {}): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title: code, status, code, ...more }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });

export const html = (status: number, headers: HeadersInit = {}): Response =>
  new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', {
    status,
    headers: { 'Content-Type': 'text/html', ...headers },
  });

/** What `fetch` throws when there is no network. */
export const networkError = () => new TypeError('Failed to fetch');

/** A body that begins and breaks. */
export const cut = (text = '{"counted":', type = 'application/json'): Response => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
    },
    pull(controller) {
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(body, { headers: { 'Content-Type': type } });
};

/** Never answers; heeds the request's signal, as `fetch` does. */
export const silent = (request: Request): Promise<Response> =>
  new Promise((_, reject) => {
    request.signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

export const quality = {
  from: '2026-07-01',
  to: '2026-09-30',
  answers: 12,
  needed: 30,
  index: null,
  grade: null,
  elements: {},
  services: [],
  quarters: [],
};
