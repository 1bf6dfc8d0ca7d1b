/** Hashes of what a page can load, for `integrity` attributes (W3C Subresource Integrity). */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesUnder } from '../lib/files.mjs';

export function writeIntegrity(dist: string): void {
  const paths = filesUnder(dist).filter((path) => /\.(?:js|css)$/.test(path));
  const hashes = paths.map((path) => [
    relative(dist, path).replaceAll('\\', '/'),
    `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`,
  ]);
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}
