/** The page's language is the widgets' language, from the start and when it changes. */
import type { Locator } from '@playwright/test';
import { newCitizen } from './support/citizen.js';
import { booking, checklist, lostFamilyCard, reach, search, tracker } from './support/steps.js';
import { expect, test } from './support/test.js';

/** Words that are Indonesian and nothing else, and that all texts of more than a line have some of. */
const indonesian = /\b(?:Anda|yang|untuk|tidak|belum|jadwal|layanan|hilang|biaya|selesai|atau|dengan)\b/i;

/** Speaks English: in its own words, and in those of the catalogue and of the server. */
async function isEnglish(widget: Locator): Promise<void> {
  const base = widget.locator('[part~=base]');
  await expect(base).toHaveAttribute('lang', 'en');
  expect((await base.innerText()).split('\n').filter((line) => indonesian.test(line))).toEqual([]);
}

test('English pages speak English to the ticket', { tag: '@phone' }, async ({ page, watch }) => {
  const citizen = newCitizen();
  watch.guard(citizen);
  await page.goto('/en/');
  const box = search(page).getByLabel('What do you need to get done?');
  await box.fill('lost family card');
  await box.press('Enter');
  const found = search(page).getByRole('link', { name: 'Lost or damaged family card' });
  await expect(found).toBeVisible();
  await isEnglish(search(page));
  await watch.calm(page);

  await found.click();
  const list = checklist(page);
  await list.getByRole('group', { name: 'What is it for?' }).getByRole('radio', { name: 'Lost' }).check();
  await expect(list.getByRole('checkbox', { name: 'Police report of loss' })).toBeVisible();
  await isEnglish(list);
  await list.getByRole('link', { name: 'Choose a time' }).click();

  const widget = booking(page);
  await widget.getByRole('button', { name: 'Choose a time' }).click();
  await expect(widget.getByRole('heading', { name: 'When do you want to come?' })).toBeVisible();
  await widget
    .getByRole('button', { name: /\d\d:\d\d WIB/ })
    .nth(2 + test.info().parallelIndex * 5)
    .click();
  await isEnglish(widget);
  await widget.getByRole('button', { name: /^Use \d\d:\d\d/ }).click();
  await expect(widget.getByRole('heading', { name: 'Who is coming?' })).toBeVisible();
  await widget.getByRole('button', { name: 'Check the appointment' }).click();
  await expect(widget.getByText('3 fields need mending')).toBeVisible();
  await isEnglish(widget);
  await widget.getByLabel('Full name').fill(citizen.name);
  await widget.getByLabel('NIK').fill(citizen.nik);
  await widget.getByLabel('Mobile number').fill(citizen.phone);
  await widget.getByRole('button', { name: 'Check the appointment' }).click();
  await widget.getByRole('button', { name: 'Book this appointment' }).click();
  await expect(widget.getByRole('heading', { name: 'Your appointment is booked' })).toBeVisible();
  await isEnglish(widget);

  await widget.getByRole('link', { name: 'Follow this appointment' }).click();
  await tracker(page).getByLabel('Last 4 digits of your mobile number').fill(citizen.proof);
  await tracker(page).getByRole('button', { name: 'See status' }).click();
  await expect(tracker(page).getByRole('heading', { name: /^Today at \d\d:\d\d WIB/ })).toBeVisible();
  await isEnglish(tracker(page));
  await watch.calm(page);
});

test('widgets follow the page when its language changes, and keep what was done', async ({ page, watch }) => {
  await page.goto(`/layanan/perjalanan.html?mpp-service=${lostFamilyCard.id}`);
  await search(page).getByLabel('Anda mau mengurus apa?').fill('kk hil');
  const list = checklist(page);
  const lost = list.getByRole('radio', { name: 'Hilang' });
  await reach(list, lost);
  await lost.check();
  await list.getByRole('checkbox', { name: 'KTP', exact: true }).check();

  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await expect(list.getByRole('heading', { name: 'Lost or damaged family card' })).toBeVisible();
  await expect(list.getByRole('radio', { name: 'Lost' })).toBeChecked();
  await expect(list.getByRole('checkbox', { name: 'ID card' })).toBeChecked();
  await expect(search(page).getByLabel('What do you need to get done?')).toHaveValue('kk hil');
  await isEnglish(list);

  await page.evaluate(() => (document.documentElement.lang = 'id'));
  await expect(list.getByRole('heading', { name: lostFamilyCard.name })).toBeVisible();
  await expect(list.getByRole('checkbox', { name: 'KTP', exact: true })).toBeChecked();
  await watch.calm(page);
});
