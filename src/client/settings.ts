/** What a caller may be given. Chance, clock, timers and network are parameters, so that a test owns them all. */
import { sleep, type Sleep } from './timing.js';

/** `fetch` itself, or a server in memory: a function from request to response. */
export type Fetch = (request: Request) => Response | Promise<Response>;

export interface CallerSettings {
  /** Where the API begins, such as `https://mpp.example/api/v1`, or the address of a static catalogue (`….json`). */
  readonly baseUrl: string;
  /** Kemendagri code, sent with what asks for a region unless the call names one. */
  readonly region?: string | undefined;
  readonly fetch?: Fetch | undefined;
  /** Milliseconds one try may take: 10,000 for a read and 20,000 for a write. */
  readonly timeouts?: { readonly read?: number; readonly write?: number } | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** From 0 to below 1. */
  readonly random?: (() => number) | undefined;
  readonly sleep?: Sleep | undefined;
  /** Whether the device says that it has no network. */
  readonly isOffline?: (() => boolean) | undefined;
}

/** Whether an address names a static catalogue and not an API. */
export const isCatalogue = (api: string): boolean => /\.json(?:[?#]|$)/i.test(api);

/** Settings with their defaults. */
export const complete = (settings: CallerSettings) => ({
  baseUrl: settings.baseUrl.replace(/\/+$/, ''),
  region: settings.region,
  // Not `settings.fetch ?? fetch`: a browser's fetch must be called on its window.
  fetch: settings.fetch ?? ((request: Request) => fetch(request)),
  readMs: settings.timeouts?.read ?? 10_000,
  writeMs: settings.timeouts?.write ?? 20_000,
  now: settings.now ?? Date.now,
  random: settings.random ?? Math.random,
  sleep: settings.sleep ?? sleep,
  // Node before 21 has no `navigator`.
  isOffline: settings.isOffline ?? (() => typeof navigator !== 'undefined' && navigator.onLine === false),
});

export type Settings = ReturnType<typeof complete>;
