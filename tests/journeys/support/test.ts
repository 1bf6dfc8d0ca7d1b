/** What each journey starts from: a browser whose clock is the server's, watched, and an officer at the counter. */
import { type BrowserContext, test as base } from '@playwright/test';
import { Host } from './host.js';
import { Officer } from './officer.js';
import { Watch } from './watch.js';

interface Fixtures {
  readonly watch: Watch;
  readonly officer: Officer;
  /** Address of the demo region. */
  readonly site: string;
  /** Somebody else's website. */
  readonly host: Host;
}

/** Runs in each page: the time that the server has (clock.mjs). */
function shiftClock(shift: number): void {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length ? args : [RealDate.now() + shift], newTarget) as Date,
    get: (target, key): unknown => (key === 'now' ? () => RealDate.now() + shift : Reflect.get(target, key)),
  });
}

/** Gives a browser the server's clock. */
export const setClock = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(shiftClock, Number(process.env['MPP_CLOCK_SHIFT'] ?? 0));

export const test = base.extend<Fixtures>({
  context: async ({ context }, use) => {
    await setClock(context);
    await use(context);
  },
  site: ({ baseURL }, use) => use(baseURL ?? ''),
  watch: async ({ context, site }, use) => {
    const watch = new Watch(site);
    await watch.start(context);
    await use(watch);
  },
  host: async ({ site, watch }, use) => {
    const host = new Host(site);
    await host.start();
    watch.allow(host.url);
    await use(host);
    await host.stop();
  },
  officer: ({ site }, use) => use(new Officer(site)),
});

export { expect } from '@playwright/test';
