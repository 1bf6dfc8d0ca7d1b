/** The list after it has been read: on paper, without network, left in a hurry. */
import type { APIRequestContext, Page } from '@playwright/test';
import type { Service } from '../../src/contract/service.js';
import type { ServiceList } from '../../src/contract/services.js';
import { checklist } from './support/steps.js';
import { expect, test } from './support/test.js';

const listOf = (...ids: readonly string[]) => `/layanan/syarat.html?mpp-service=${ids.join('+')}`;

/** The service that asks for most, in words. */
async function longest(request: APIRequestContext): Promise<string> {
  const read = async <T>(path: string) => (await (await request.get(`/api/v1/${path}`)).json()) as T;
  const { services } = await read<ServiceList>('services');
  const all = await Promise.all(services.map(({ id }) => read<Service>(`services/${id}`)));
  const words = ({ requirements, procedure, legalBasis }: Service) =>
    JSON.stringify([requirements.documents, procedure, legalBasis]).length;
  return [...all].sort((a, b) => words(b) - words(a))[0]?.id ?? '';
}

/** Presses the button, and prints what stands then, as the browser does. */
async function paper(page: Page): Promise<{ pages: number; shown: readonly string[] }> {
  await page.evaluate(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printing', '');
  });
  await checklist(page).getByRole('button', { name: 'Cetak' }).click();
  await page.locator('[data-printing]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() =>
    [...document.body.children]
      .filter((each) => each.checkVisibility())
      .map((each) => each.getAttribute('data-mpp-sheet') ?? each.localName),
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen' });
  return { pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, shown };
}

test('the longest list is one page of A4, and the page it stands on is not printed', async ({
  page,
  request,
  watch,
}) => {
  await page.goto(listOf(await longest(request)));
  expect(await paper(page)).toEqual({ pages: 1, shown: [''] });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-mpp-sheet]')).toHaveCount(0);
  await watch.calm(page);
});

test('so are two services in one visit', async ({ page }) => {
  await page.goto(listOf('ktp-el-penggantian', 'paspor-baru'));
  await expect(checklist(page).getByRole('heading', { name: 'Satu kunjungan, 2 layanan' })).toBeVisible();
  expect(await paper(page)).toEqual({ pages: 1, shown: [''] });
});

test('a list that stands goes on without network', { tag: '@phone' }, async ({ page, context }) => {
  await page.goto(listOf('ktp-el-penggantian'));
  const list = checklist(page);
  await expect(list.getByRole('button', { name: 'Bagikan' })).toBeVisible();
  await context.setOffline(true);
  await list.getByRole('radio', { name: 'Hilang' }).check();
  await list.getByRole('checkbox', { name: 'Surat kehilangan dari kepolisian' }).check();
  await expect(list.getByText('1 dari 3 siap')).toBeVisible();
  // What was never asked for says that it needs the network, and comes when that is back.
  await list.getByRole('button', { name: 'Bagikan' }).click();
  await expect(list.getByText('Bagian ini belum termuat.')).toBeVisible();
  await context.setOffline(false);
});

test('the quick exit leaves another page in its place, and the way back does not show the service', async ({
  page,
}) => {
  await page.goto('/kontak/');
  await page.goto(listOf('pa-cerai'));
  const list = checklist(page);
  await expect(list.getByRole('button', { name: 'Keluar cepat' })).toBeVisible();
  await page.evaluate(() => document.querySelector('mpp-requirement-checklist')?.setAttribute('exit-href', '/berita/'));
  await list.getByRole('button', { name: 'Keluar cepat' }).click();
  await page.waitForURL('**/berita/');
  await page.goBack();
  await expect(page).toHaveURL(/\/kontak\/$/);
});

test('Esc three times does the same, and twice does nothing', async ({ page }) => {
  await page.goto(listOf('pa-cerai'));
  await expect(checklist(page).getByRole('button', { name: 'Keluar cepat' })).toBeVisible();
  await page.evaluate(() => document.querySelector('mpp-requirement-checklist')?.setAttribute('exit-href', '/berita/'));
  for (const key of ['Escape', 'Escape', 'a', 'Escape', 'Escape']) await page.keyboard.press(key);
  expect(page.url()).toContain('pa-cerai');
  for (const key of ['a', 'Escape', 'Escape', 'Escape']) await page.keyboard.press(key);
  await page.waitForURL('**/berita/');
});

test.describe('where the host serves the worker', () => {
  test.use({ serviceWorkers: 'allow' });

  const keptBy = (page: Page) =>
    page.evaluate(async () => (await (await caches.open('mpp-pages-1')).keys()).map(({ url }) => url));

  test('a list reloads without network, and says that it is a copy', async ({ page, host }) => {
    await page.goto(`${host.url}/list-offline.html?mpp-service=ktp-el-penggantian`);
    const list = checklist(page);
    await expect(list.getByRole('button', { name: 'Bagikan' })).toBeVisible();
    const wanted = [/services\/ktp-el-penggantian/, /\/region/, /list-offline\.html$/, /mpp\.js$/];
    await expect
      .poll(async () => {
        const urls = await keptBy(page);
        return wanted.filter((each) => !urls.some((url) => each.test(url))).map(String);
      })
      .toEqual([]);
    // The way through the network once more, now with the worker between.
    await page.reload();
    await expect(list.getByRole('button', { name: 'Bagikan' })).toBeVisible();
    expect(host.reports).toEqual([]);
    await host.stop();
    // What the browser itself still holds for fresh is no copy of the worker's.
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
    await page.reload();
    await expect(list.getByText('Daftar yang termuat tadi tetap bisa dipakai.')).toBeVisible();
    await list.getByRole('radio', { name: 'Hilang' }).check();
    await expect(list.getByText('0 dari 3 siap')).toBeVisible();
  });

  test('no address of a page, and no service marked sensitive, stays on the device', async ({ page }) => {
    await page.goto(listOf('ktp-el-penggantian'));
    await expect.poll(async () => (await keptBy(page)).join(' ')).toContain('ktp-el-penggantian');
    await page.goto(listOf('pa-cerai'));
    await expect(checklist(page).getByRole('button', { name: 'Keluar cepat' })).toBeVisible();
    await page.reload();
    await expect(checklist(page).getByRole('button', { name: 'Bagikan' })).toBeVisible();
    const urls = await keptBy(page);
    expect(urls.filter((url) => /pa-cerai|mpp-service|#/.test(url))).toEqual([]);
  });
});
