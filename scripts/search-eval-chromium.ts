/**
 * Prints how fast the search is in Chromium with the processor slowed down four times, beside MiniSearch and Fuse.
 *
 *     node --import tsx scripts/search-eval-chromium.ts > docs/search-eval-chromium.txt
 *
 * On a machine that does nothing else: what others take away shows in the last digits.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { ensureBrowser } from './ensure-browser.mjs';
import { browserArgs } from './lib/browser-args.mjs';
import type { Given, Measured } from './search-eval-page.js';
import { readCatalogue } from './search-eval-set.js';
import { ms, median, p95 } from './lib/figures.js';
import { slowDown, SLOWER } from './lib/slow-page.js';
import { keystrokes, multiply } from './search-eval-speed.js';

const SERVICES = 1000;
const RUNS = 3;

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('search-eval-page.ts', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
});
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArgs });

/** One page a run, so that each builds its index with code that is not warm. */
async function run(given: Given): Promise<Measured> {
  const page = await browser.newPage();
  await slowDown(page);
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  const measured = await page.evaluate(
    (all) => (globalThis as unknown as { measure: (given: Given) => Promise<Measured> }).measure(all),
    given,
  );
  await page.close();
  return measured;
}

const services = multiply(readCatalogue(), SERVICES);
// The peers take long; every eighth keystroke tells as much.
const typed = keystrokes().filter((_, i) => i % 8 === 0);
const runs: Measured[] = [];
for (let i = 0; i < RUNS; i++) runs.push(await run({ services, typed }));
const version = browser.version();
await browser.close();

const line = (...cells: string[]): string => cells.map((cell, i) => (i ? cell.padStart(16) : cell.padEnd(36))).join('');
const names = Object.keys(runs[0]?.keystrokes ?? {});
const p95Of = (name: string) => ms(median(runs.map((one) => p95(one.keystrokes[name] ?? []))));
console.log(line('', ...names));
console.log(line(`keystroke p95, ${SERVICES} services`, ...names.map(p95Of)));
console.log(line('longest task while indexing them', ms(median(runs.map((one) => Math.max(...one.stretches))))));
console.log();
console.log(line(`Chromium, ${SLOWER}x slower, of ${RUNS} runs`, version));
