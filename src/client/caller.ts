/** The one way to the data: a server's API or a static catalogue, behind the same call. */
import type { Endpoint, InputOf } from '../contract/endpoint.js';
import type { OutcomeOf } from './outcome.js';
import type { Settings } from './settings.js';

export interface CallOptions {
  /**
   * Ends a read. A write is never ended, since the server may have done it already: the signal only stops the waiting.
   * Either way the call rejects with the signal's reason.
   */
  readonly signal?: AbortSignal | undefined;
  /** Bearer token of a case, a manage token or an officer's token. */
  readonly token?: string | undefined;
  /** Owner token of holds, sent as `Hold-Token`. */
  readonly holdToken?: string | undefined;
  /** One key an intent: the same for its repeats, also after a reload. A write without one gets a fresh key. */
  readonly idempotencyKey?: string | undefined;
  /** Lets a small write outlive the page (the browser allows 64 kB in all). */
  readonly keepalive?: boolean | undefined;
  /** Told before each repeat: which try comes next (2 or 3), and in how many milliseconds. */
  readonly onRetry?: ((nextTry: number, waitMs: number) => void) | undefined;
}

export interface ApiCaller {
  /** How the server is reached, for streams of events; absent where there is no server. */
  readonly http?: Settings | undefined;
  /** Sends one operation and holds the answer against the contract. Rejects only when `options.signal` aborts. */
  call<E extends Endpoint>(endpoint: E, input: InputOf<E>, options?: CallOptions): Promise<OutcomeOf<E>>;
}
