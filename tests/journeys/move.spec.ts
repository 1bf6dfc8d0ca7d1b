/** Another time for what is booked: from the tracker, on another page and on the same one. Never a second appointment. */
import type { Page } from '@playwright/test';
import { newCitizen } from './support/citizen.js';
import {
  ask,
  booking,
  bookLater,
  chooseOn,
  lostFamilyCard,
  openCase,
  says,
  search,
  tracker,
  typeCode,
} from './support/steps.js';
import { expect, test } from './support/test.js';

const moved = (page: Page) =>
  expect(booking(page).getByRole('heading', { name: 'Jadwal Anda sudah diubah' })).toBeVisible();

test('the tracker leads to the booking, which moves the appointment', { tag: '@phone' }, async ({ page, watch }) => {
  const citizen = newCitizen();
  watch.guard(citizen);
  await page.goto('/layanan/jadwal.html?mpp-service=kk-hilang-rusak');
  const code = await bookLater(page, citizen);
  watch.guardCode(code);
  await booking(page).getByRole('link', { name: 'Pantau jadwal ini' }).click();
  await openCase(page, citizen);
  const before = await tracker(page).getByRole('heading').first().textContent();

  await tracker(page).getByRole('link', { name: 'Ubah jadwal' }).click();
  await page.waitForURL('**/layanan/jadwal.html**');
  await expect(booking(page).getByText('Jadwal Anda sekarang:')).toBeVisible();
  await chooseOn(page, 3);
  await expect(booking(page).getByText('Waktu baru', { exact: true })).toBeVisible();
  await watch.calm(page);
  await booking(page).getByRole('button', { name: 'Pakai waktu baru' }).click();
  await moved(page);
  expect(watch.eventsOf('mpp-booking-confirm'), 'nothing was booked a second time').toHaveLength(1);
  expect(watch.eventsOf('mpp-booking-reschedule')).toHaveLength(1);
  await watch.calm(page);

  await booking(page).getByRole('link', { name: 'Pantau jadwal ini' }).click();
  await expect(tracker(page).getByRole('link', { name: 'Ubah jadwal' })).toBeVisible();
  expect(await tracker(page).getByRole('heading').first().textContent()).not.toBe(before);
});

test('a cancel form that does not load says so, and comes when the network is back', async ({
  page,
  context,
  watch,
}) => {
  const citizen = newCitizen();
  watch.guard(citizen);
  await page.goto('/layanan/jadwal.html?mpp-service=kk-hilang-rusak');
  watch.guardCode(await bookLater(page, citizen));
  await booking(page).getByRole('link', { name: 'Pantau jadwal ini' }).click();
  await openCase(page, citizen);
  await expect(tracker(page).getByRole('link', { name: 'Ubah jadwal' })).toBeVisible();

  await context.setOffline(true);
  await tracker(page).getByRole('button', { name: 'Batalkan jadwal' }).click();
  const question = tracker(page).getByRole('heading', { name: /^Batalkan jadwal/ });
  await expect(question).toBeFocused();
  const failed = tracker(page).getByText('Bagian ini gagal dimuat.');
  await expect(failed).toBeVisible();
  await tracker(page).getByRole('button', { name: 'Coba lagi' }).click();
  await expect(question).toBeFocused();
  await expect(failed).toBeVisible();
  await context.setOffline(false);
  await expect(tracker(page).getByRole('button', { name: 'Batalkan jadwal' })).toBeVisible();
  await expect(question).toBeFocused();
  await tracker(page).getByRole('button', { name: 'Tidak jadi, tetap datang' }).click();
  await expect(tracker(page).getByRole('link', { name: 'Ubah jadwal' })).toBeVisible();
});

test('on one page the link brings the booking to the screen and the keyboard to it', async ({ page, watch }) => {
  const citizen = newCitizen();
  watch.guard(citizen);
  await page.goto('/layanan/perjalanan.html');
  await ask(page, lostFamilyCard.asked);
  await search(page).getByText(lostFamilyCard.name).first().click();
  const code = await bookLater(page, citizen);
  watch.guardCode(code);
  await typeCode(page, code);
  await openCase(page, citizen);
  await tracker(page).getByRole('link', { name: 'Ubah jadwal' }).click();
  const question = booking(page).getByRole('heading', { name: 'Kapan Anda mau datang?' });
  await expect(question).toBeFocused();
  await expect(question).toBeInViewport();
  await chooseOn(page, 3);
  await booking(page).getByRole('button', { name: 'Pakai waktu baru' }).click();
  await moved(page);
  await says(page, /\d\d\.\d\d WIB/);
  await watch.calm(page);
});
