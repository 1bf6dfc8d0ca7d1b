/** What a screen reader says of the search, from the first key to a service. */
import type { Page } from '@playwright/test';
import { ScreenReader } from '../support/screen-reader/screen-reader.js';
import { expect, test } from '../support/test.js';

const TAG = 'mpp-service-search';

/** Asks something else, as a person does who is still in the box. */
async function asks(reader: ScreenReader, query: string): Promise<void> {
  await reader.press('Control+a');
  await reader.types(query);
  await reader.press('Enter');
}

/** The device has no network, and knows it; the toolkit is there from before. */
async function cutOff(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  await page.route('**/api/**', (route) => route.abort());
}

test('the search, to a screen reader', async ({ page, host, watch }) => {
  const reader = await ScreenReader.start(page);
  reader.title('Search: what a screen reader says');
  await reader.open(`${host.url}/search-then-list.html`, page.getByText('Sering dicari'));
  reader.chapter('The empty box');
  await reader.reads(TAG);
  await reader.press('Tab');

  reader.chapter('Typing, and going through the suggestions');
  await reader.types('paspor');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Escape']) await reader.press(key);
  await reader.types(' hil');
  await reader.press('Escape');

  reader.chapter('Sending what was typed');
  await reader.press('Enter');
  await reader.reads(TAG);

  reader.chapter('Filtering');
  await asks(reader, 'kendaraan');
  await reader.tabTo(/^Saring$/);
  await reader.press('Enter');
  for (let field = 0; field < 5; field++) await reader.press('Tab');
  await reader.press('Space');
  await reader.tabTo(/^Lihat/);
  await reader.press('Enter');
  await reader.press('Tab');
  await reader.press('Tab');
  await reader.press('Enter');

  reader.chapter('A typing error');
  await reader.tabTo(/^Anda mau/, 'Shift+Tab');
  await asks(reader, 'kartu keluarag');
  await reader.tabTo(/^kartu keluarga$/);
  await reader.press('Enter');

  reader.chapter('Something near, but not it');
  await reader.tabTo(/^Anda mau/, 'Shift+Tab');
  await asks(reader, 'paspor kucing');
  await reader.reads(TAG);

  reader.chapter('Nothing of the kind');
  await asks(reader, 'resep rendang');
  await reader.press('Control+a');
  await reader.types('qqxxzz');

  reader.chapter('Emptying the box');
  await reader.press('Control+a');
  await reader.press('Backspace');

  reader.chapter('Picking a suggestion');
  await reader.types('ktp hilang');
  await reader.press('ArrowDown');
  await reader.press('Enter');
  await watch.calm(page);

  reader.chapter('Sent before the list has come');
  const letGo = await reader.holdsBack('**/api/v1/services**');
  await reader.open(`${host.url}/search-only.html`, page.getByText('Memuat daftar layanan…'));
  await reader.press('Tab');
  await reader.types('paspor');
  await reader.press('Enter');
  await reader.happens('the list comes', letGo);
  await page.unrouteAll();

  reader.chapter('The server fails');
  await page.route('**/api/**', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502' }));
  await reader.open(`${host.url}/search-only.html`, page.getByRole('button', { name: 'Coba lagi' }));
  await reader.reads(TAG);
  await reader.tabTo(/^Coba lagi$/);
  await page.unroute('**/api/**');
  await reader.press('Enter');

  reader.chapter('Without a network');
  await cutOff(page);
  await reader.open(`${host.url}/search-only.html`, page.getByRole('button', { name: 'Coba sambungkan lagi' }));
  await reader.reads(TAG);
  watch.forget();
  expect(reader.transcript).toMatchSnapshot('search.md');
});
