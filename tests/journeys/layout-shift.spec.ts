/** Nothing that stands below a widget moves when it comes: with mpp.css, and with a loader that the page waits for. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.js';

interface Shift {
  readonly value: number;
  readonly at: number;
  readonly sources: readonly string[];
}

interface Seen {
  readonly shifts: Shift[];
  /** When each widget was ready. */
  readonly ready: Record<string, number>;
}

async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { shifts: [], ready: {} };
    Object.assign(globalThis, { mppSeen: seen });
    document.addEventListener('mpp-ready', ({ target }) => {
      // What is drawn with it is seen two frames later.
      const tag = (target as Element).localName;
      requestAnimationFrame(() => requestAnimationFrame(() => (seen.ready[tag] ??= performance.now())));
    });
    const nameOf = (node: Node | null) =>
      node instanceof Element ? `${node.localName}.${node.className}` : String(node?.nodeName);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as {
          value: number;
          sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        seen.shifts.push({
          value,
          at: entry.startTime,
          sources: sources.map(
            ({ node, previousRect, currentRect }) =>
              `${nameOf(node)} ${Math.round(previousRect.top)}+${Math.round(previousRect.height)} -> ${Math.round(currentRect.top)}+${Math.round(currentRect.height)}`,
          ),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const seenOf = (page: Page): Promise<Seen> => page.evaluate(() => (globalThis as unknown as { mppSeen: Seen }).mppSeen);

const sum = (shifts: readonly Shift[]): number => shifts.reduce((all, { value }) => all + value, 0);

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/** Whether all that is on the screen stands. */
const stands = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.localName.startsWith('mpp-') && element.getBoundingClientRect().top < innerHeight)
      .every((element) => element.getAttribute('state') === 'ready'),
  );

/** Sums of layout shifts: of the whole load, and of what came after the last widget was ready. */
async function load(page: Page, address: string): Promise<{ all: number; afterReady: number }> {
  await observe(page);
  await page.goto(address);
  await expect.poll(() => stands(page)).toBe(true);
  await page.waitForLoadState('networkidle');
  // Long enough for what is drawn a little later, such as the rest of the search.
  await page.waitForTimeout(1000);
  const { shifts, ready } = await seenOf(page);
  const last = Math.max(...Object.values(ready));
  const result = { all: sum(shifts), afterReady: sum(shifts.filter(({ at }) => at > last)) };
  if (result.all > 0) console.log(`${test.info().title}: ${JSON.stringify({ ...result, shifts })}`);
  return result;
}

const nothing = { all: 0, afterReady: 0 };
const pages = ['/', '/layanan/syarat.html?mpp-service=kk-hilang-rusak', '/layanan/perjalanan.html', '/kontak/'];

for (const viewport of sizes) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const path of pages) {
      test(`the region’s ${path}`, async ({ page }) => {
        expect(await load(page, path)).toEqual(nothing);
      });
    }

    for (const name of ['search-only', 'school']) {
      test(`${name} with mpp.css`, async ({ page, host }) => {
        host.withStyles = true;
        host.apiDelay = 300;
        expect(await load(page, `${host.url}/${name}.html`)).toEqual(nothing);
      });
    }

    test('search-only without mpp.css, drawn when the loader is there', async ({ page, host }) => {
      host.renderBlocking = true;
      host.apiDelay = 300;
      expect(await load(page, `${host.url}/search-only.html`)).toEqual(nothing);
    });
  });
}
