/** Nothing that stands below a widget moves when it comes: with mpp.css at all, without it hardly. */
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

/** Opens a page and waits until whatever is on the screen stands. */
async function load(page: Page, address: string): Promise<{ all: number; afterReady: number }> {
  await observe(page);
  await page.goto(address);
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter(
            (e) =>
              /^mpp-/.test(e.localName) &&
              e.getBoundingClientRect().top < innerHeight &&
              e.getAttribute('state') !== 'ready',
          ).length,
      ),
    )
    .toBe(0);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const { shifts, ready } = await seenOf(page);
  console.log(
    await page.evaluate(() =>
      JSON.stringify(
        [...document.querySelectorAll('*')]
          .filter((e) => /^mpp-/.test(e.localName))
          .map((e) => [
            e.localName,
            e.getAttribute('state'),
            Math.round(e.getBoundingClientRect().top),
            Math.round(e.getBoundingClientRect().height),
            getComputedStyle(e).fontSize,
          ]),
      ),
    ),
  );
  const last = Math.max(...Object.values(ready));
  const result = { all: sum(shifts), afterReady: sum(shifts.filter(({ at }) => at > last)) };
  console.log(
    `${address} ${page.viewportSize()?.width}: ${result.all.toFixed(4)}, after ready ${result.afterReady.toFixed(4)}`,
    shifts,
    ready,
  );
  return result;
}

for (const size of sizes) {
  test.describe(`${size.width} × ${size.height}`, () => {
    test.use({ viewport: size });

    for (const path of [
      '/',
      '/layanan/syarat.html?mpp-service=kk-hilang-rusak',
      '/layanan/jadwal.html?mpp-service=kk-hilang-rusak',
      '/layanan/status.html',
      '/layanan/perjalanan.html',
      '/kontak/',
    ])
      test(`the region’s ${path}`, async ({ page }) => {
        expect(await load(page, path)).toEqual({ all: 0, afterReady: 0 });
      });

    for (const name of ['search-only', 'school']) {
      test(`${name} with mpp.css`, async ({ page, host }) => {
        host.withStyles = true;
        host.apiDelay = 300;
        expect(await load(page, `${host.url}/${name}.html`)).toEqual({ all: 0, afterReady: 0 });
      });

      test(`${name} without mpp.css`, async ({ page, host }) => {
        host.apiDelay = 300;
        const { all, afterReady } = await load(page, `${host.url}/${name}.html`);
        expect(all).toBeLessThanOrEqual(0.05);
        expect(afterReady).toBe(0);
      });
    }
  });
}
