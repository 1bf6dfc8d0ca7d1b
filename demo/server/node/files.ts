/** Serves a folder: whole files from memory's point of view, with names that tell their content to caches. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
};

/** Names that the build makes from the content, which can never change under them. */
const hashed = /(?:^|\/)chunks\/[^/]+\.js$|-[\w-]{8,}\.js$/;

/** The file's place, or undefined for a path that leads out of the folder. */
function placeOf(folder: string, path: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (name.includes('\0')) return undefined;
  const place = normalize(join(folder, name));
  return place === normalize(folder) || place.startsWith(normalize(folder) + sep) ? place : undefined;
}

async function contentOf(place: string): Promise<Uint8Array | 'folder' | undefined> {
  try {
    return (await stat(place)).isDirectory() ? 'folder' : await readFile(place);
  } catch {
    return undefined;
  }
}

/**
 * Answers with a file, or undefined when there is none.
 * @param path - below the folder, as it stands in the address
 */
export async function serveFile(folder: string, path: string, request: Request): Promise<Response | undefined> {
  const place = placeOf(folder, path);
  if (place === undefined) return undefined;
  const content = await contentOf(place);
  if (content === undefined) return undefined;
  if (content === 'folder') {
    const { pathname, search } = new URL(request.url);
    if (!pathname.endsWith('/'))
      return new Response(null, { status: 308, headers: { Location: `${pathname}/${search}` } });
    return path.endsWith('index.html') ? undefined : serveFile(folder, join(path, 'index.html'), request);
  }
  const etag = `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 16)}"`;
  const headers = new Headers({
    'Content-Type': types[extname(place)] ?? 'application/octet-stream',
    'Cache-Control': hashed.test(place.split(sep).join('/')) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(content), { headers });
}
