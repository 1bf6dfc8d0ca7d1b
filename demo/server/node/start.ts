/** Puts it all together and runs it until a signal ends it. */
import { brotliCompressSync } from 'node:zlib';
import { openApi } from '../../../src/contract/openapi.js';
import { capacity, regionData, services } from '../../catalogue/index.js';
import { createApp } from '../app.js';
import { compact } from '../catalogue/services.js';
import { officersPage, type Outlet } from '../messages/outlet.js';
import { webhook } from '../messages/webhook.js';
import type { Links } from '../options.js';
import { seed } from '../seed/seed.js';
import { compressed } from './compress.js';
import { startJobs } from './jobs.js';
import { nodeKeys } from './keys.js';
import { type Listening, listen } from './listen.js';
import { logLine } from './log.js';
import { openStore, type OpenStore } from './open-store.js';
import { officerTokenIn } from './secrets.js';
import { secretsOf } from './tool.js';
import type { Settings } from './settings.js';
import { version } from './version.js';

/** Above this size, compressed, clients ask for each query instead of loading the whole list. */
const largestListBytes = 60_000;
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
  /** Pages of that site, where the settings name none. */
  readonly links?: (origin: string) => Links;
}

const basePath = '/api/v1';

const description = (): Response =>
  Response.json(openApi({ version: version(), server: basePath }), {
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' },
  });

const fitsWhole = (): boolean => brotliCompressSync(JSON.stringify(compact(services))).byteLength <= largestListBytes;

const outletOf = ({ gateway }: Settings, closing: AbortSignal): Outlet =>
  gateway ? webhook({ ...gateway, clock: Date.now, closing }) : officersPage;

function linksOf({ trackingUrl, bookingUrl, port }: Settings, { links }: Extras): Links {
  const own = port === 0 ? {} : (links?.(`http://localhost:${port}`) ?? {});
  return {
    ...own,
    ...(trackingUrl ? { tracking: trackingUrl } : {}),
    ...(bookingUrl ? { booking: bookingUrl } : {}),
  };
}

interface Making {
  readonly store: OpenStore['store'];
  readonly officerToken: string;
  readonly closing: AbortSignal;
  readonly links: Links;
}

function makeApp(settings: Settings, { store, officerToken, closing, links }: Making) {
  return createApp({
    store,
    clock: Date.now,
    region: regionData,
    services,
    capacity,
    secrets: { ...secretsOf(settings), officers: [officerToken] },
    keys: nodeKeys,
    links,
    showMessages: settings.gateway === undefined,
    origins: settings.origins,
    log: logLine,
    completeList: fitsWhole(),
    checkAnswers: !settings.production,
    closing,
    basePath,
  });
}

export async function start(settings: Settings, extras: Extras = {}): Promise<Running> {
  const { site } = extras;
  const opened = await openStore(settings);
  const closing = new AbortController();
  let listening: Listening;
  let stopJobs: () => Promise<void>;
  const officerToken = settings.officerToken ?? officerTokenIn(settings.dataFolder);
  try {
    const { store } = opened;
    const links = linksOf(settings, extras);
    const app = makeApp(settings, { store, officerToken, closing: closing.signal, links });
    if (settings.seed) await seed(app.context);
    const serve = async (request: Request, caller: { remoteAddress?: string }): Promise<Response> => {
      const { pathname } = new URL(request.url);
      if (pathname === `${basePath}/openapi.json`) return compressed(request, description());
      const isApi = !site || pathname === basePath || pathname.startsWith(`${basePath}/`);
      return compressed(request, await (isApi ? app.fetch(request, caller) : site(request)));
    };
    listening = await listen(serve, settings);
    stopJobs = startJobs(app.context, outletOf(settings, closing.signal));
  } catch (error) {
    await opened.store.close();
    throw error;
  }
  return {
    url: listening.url,
    database: opened.name,
    officerToken,
    async stop() {
      closing.abort();
      await Promise.all([listening.stop(finishMs), stopJobs()]);
      await opened.store.close();
    },
  };
}
