/** The month in Chromium with the processor slowed down four times: from the days' arrival until it can be used. */
import { type Browser, chromium } from 'playwright';
import { Server } from '../../tests/journeys/support/server.js';
import type { Figure } from '../bench-booking.js';
import { ensureBrowser } from '../ensure-browser.mjs';
import { browserArgs } from '../lib/browser-args.mjs';
import { median, ms } from '../lib/figures.js';
import { slowDown, SLOWER } from '../lib/slow-page.js';

const runs = 9;

interface Seen {
  /** Milliseconds from the last answer with days until the first frame is drawn in which a day can be chosen. */
  readonly month: number;
  /** The longest task of the whole way, loading included. */
  readonly longest: number;
}

/** Watches from within the page; plain script, since what is compiled brings helpers that a page has not. */
const watcher = `
  window.seen = { longest: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  let pressed = 0;
  addEventListener('click', () => (pressed = performance.now()), true);
  window.monthStands = new Promise((resolve) => {
    const look = () => {
      const root = document.querySelector('mpp-appointment-booking')?.shadowRoot;
      if (!root?.querySelector('[role=grid] [data-day]:not([aria-disabled=true])')) return requestAnimationFrame(look);
      // Layout and paint belong to it: what is posted from a frame arrives when both are done.
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => note(performance.now());
      drawn.port2.postMessage('');
    };
    const note = (at) => {
      const isDays = ({ name, startTime }) => name.includes('/availability') && startTime > pressed && startTime < at;
      const days = performance.getEntriesByType('resource').filter(isDays);
      // The browser may note an answer after the page has used it.
      if (days.length === 0) return setTimeout(() => note(at), 50);
      seen.month = at - Math.max(...days.map(({ responseEnd }) => responseEnd));
      resolve();
    };
    requestAnimationFrame(look);
  });
`;

async function run(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'id-ID' });
  const page = await context.newPage();
  await page.addInitScript(watcher);
  await slowDown(page);
  await page.goto(`${url}/layanan/jadwal.html?mpp-service=kk-hilang-rusak`);
  const widget = page.locator('mpp-appointment-booking');
  await widget.getByRole('radio', { name: /^MPP Sagara/ }).check();
  await widget.getByRole('button', { name: 'Pilih waktu' }).click();
  // Not by asking again and again, which would take the page's own time.
  await page.evaluate('monthStands');
  // On to the form, whose code is the largest part of the flow.
  await widget
    .getByRole('button', { name: /\d\d\.\d\d WIB/ })
    .first()
    .click();
  await widget.getByRole('button', { name: /^Pakai jam/ }).click();
  await widget.getByLabel('Nama lengkap').fill('Orang Uji');
  const seen = await page.evaluate<Seen>('seen');
  await context.close();
  return seen;
}

export async function calendarFigures(): Promise<Figure[]> {
  const server = await Server.make();
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArgs });
  try {
    const seen: Seen[] = [];
    for (let i = 0; i < runs; i++) seen.push(await run(browser, server.url));
    return [
      {
        what: `month usable after its days, ${SLOWER}x slower, median of ${runs}`,
        is: ms(median(seen.map(({ month }) => month))),
        must: '50 ms',
      },
      {
        what: `longest task from load to form, ${SLOWER}x slower, median`,
        is: ms(median(seen.map(({ longest }) => longest))),
        must: '100 ms',
      },
    ];
  } finally {
    await browser.close();
    await server.dispose();
  }
}
