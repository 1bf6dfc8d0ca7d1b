/** The box takes input before anything else has come. */
import { lostFamilyCard, search } from './support/steps.js';
import { expect, test } from './support/test.js';

test(
  'what was typed before the data came is answered when they come',
  { tag: '@phone' },
  async ({ page, watch, host }) => {
    host.apiDelay = 3000;
    await page.goto(`${host.url}/search-only.html`);
    const box = search(page).getByLabel('Anda mau mengurus apa?');
    await box.pressSequentially(lostFamilyCard.asked);
    await box.press('Enter');
    await expect(
      search(page)
        .getByRole('status')
        .filter({ hasText: /Kami cari begitu|Memuat|Mencari/ }),
    ).toBeVisible();
    expect(watch.heard.map(({ type }) => type)).not.toContain('mpp-data');

    await expect(search(page).getByRole('link', { name: lostFamilyCard.name })).toBeVisible();
    await expect(box).toHaveValue(lostFamilyCard.asked);
    await expect(box).toBeFocused();
    await watch.calm(page);
  },
);

test('typing on while the data come gives suggestions for what stands in the box', async ({ page, watch, host }) => {
  host.apiDelay = 1500;
  await page.goto(`${host.url}/search-only.html`);
  const box = search(page).getByLabel('Anda mau mengurus apa?');
  await box.pressSequentially('paspor hil', { delay: 150 });
  await expect(search(page).getByRole('option', { name: 'Penggantian paspor hilang' })).toBeVisible();
  await expect(box).toHaveValue('paspor hil');
  await watch.calm(page);
});
