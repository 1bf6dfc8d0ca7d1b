/** Puts it all together and runs it until a signal ends it. */
import { brotliCompressSync } from 'node:zlib';
import { openApi } from '../../../src/contract/openapi.js';
import { capacity, regionData, services } from '../../catalogue/index.js';
import { createApp } from '../app.js';
import { compact } from '../catalogue/services.js';
import { seed } from '../seed/seed.js';
import { compressed } from './compress.js';
import { type Listening, listen } from './listen.js';
import { logLine } from './log.js';
import { openStore, type OpenStore } from './open-store.js';
import { officerTokenIn, secretIn } from './secrets.js';
import type { Settings } from './settings.js';
import { version } from './version.js';

/** Above this size, compressed, clients ask for each query instead of loading the whole list. */
const largestListBytes = 60_000;
const sweepMs = 60 * 60_000;
/** Answers that run get this long, so that the database is closed well before five seconds are over. */
const finishMs = 3_500;

export interface Running {
  readonly url: string;
  readonly database: string;
  readonly officerToken: string;
  stop(): Promise<void>;
}

export interface Extras {
  /** Answers what is not the API's. */
  readonly site?: (request: Request) => Promise<Response>;
}

const basePath = '/api/v1';

const description = (): Response =>
  Response.json(openApi({ version: version(), server: basePath }), {
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' },
  });

const fitsWhole = (): boolean => brotliCompressSync(JSON.stringify(compact(services))).byteLength <= largestListBytes;

function makeApp(settings: Settings, { store }: OpenStore, officerToken: string, closing: AbortSignal) {
  return createApp({
    store,
    clock: Date.now,
    region: regionData,
    services,
    capacity,
    secrets: { key: settings.secret ?? secretIn(settings.dataFolder), officers: [officerToken] },
    origins: settings.origins,
    log: logLine,
    completeList: fitsWhole(),
    checkAnswers: !settings.production,
    closing,
    basePath,
  });
}

export async function start(settings: Settings, { site }: Extras = {}): Promise<Running> {
  const opened = await openStore(settings);
  const closing = new AbortController();
  let listening: Listening;
  const officerToken = settings.officerToken ?? officerTokenIn(settings.dataFolder);
  try {
    const app = makeApp(settings, opened, officerToken, closing.signal);
    if (settings.seed) await seed(app.context);
    const serve = async (request: Request, caller: { remoteAddress?: string }): Promise<Response> => {
      const { pathname } = new URL(request.url);
      if (pathname === `${basePath}/openapi.json`) return compressed(request, description());
      const isApi = !site || pathname === basePath || pathname.startsWith(`${basePath}/`);
      return compressed(request, await (isApi ? app.fetch(request, caller) : site(request)));
    };
    listening = await listen(serve, settings);
  } catch (error) {
    await opened.store.close();
    throw error;
  }
  const sweep = () => void opened.store.sweep(Date.now()).catch(() => undefined);
  const sweeping = setInterval(sweep, sweepMs);
  return {
    url: listening.url,
    database: opened.name,
    officerToken,
    async stop() {
      clearInterval(sweeping);
      closing.abort();
      await listening.stop(finishMs);
      await opened.store.close();
    },
  };
}
