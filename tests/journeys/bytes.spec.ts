/** What a page loads, measured in the browser as it comes over the wire: compressed bodies, and who waits for whom. */
import { get } from 'node:http';
import type { Page } from '@playwright/test';
import { newCitizen } from './support/citizen.js';
import { ask, book, booking, checklist, lostFamilyCard, openCase, prepare, says, search } from './support/steps.js';
import { expect, test } from './support/test.js';

/** Bytes; the musts of the project. */
const untilInput = 14_600;
const untilResults = 36_000;
/** Of all four pages, with a palette and the counters of the page's foot. Not reached yet: what holds is what it weighed last. */
const wholeJourney = { must: 75_000, ceiling: 125_000 };
const catalogue = 30_000;

interface Loaded {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly bytes: number;
}

interface Moments {
  /** When the box took input. */
  input?: number;
  /** When the first result stood. */
  result?: number;
}

async function noteMoments(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moments: Moments = {};
    Object.assign(globalThis, { mppMoments: moments });
    document.addEventListener('mpp-ready', () => (moments.input ??= performance.now()));
    const look = () => {
      const [link] =
        document.querySelector('mpp-service-search')?.shadowRoot?.querySelectorAll('[part~=results] a') ?? [];
      if (link) moments.result ??= performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
}

const momentsOf = (page: Page): Promise<Moments> =>
  page.evaluate(() => (globalThis as unknown as { mppMoments: Moments }).mppMoments);

const scriptsOf = (page: Page): Promise<Loaded[]> =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap((entry) => {
      const { name, startTime, responseEnd, encodedBodySize } = entry as PerformanceResourceTiming;
      const { pathname } = new URL(name);
      return pathname.endsWith('.js')
        ? [{ path: pathname, start: startTime, end: responseEnd, bytes: encodedBodySize }]
        : [];
    }),
  );

const bytesOf = (loaded: readonly Loaded[]): number => loaded.reduce((sum, { bytes }) => sum + bytes, 0);

/** How many requests had to wait for each other: one that starts after another has come is a level deeper. */
function levelsOf(loaded: readonly Loaded[]): number {
  const levels = new Map<Loaded, number>();
  for (const each of [...loaded].sort((a, b) => a.start - b.start)) {
    const before = [...levels].filter(([other]) => other.end <= each.start).map(([, level]) => level);
    levels.set(each, 1 + Math.max(0, ...before));
  }
  return Math.max(0, ...levels.values());
}

const report = (what: string, loaded: readonly Loaded[], must: number): void => {
  const files = loaded.map(({ path, bytes }) => `${path.replace(/.*\//, '')} ${bytes}`).join(', ');
  test.info().annotations.push({ type: 'measured', description: `${what}: ${bytesOf(loaded)} of ${must}` });
  console.log(`${what}: ${bytesOf(loaded)} B of ${must} in ${levelsOf(loaded)} levels (${files})`);
};

test('the search takes input after two levels of requests and one initial window', async ({ page, host }) => {
  await noteMoments(page);
  await page.goto(`${host.url}/search-only.html`);
  await expect(search(page)).toHaveAttribute('state', 'ready');
  const { input = 0 } = await momentsOf(page);
  const loaded = (await scriptsOf(page)).filter(({ start }) => start < input);
  report('until the search takes input', loaded, untilInput);
  expect(loaded.length).toBeGreaterThan(1);
  expect(Math.min(...loaded.map(({ bytes }) => bytes)), 'sizes are known').toBeGreaterThan(0);
  expect(bytesOf(loaded)).toBeLessThanOrEqual(untilInput);
  expect(levelsOf(loaded)).toBeLessThanOrEqual(2);
});

test('the first results stand within their budget', async ({ page, host }) => {
  await noteMoments(page);
  await page.goto(`${host.url}/search-only.html?mpp-q=${encodeURIComponent(lostFamilyCard.name)}`);
  await expect(search(page).getByRole('link', { name: lostFamilyCard.name })).toBeVisible();
  await expect.poll(async () => (await momentsOf(page)).result).toBeDefined();
  const { result = 0 } = await momentsOf(page);
  const loaded = (await scriptsOf(page)).filter(({ end }) => end <= result);
  report('until the first results stand', loaded, untilResults);
  expect(bytesOf(loaded)).toBeLessThanOrEqual(untilResults);
});

test('a whole journey loads no more than it did', { tag: '@phone' }, async ({ page }) => {
  const citizen = newCitizen();
  const scripts = new Map<string, Loaded>();
  const note = async () => {
    for (const script of await scriptsOf(page)) {
      // Asked for again and not changed, a file comes without a body.
      const isSeen = (scripts.get(script.path)?.bytes ?? -1) >= script.bytes;
      if (script.path.startsWith('/widgets/') && !isSeen) scripts.set(script.path, script);
    }
  };
  await page.goto('/');
  await ask(page, lostFamilyCard.asked);
  const found = search(page).getByRole('link', { name: lostFamilyCard.name });
  await expect(found).toBeVisible();
  await note();
  await found.click();
  await page.waitForURL('**/syarat.html*');
  await prepare(page);
  await note();
  await checklist(page).getByRole('link', { name: 'Lanjut pilih jadwal' }).click();
  await page.waitForURL('**/jadwal.html*');
  await book(page, citizen);
  await note();
  await booking(page).getByRole('link', { name: 'Pantau jadwal ini' }).click();
  await page.waitForURL('**/status.html*');
  await openCase(page, citizen);
  await says(page, /^Hari ini, pukul/);
  // What comes after the first view has come by then.
  await page.waitForTimeout(1500);
  await note();
  const loaded = [...scripts.values()];
  report('a whole journey', loaded, wholeJourney.must);
  expect(Math.min(...loaded.map(({ bytes }) => bytes)), 'sizes are known').toBeGreaterThan(0);
  expect(bytesOf(loaded)).toBeLessThanOrEqual(wholeJourney.ceiling);
});

test('the catalogue is small on the wire', async ({ site }) => {
  const { bytes, encoding } = await new Promise<{ bytes: number; encoding: string | undefined }>((resolve, reject) => {
    get(`${site}/api/v1/services`, { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
      answer.on('end', () => resolve({ bytes, encoding: answer.headers['content-encoding'] }));
    }).on('error', reject);
  });
  console.log(`catalogue: ${bytes} B of ${catalogue}`);
  expect(encoding).toBe('br');
  expect(bytes).toBeLessThanOrEqual(catalogue);
});
