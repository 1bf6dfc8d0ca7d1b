/** The whole API in memory, without a port: for stories, widget tests and whoever wants to try the client. */
import { capacity, regionData, services } from '../catalogue/index.js';
import { createApp, type App } from './app.js';
import type { AppOptions } from './options.js';
import { memoryStore } from './store/memory/memory-store.js';
import type { Store } from './store/store.js';

export interface MemoryServer {
  readonly app: App;
  readonly store: Store;
  /** Give it to `MppClient` as its `fetch`; the base URL is `http://mpp.test/api/v1`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Bearer token of an officer. */
  readonly officer: string;
}

const officer = 'officer-token-for-tests-and-stories';

/** The demo region, empty of bookings; any option may be replaced, such as the clock. */
export function createMemoryServer(changes: Partial<AppOptions> = {}): MemoryServer {
  const store = changes.store ?? memoryStore();
  const app = createApp({
    store,
    clock: Date.now,
    region: regionData,
    services,
    capacity,
    secrets: { key: 'a secret that protects nobody', officers: [officer] },
    checkAnswers: true,
    ...changes,
  });
  return { app, store, officer, fetch: async (request) => app.fetch(request) };
}
