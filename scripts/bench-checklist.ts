/**
 * How long a checklist takes to evaluate on a slow telephone: `npm run bench:checklist`. Figures to look at, not a test: they
 * hang on the machine. The processor is slowed down four times, as a cheap telephone has it; an evaluation must take under 2 ms.
 */
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright';
import { fileURLToPath } from 'node:url';
import type * as Page from './bench-checklist-page.js';
import { ensureBrowser } from './ensure-browser.mjs';
import { browserArgs } from './lib/browser-args.mjs';
import { median, ms } from './lib/figures.js';
import { slowDown, SLOWER } from './lib/slow-page.js';

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('bench-checklist-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'chrome109',
    minify: true,
  });
  return outputFiles[0]?.text ?? '';
};

/** Isolated, since only then the page's clock is finer than a tenth of a millisecond. */
const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const address = 'https://bench.example/';

const pages = 5;

/** Each in a page of its own, where nothing is compiled yet. */
const measure = async (browser: Browser, script: string): Promise<Page.Timing[]> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${address}**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ headers, contentType: 'text/javascript', body: script })
      : route.fulfill({ headers, contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto(address);
  await slowDown(page);
  const timings = await page.evaluate(async (module) => {
    const { run } = (await import(module)) as typeof Page;
    return run();
  }, `${address}page.js`);
  await context.close();
  return timings;
};

const script = await bundle();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArgs });
try {
  const runs: Page.Timing[][] = [];
  for (let i = 0; i < pages; i++) runs.push(await measure(browser, script));
  console.log(`Chromium ${browser.version()}, processor slowed down ${SLOWER} times, ${pages} pages; must under 2 ms`);
  console.log('first call     median    slowest state (p95)');
  for (const [i, { name }] of (runs[0] ?? []).entries()) {
    const of = (field: 'cold' | 'median' | 'slowest' | 'p95') =>
      ms(median(runs.flatMap((run) => run[i]?.[field] ?? [])));
    console.log(
      `${of('cold').padStart(10)} ${of('median').padStart(10)} ${of('slowest').padStart(10)} (${of('p95')})   ${name}`,
    );
  }
} finally {
  await browser.close();
}
