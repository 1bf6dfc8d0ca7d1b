/** Everything on the port beside the API: the region's website, the built widgets, the officers' page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFile } from './files.js';
import { root } from './settings.js';

/** What the widgets promise to live under (design.md 5), and a little more that the page itself must allow. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': pagePolicy,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), payment=()',
};

/** Pages of other sites load the widgets, too. */
const widgetHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

interface Mount {
  readonly path: string;
  readonly folders: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The longest path first. What is compiled for a page lies in `.cache/demo`, its source beside the server. */
const mounts: readonly Mount[] = [
  { path: '/widgets/', folders: ['dist'], headers: widgetHeaders },
  { path: '/petugas/', folders: ['demo/officers', '.cache/demo/officers'], headers: pageHeaders },
  { path: '/builder/', folders: ['demo/builder', '.cache/demo/builder'], headers: pageHeaders },
  { path: '/panduan/', folders: ['.cache/demo/guide'], headers: pageHeaders },
  { path: '/', folders: ['demo/site'], headers: pageHeaders },
].map((mount) => ({ ...mount, folders: mount.folders.map((folder) => join(root, folder)) }));

const withHeaders = (response: Response, headers: Mount['headers']): Response => {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};

async function notFound(request: Request): Promise<Response> {
  const page = await serveFile(join(root, 'demo/site'), '404.html', new Request(request.url));
  return withHeaders(new Response(page?.body ?? 'Not found', { status: 404, headers: page?.headers ?? {} }), {
    ...pageHeaders,
    'Cache-Control': 'no-store',
  });
}

/** Parts of the site that exist, such as `/builder/`. */
export const hasPart = (path: string): boolean =>
  mounts.some((mount) => mount.path === path && mount.folders.some((folder) => existsSync(folder)));

/** The host's own copy of the worker: it may serve only what lies beneath it. */
const worker = '/mpp-sw.js';

export async function serveSite(request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  const { pathname } = new URL(request.url);
  if (pathname === worker) {
    const file = await serveFile(join(root, 'dist'), worker.slice(1), request);
    return file ? withHeaders(file, pageHeaders) : notFound(request);
  }
  const mount = mounts.find(({ path }) => pathname === path.slice(0, -1) || pathname.startsWith(path));
  for (const folder of mount?.folders ?? []) {
    const file = await serveFile(folder, pathname.slice(mount?.path.length), request);
    if (file) return withHeaders(file, mount?.headers ?? {});
  }
  return notFound(request);
}
