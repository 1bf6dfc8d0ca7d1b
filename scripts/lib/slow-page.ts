/** Pages of the benchmarks, as a cheap telephone has them. */
import type { Page } from 'playwright';

/** How many times slower than this machine. */
export const SLOWER = 4;

export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}
