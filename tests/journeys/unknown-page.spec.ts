/** Pages that the project never saw (tests/hosts), under a policy that allows nothing but the page's own origin. */
import type { Page } from '@playwright/test';
import { newCitizen } from './support/citizen.js';
import {
  ask,
  book,
  booking,
  checklist,
  lostFamilyCard,
  openCase,
  prepare,
  says,
  search,
  typeCode,
} from './support/steps.js';
import { expect, test } from './support/test.js';

for (const [name, what] of [
  ['school', 'two lines of HTML'],
  ['two-copies', 'two copies of the toolkit'],
] as const) {
  test(`the journey with ${what}`, { tag: '@phone' }, async ({ page, watch, host }) => {
    const citizen = newCitizen();
    watch.guard(citizen);
    await page.goto(`${host.url}/${name}.html`);
    await ask(page, lostFamilyCard.asked);
    expect(await page.locator('[data-mpp]').count(), 'the div has become the element').toBe(0);
    await search(page).getByText(lostFamilyCard.name).first().click();
    await prepare(page);
    const code = await book(page, citizen);
    watch.guardCode(code);
    await typeCode(page, code);
    await openCase(page, citizen);
    await says(page, /^Hari ini, pukul \d\d\.\d\d WIB/);
    await watch.calm(page);
    expect(host.reports).toEqual([]);
  });
}

test('without JavaScript stands what the webmaster wrote', async ({ browser, host }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host.url}/school.html`);
  await expect(page.getByRole('link', { name: '(0299) 555-0120' })).toHaveCount(5);
  for (const link of await page.getByRole('link', { name: '(0299) 555-0120' }).all()) await expect(link).toBeVisible();
  await context.close();
});

/** What each widget says when nothing can be had from the API. */
const failures = [
  ['mpp-service-search', 'Daftar layanan gagal dimuat', 'Coba lagi'],
  ['mpp-locations', 'Daftar loket gagal dimuat', 'Coba lagi'],
  ['mpp-requirement-checklist', 'Daftar syarat gagal dimuat', 'Coba lagi'],
  ['mpp-appointment-booking', 'Jadwal gagal dimuat', 'Coba lagi'],
  ['mpp-status-tracker', 'Sambungan ke MPP sedang terganggu.', 'Lihat status'],
] as const;

const notOurs = /^console: Failed to load resource/;

async function come(page: Page, tag: string): Promise<void> {
  const widget = page.locator(tag);
  await widget.scrollIntoViewIfNeeded();
  await expect(widget).not.toHaveAttribute('state', 'loading');
}

for (const api of ['down', 'gateway'] as const) {
  test(`API ${api}: message, another try, fallback; then all goes on`, async ({ page, watch, host }) => {
    host.api = api;
    await page.goto(`${host.url}/school.html?mpp-service=${lostFamilyCard.id}`);
    await ask(page, lostFamilyCard.asked);
    for (const [tag, message, button] of failures) {
      const widget = page.locator(tag);
      await come(page, tag);
      await expect(widget.getByText(message)).toBeVisible();
      await expect(widget.getByRole('button', { name: button })).toBeVisible();
      await expect(
        widget.getByRole('link', { name: '(0299) 555-0120' }),
        `${tag}: the webmaster’s way on`,
      ).toBeVisible();
    }
    expect(watch.forget().filter((complaint) => !notOurs.test(complaint))).toEqual([]);
    expect(host.reports).toEqual([]);

    host.api = 'up';
    for (const widget of [search(page), checklist(page), booking(page)]) {
      // One try may have helped the others too, or have begun before the API was back.
      const again = widget.getByRole('button', { name: 'Coba lagi' });
      await expect(async () => {
        if (await again.isVisible()) await again.click();
        await expect(widget).not.toHaveAttribute('state', /loading|error|offline/, { timeout: 2000 });
      }).toPass({ timeout: 60_000 });
    }
    await expect(search(page).getByText(lostFamilyCard.name)).toBeVisible();
    await expect(search(page).getByLabel('Anda mau mengurus apa?'), 'kept').toHaveValue(lostFamilyCard.asked);
    await prepare(page);
    await book(page, newCitizen());
    await watch.calm(page);
  });
}
