/** Code that comes when it is asked for, and does not come: nothing typed is lost, and a second try finds it. */
import type { Page, Route } from '@playwright/test';
import { newCitizen } from './support/citizen.js';
import { booking, choosePlaceAndTime, fillDetails, lostFamilyCard } from './support/steps.js';
import { expect, test } from './support/test.js';

/** Files that carry a text do not come, until what is answered is called. */
async function without(page: Page, id: string): Promise<() => Promise<void>> {
  const files = /\/widgets\/(?:chunks|again)\/[^/]+\.js(?:\?\d+)?$/;
  const lose = async (route: Route): Promise<void> => {
    const answer = await route.fetch();
    const body = await answer.text();
    await (body.includes(id) ? route.abort('internetdisconnected') : route.fulfill({ response: answer, body }));
  };
  await page.route(files, lose);
  return () => page.unroute(files, lose);
}

test('a time is lost, and so is what says it: the form is kept, and the second try says it', async ({ page }) => {
  const back = await without(page, 'booking.gone.kept');
  await page.goto(`/layanan/jadwal.html?mpp-service=${lostFamilyCard.id}`);
  await choosePlaceAndTime(page);
  const who = newCitizen();
  await fillDetails(page, who);
  await page.route('**/api/v1/appointments', (route) =>
    route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      json: { type: 'urn:mpp:slot_taken', title: 'slot_taken', status: 409, code: 'slot_taken' },
    }),
  );
  const widget = booking(page);
  await widget.getByRole('button', { name: 'Pesan jadwal ini' }).click();
  await expect(widget.getByRole('heading', { name: 'Jadwal gagal dimuat' })).toBeVisible();
  await back();
  await widget.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(widget.getByText('Isian Anda tetap tersimpan.')).toBeVisible();
  await widget
    .getByRole('button', { name: /\d\d\.\d\d$/ })
    .first()
    .click();
  await expect(widget.getByRole('heading', { name: 'Sudah benar?' })).toBeVisible();
  await expect(widget.getByText(who.name)).toBeVisible();
});

test('a month that does not come leaves the list, and comes when it is asked for again', async ({ page }) => {
  const back = await without(page, 'booking.month.hint');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/layanan/jadwal.html?mpp-service=${lostFamilyCard.id}`);
  const widget = booking(page);
  await widget.getByRole('button', { name: 'Pilih waktu' }).click();
  await widget.getByRole('button', { name: 'Lihat kalender' }).click();
  const failed = widget.getByText('Bagian ini gagal dimuat. Bukan salah Anda.');
  await expect(failed).toBeVisible();
  await expect(widget.locator('.day-button').first()).toBeVisible();
  await back();
  await widget.getByRole('button', { name: 'Lihat kalender' }).click();
  await expect(widget.getByRole('grid')).toBeVisible();
  await expect(failed).toHaveCount(0);
});
