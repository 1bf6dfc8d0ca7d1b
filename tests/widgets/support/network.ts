/** A network between the widgets and the server that a test can break in the ways real ones break. */
import { sleep } from '../../../src/client/timing.js';

/**
 * - `fine`: the server answers.
 * - `offline`: the device has no network, and knows it.
 * - `gateway`: a proxy answers 502 with a page of its own.
 * - `silent`: nobody ever answers.
 */
export type Weather = 'fine' | 'offline' | 'gateway' | 'silent';

type Server = (request: Request) => Response | Promise<Response>;

const gatewayPage = '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1><hr>nginx';

export class Network {
  weather: Weather;
  /** Path and query of each request, in order. */
  readonly requests: string[] = [];
  readonly #server: Server;
  #gate: { readonly opens: Promise<void>; readonly open: () => void } | undefined;

  constructor(server: Server, weather: Weather = 'fine') {
    this.#server = server;
    this.weather = weather;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    this.requests.push(pathname + search);
    await this.#gate?.opens;
    switch (this.weather) {
      case 'fine':
        return this.#server(request);
      case 'gateway':
        return new Response(gatewayPage, { status: 502, headers: { 'Content-Type': 'text/html' } });
      case 'offline':
        throw new TypeError('Failed to fetch');
      case 'silent':
        return new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        });
    }
  };

  /** From now on requests wait, as on a slow network, until `release`. */
  hold(): void {
    let open = (): void => undefined;
    const opens = new Promise<void>((resolve) => (open = resolve));
    this.#gate = { opens, open };
  }

  release(): void {
    this.#gate?.open();
    this.#gate = undefined;
  }

  readonly isOffline = (): boolean => this.weather === 'offline';

  /** Pauses of the client, without a citizen's patience: repeats come at once, and who is silent is soon given up. */
  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    const isTimeLimit = ms >= 10_000;
    return sleep(isTimeLimit && this.weather !== 'silent' ? ms : isTimeLimit ? 40 : 1, signal);
  };
}
