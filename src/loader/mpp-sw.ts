/**
 * Lets a host's page with a list reload without network (README, "Offline"). It is no part of the widgets: a host serves it from its own
 * origin and names it in the page. There it registers itself, for that page's path alone; what follows runs as the service worker.
 *
 * Kept are pages, without query and fragment, so that none says which service was looked at; what they load; region, catalogue
 * and services. Never kept: writes, what carries a token, searches, services marked sensitive.
 */

/** Another name drops what an older version kept. */
const KEPT = 'mpp-pages-1';
/** A page, the toolkit, a region and a few dozen services; what was kept first goes first. */
const MOST = 120;

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** What of a worker's global scope is used; its types and those of a page exclude each other. */
interface Worker {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Waiting & { readonly data: unknown }) => void): void;
}
/** Where `require-trusted-types-for` is on, an address of code has to come from a policy; the types of pages lack it. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const isData = ({ pathname, searchParams }: URL): boolean =>
  (/\/(?:region|services(?:\/[\w-]+)?)$/.test(pathname) && !searchParams.has('query')) || pathname.endsWith('.json');

const isKept = ({ method, headers, mode, destination, url }: Request): boolean =>
  method === 'GET' &&
  !headers.has('authorization') &&
  (mode === 'navigate' || /^(?:script|style|font|image)$/.test(destination) || isData(new URL(url)));

/** A page without what its address says of a visit. */
const bare = (url: string): string => url.replace(/[?#].*/, '');

/** Whether an answer may stay on the device. */
async function mayStay(response: Response): Promise<boolean> {
  const { headers, ok } = response;
  if (!ok || headers.get('cache-control')?.includes('no-store')) return false;
  if (!headers.get('content-type')?.includes('json')) return true;
  const value: unknown = await response.clone().json();
  return !(typeof value === 'object' && value !== null && 'sensitive' in value);
}

async function keep(url: string, response: Response): Promise<void> {
  if (!(await mayStay(response))) return;
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  const cache = await caches.open(KEPT);
  await cache.put(isPage ? bare(url) : url, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).map((key) => cache.delete(key)));
}

/** The network's answer, else the copy. Files whose names hold a hash never change: their copy is enough. */
async function answer(event: Fetching): Promise<Response> {
  const { request } = event;
  const { mode, url } = request;
  const cache = await caches.open(KEPT);
  const copy = () => cache.match(mode === 'navigate' ? bare(url) : url);
  const known = /\/chunks\/\w+\.js$/.test(url) ? await copy() : undefined;
  if (known) return known;
  try {
    const response = await fetch(request);
    event.waitUntil(keep(url, response.clone()));
    return response;
  } catch (error) {
    const kept = await copy();
    if (!kept) throw error;
    const headers = new Headers(kept.headers);
    // So that the client calls it old, and asks again (RFC 9211).
    headers.set('cache-status', 'mpp-sw; hit');
    headers.set('cache-control', 'no-store');
    return new Response(kept.body, { status: kept.status, headers });
  }
}

/** Keeps what a page names, unless it is there. */
async function fill(url: string): Promise<void> {
  const { pathname } = new URL(url);
  const isFile = /(?:\/|\.(?:html|js|css|woff2?|svg|png|jpe?g|webp))$/.test(pathname);
  if (!isFile && !isData(new URL(url))) return;
  const cache = await caches.open(KEPT);
  if (!(await cache.match(url))) await keep(url, await fetch(url));
}

/** The page's part: registers this file, and names what it loads to the worker. */
async function register(page: Document): Promise<void> {
  const { currentScript } = page;
  if (!(currentScript instanceof HTMLScriptElement) || !('serviceWorker' in navigator)) return;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('mpp-sw', { createScriptURL: (url) => url });
  const address = policy?.createScriptURL(currentScript.src) ?? currentScript.src;
  await navigator.serviceWorker.register(address, { scope: location.pathname });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage([bare(location.href)]);
  // What has come already, and what came before the worker stood between.
  const named = new PerformanceObserver((list) => active?.postMessage(list.getEntries().map(({ name }) => name)));
  named.observe({ type: 'resource', buffered: true });
}

function work(worker: Worker): void {
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => {
    const dropOlder = async () => {
      const names = await caches.keys();
      const older = names.filter((name) => name.startsWith('mpp-pages-') && name !== KEPT);
      await Promise.all(older.map((name) => caches.delete(name)));
      await worker.clients.claim();
    };
    event.waitUntil(dropOlder());
  });
  worker.addEventListener('fetch', (event) => {
    if (isKept(event.request)) event.respondWith(answer(event));
  });
  worker.addEventListener('message', (event) => {
    const urls = Array.isArray(event.data) ? event.data.filter((url) => typeof url === 'string') : [];
    event.waitUntil(Promise.all(urls.map((url) => fill(url).catch(() => undefined))));
  });
}

if ('document' in globalThis) void register(document);
else work(self as unknown as Worker);
