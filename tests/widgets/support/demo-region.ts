/** The demo region's real server in memory, reached by the real client over a network that a test can break. */
import { catalogueFile } from '../../../demo/catalogue/index.js';
import { createMemoryServer, type MemoryServer } from '../../../demo/server/memory.js';
import { MppClient } from '../../../src/client/index.js';
import { StaticCaller } from '../../../src/client/static-caller.js';
import type { CatalogueFile } from '../../../src/contract/catalogue-file.js';
import { Network, type Weather } from './network.js';

export const BASE_URL = 'http://mpp.test/api/v1';

export interface DemoRegion {
  readonly server: MemoryServer;
  readonly network: Network;
  readonly client: MppClient;
}

/** The whole demo region; any option of the server may be replaced, such as its clock. */
export function demoRegion(changes: Parameters<typeof createMemoryServer>[0] = {}, weather?: Weather): DemoRegion {
  const server = createMemoryServer({ clock: () => Date.now(), ...changes });
  const network = new Network(server.fetch, weather);
  return { server, network, client: new MppClient(clientSettings(network)) };
}

export const clientSettings = ({ fetch, sleep, isOffline }: Network) => ({
  baseUrl: BASE_URL,
  fetch,
  sleep,
  isOffline,
  // Asked anew each time: `stopTime` sets another clock.
  now: () => Date.now(),
});

/** One file on any host, in place of a server. */
export function staticCatalogue(file: CatalogueFile = catalogueFile()) {
  const network = new Network(() => Response.json(file));
  return { network, client: new StaticCaller({ ...clientSettings(network), baseUrl: 'http://mpp.test/katalog.json' }) };
}
