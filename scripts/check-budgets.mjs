/**
 * Byte budgets: what a citizen's telephone loads until it can be used, in bytes of brotli 11, file
 * by file as a server sends them. Which files these are is read from the manifest that Vite writes.
 *
 *     node scripts/check-budgets.mjs    prints the table, fails when a budget is exceeded
 *
 * @typedef {object} Budget
 * @property {string} name
 * @property {number} must Bytes that may not be exceeded.
 * @property {number} [ceiling] While `must` is not reached yet: what the build holds meanwhile, so that it only gets less.
 * @property {number} aim Bytes that we would like; nothing fails above it.
 * @property {readonly string[]} [entries] Modules as the manifest names them, `*` for any folder; their static imports count too.
 * @property {boolean} [lazy] Counts dynamic imports as well: all that can ever be loaded,
 * @property {readonly string[]} [except] but for these modules, which a visit does not need: another language, another source.
 * @property {readonly string[]} [beyond] Files that these modules load too do not count: they are the shell, and shared.
 * @property {readonly string[]} [files] Files of dist, named directly.
 * @property {number} [least] With `beyond`: what the module's own code must at least weigh, since it has slipped into a shared file otherwise.
 * @property {boolean} [raw] Measures the file as it is, not compressed.
 *
 * @typedef {{ readonly file: string, readonly imports?: readonly string[], readonly dynamicImports?: readonly string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 * @typedef {Budget & { readonly bytes: number, readonly loaded: readonly string[], readonly problem?: string | undefined }} Row
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { isMain } from './lib/is-main.mjs';

/**
 * Files that the browser has loaded once these modules run.
 *
 * @param {Manifest} manifest
 * @param {Pick<Budget, 'entries' | 'lazy' | 'except'>} budget
 * @returns {readonly string[]}
 * @throws {Error} Naming an entry that the manifest does not have.
 */
export function filesOf(manifest, { entries = [], lazy = false, except = [] }) {
  const avoided = new Set(except.flatMap((pattern) => keysOf(manifest, pattern)));
  const waiting = entries.flatMap((entry) => {
    const keys = keysOf(manifest, entry);
    if (keys.length === 0)
      throw new Error(`The build has no module ${entry}. It has: ${Object.keys(manifest).join(', ')}.`);
    return keys;
  });
  /** @type {Set<string>} */
  const seen = new Set();
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    waiting.push(...(chunk.imports ?? []));
    if (lazy) waiting.push(...(chunk.dynamicImports ?? []).filter((later) => !avoided.has(later)));
  }
  return [...new Set([...seen].map((key) => manifest[key]?.file ?? ''))].sort();
}

/** @param {Manifest} manifest @param {string} pattern `*` stands for any part of a path. */
function keysOf(manifest, pattern) {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`^${parts.join('[^/]+')}$`);
  return Object.keys(manifest).filter((key) => expression.test(key));
}

/** @param {Buffer} content */
const brotli = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;

/**
 * @param {string} dist
 * @param {readonly Budget[]} budgets
 * @returns {readonly Row[]}
 */
export function checkBudgets(dist, budgets) {
  const path = join(dist, '.vite/manifest.json');
  /** @type {Manifest} */
  const manifest = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return budgets.map((budget) => {
    try {
      const shared = budget.beyond ? filesOf(manifest, { entries: budget.beyond, lazy: true }) : [];
      const loaded = (budget.files ?? filesOf(manifest, budget)).filter((file) => !shared.includes(file));
      const bytes = loaded
        .map((file) => readFileSync(join(dist, file)))
        .reduce((sum, content) => sum + (budget.raw ? content.length : brotli(content)), 0);
      return { ...budget, bytes, loaded, problem: problemOf(budget, bytes) };
    } catch (error) {
      return { ...budget, bytes: 0, loaded: [], problem: error instanceof Error ? error.message : String(error) };
    }
  });
}

/** @param {Budget} budget @param {number} bytes */
function problemOf({ must, ceiling = must, least = 0 }, bytes) {
  if (bytes < least) return 'its own code is in a file that others load too';
  return bytes > ceiling ? `${bytes - ceiling} bytes over` : undefined;
}

/** @param {readonly Row[]} rows */
export const budgetTable = (rows) =>
  rows
    .flatMap(({ name, bytes, must, aim, loaded, problem }) => [
      `${name.padEnd(34)} ${String(bytes).padStart(7)} of ${String(must).padStart(6)}, aim ${String(aim).padStart(6)}${verdict(bytes, must, aim, problem)}`,
      ...(problem ? loaded.map((file) => `    ${file}`) : []),
    ])
    .join('\n');

/** @param {number} bytes @param {number} must @param {number} aim @param {string | undefined} problem */
const verdict = (bytes, must, aim, problem) =>
  problem ? `  FAIL: ${problem}` : bytes > must ? '  NOT YET REACHED' : bytes > aim ? '  above the aim' : '';

if (isMain(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const rows = checkBudgets(join(root, 'dist'), JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8')));
  console.log(budgetTable(rows));
  if (rows.some(({ problem }) => problem)) process.exit(1);
}
