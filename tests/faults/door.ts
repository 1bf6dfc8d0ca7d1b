/** The API as one person's device sees it: JSON over a function from request to response. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> & { readonly code?: string };
}

export type Door = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

let keys = 0;
export const freshKey = (): string => `crowd-key-${process.pid}-${Date.now().toString(36)}-${keys++}`;

/** Asks the same under the same key until there is an answer, as somebody does whose network comes and goes. */
export const tenacious =
  (door: Door): Door =>
  async (method, path, body, headers = {}) => {
    const keyed = { 'Idempotency-Key': freshKey(), ...headers };
    for (let tries = 0; tries < 1200; tries++) {
      try {
        return await door(method, path, body, keyed);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    throw new Error('no answer in a minute');
  };

/** @param send - `fetch`, or an app in this process */
export const doorTo =
  (base: string, send: (request: Request) => Promise<Response>): Door =>
  async (method, path, body, headers = {}) => {
    const response = await send(
      new Request(`${base}/api/v1${path}`, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(method === 'GET' ? {} : { 'Idempotency-Key': freshKey() }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Answer['body'] };
  };
