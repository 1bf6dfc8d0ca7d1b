/** Writes the contract as OpenAPI 3.1: `dist/openapi.json`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApi } from '../src/contract/openapi.js';
import { isMain } from './lib/is-main.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes `openapi.json` into a folder and answers with its path. */
export function writeOpenApi(folder = join(root, 'dist')): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const file = join(folder, 'openapi.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(openApi({ version }), null, 2)}\n`);
  return file;
}

if (isMain(import.meta.url)) console.log(writeOpenApi(process.argv[2]));
