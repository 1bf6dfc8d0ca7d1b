/** All four steps on one page: a choice in one widget moves the others. */
import type { Locator } from '@playwright/test';
import { newCitizen } from './support/citizen.js';
import {
  ask,
  book,
  booking,
  checklist,
  lostFamilyCard,
  openCase,
  prepare,
  readTicket,
  says,
  search,
  tracker,
  typeCode,
} from './support/steps.js';
import { expect, test } from './support/test.js';

const address = '/layanan/perjalanan.html';

test('the keyboard comes along to a list whose code was not there yet', async ({ page, watch }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  await ask(page, lostFamilyCard.asked);
  await search(page).getByRole('link', { name: lostFamilyCard.name }).press('Enter');
  await expect(checklist(page).getByRole('heading', { name: lostFamilyCard.name })).toBeFocused();
  await watch.calm(page);
});

test('a service chosen in the search moves checklist and booking', { tag: '@phone' }, async ({ page, watch }) => {
  const citizen = newCitizen();
  watch.guard(citizen);
  await page.goto(address);
  await ask(page, lostFamilyCard.asked);
  await search(page).getByText(lostFamilyCard.name).first().click();
  expect(watch.eventsOf('mpp-service-select')).toEqual([{ serviceIds: [lostFamilyCard.id] }]);
  await prepare(page);
  const code = await book(page, citizen);
  watch.guardCode(code);
  await watch.calm(page);

  await typeCode(page, code.toLowerCase().replaceAll('-', ' '));
  await openCase(page, citizen);
  await says(page, /^Hari ini, pukul \d\d\.\d\d WIB/);
  await watch.calm(page);

  // What is done stays as it is when something else is looked for.
  await ask(page, 'paspor baru');
  await search(page).getByText('Paspor baru').first().click();
  const list = checklist(page);
  await expect(list.getByRole('heading', { name: 'Paspor baru' }).first()).toBeVisible();
  await expect(list.getByRole('heading', { name: 'Paspor baru' }).first()).toBeFocused();
  await expect(list.getByRole('heading', { name: 'Paspor baru' }).first()).toBeInViewport();
  await says(page, /^Hari ini, pukul/);
  await watch.calm(page);
});

test('the same with the keyboard alone', async ({ page, watch }) => {
  const citizen = newCitizen();
  watch.guard(citizen);
  await page.goto(address);
  const { keyboard } = page;

  await tabTo(search(page).getByRole('combobox'));
  await keyboard.type(lostFamilyCard.asked);
  await expect(search(page).getByRole('option', { name: lostFamilyCard.name })).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');

  const list = checklist(page);
  await expect(list.getByRole('heading', { name: lostFamilyCard.name })).toBeVisible();
  await tabTo(list.getByRole('radio', { name: 'Hilang' }));
  await keyboard.press('Space');
  await tabTo(list.getByRole('checkbox', { name: 'Surat kehilangan dari kepolisian' }));
  await keyboard.press('Space');
  await expect(list.getByText(/^1 dari \d siap/)).toBeVisible();

  const widget = booking(page);
  const place = widget.getByRole('radio', { name: /^MPP Sagara/ });
  await pageDownTo(place);
  await tabTo(place);
  await tabTo(widget.getByRole('button', { name: 'Pilih waktu' }));
  await keyboard.press('Enter');
  await expect(widget.getByRole('heading', { name: 'Kapan Anda mau datang?' })).toBeFocused();
  await tabTo(widget.getByRole('button', { name: /\d\d\.\d\d WIB/ }).first());
  await keyboard.press('Enter');
  await tabTo(widget.getByRole('button', { name: /^Pakai jam/ }));
  await keyboard.press('Enter');
  await expect(widget.getByRole('heading', { name: 'Siapa yang datang?' })).toBeFocused();
  await tabTo(widget.getByLabel('Nama lengkap'));
  await keyboard.type(citizen.name);
  await keyboard.press('Tab');
  await keyboard.type(citizen.nik);
  await keyboard.press('Tab');
  await keyboard.type(citizen.phone);
  await keyboard.press('Enter');
  await expect(widget.getByRole('heading', { name: 'Sudah benar?' })).toBeFocused();
  await tabTo(widget.getByRole('button', { name: 'Pesan jadwal ini' }));
  await keyboard.press('Enter');
  const code = await readTicket(page);
  watch.guardCode(code);
  await expect(widget.getByRole('heading', { name: 'Jadwal Anda sudah dipesan' })).toBeFocused();

  await pageDownTo(tracker(page).getByLabel('Kode tiket'));
  await tabTo(tracker(page).getByLabel('Kode tiket'));
  await keyboard.type(code);
  await keyboard.press('Tab');
  await keyboard.type(citizen.proof);
  await keyboard.press('Enter');
  await says(page, /^Hari ini, pukul/);
  await watch.calm(page);
});

/** Tab until it has the focus; who needs more steps than that is lost. */
async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 60; steps++) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await target.page().keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Widgets load as they come near the screen. */
async function pageDownTo(target: Locator): Promise<void> {
  await expect(async () => {
    await target.page().keyboard.press('PageDown');
    await expect(target).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
}
