import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.js';

/** Version of the package this server belongs to. */
export const version = (): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
