/** An officer announces maintenance while somebody books: told, waited for, and booked after it with nothing typed twice. */
import { newCitizen } from './support/citizen.js';
import { Server } from './support/server.js';
import { booking, choosePlaceAndTime, fillDetails, lostFamilyCard, mall, readTicket, search } from './support/steps.js';
import { expect, setClock, test } from './support/test.js';

test.describe.configure({ timeout: 240_000 });

/** With a database of its own: the maintenance of here would be that of all other journeys. */
let server: Server;

test.beforeAll(async () => {
  server = await Server.make({ DATABASE_URL: '' });
});

test.afterAll(() => server.dispose());

test('maintenance is announced, told to citizens, and ended', async ({ page, context, browser, watch }) => {
  watch.allow(server.url);
  const siti = await context.newPage();
  const address = `${server.url}/layanan/jadwal.html?mpp-service=${lostFamilyCard.id}`;
  await siti.goto(address);
  await choosePlaceAndTime(siti, mall, 2);
  await fillDetails(siti, newCitizen());

  await page.goto(`${server.url}/petugas/`);
  await page.getByLabel('Token petugas').fill(process.env['MPP_OFFICER_TOKEN'] ?? '');
  await page.getByRole('button', { name: 'Masuk' }).click();
  const officer = page.getByRole('region', { name: 'Perawatan' });
  await officer.getByText('Umumkan perawatan').click();
  await officer.getByLabel('Alasan perawatan').fill('Pindah server');
  await officer.getByRole('button', { name: 'Mulai perawatan' }).click();
  await expect(page.getByRole('status')).toHaveText('Perawatan diumumkan.');
  await expect(officer.getByText('Alasan: Pindah server')).toBeVisible();

  const widget = booking(siti);
  await widget.getByRole('button', { name: 'Pesan jadwal ini' }).click();
  await expect(widget.getByText(/daring sedang dirawat/)).toBeVisible();
  await expect(widget.getByText('MPP Sagara').first(), 'where to walk in').toBeVisible();

  // Another's browser, which knew nothing before.
  const another = await browser.newContext();
  await setClock(another);
  const other = await another.newPage();
  await other.goto(address);
  await expect(booking(other).getByText('Pemesanan daring sedang dirawat')).toBeVisible();
  await expect(booking(other).getByText('Pindah server')).toBeVisible();
  await other.goto(server.url);
  await search(other).getByLabel('Anda mau mengurus apa?').fill('ktp hilang');
  await expect(search(other).getByRole('link').first(), 'the catalogue goes on').toBeVisible();
  await another.close();

  await officer.getByRole('button', { name: 'Selesaikan sekarang' }).click();
  await expect(page.getByRole('status')).toHaveText('Perawatan selesai. Layanan daring jalan lagi.');
  // Where the region was read meanwhile, its screen stands in place of the review.
  const retry = widget.getByRole('button', { name: 'Coba lagi' });
  if (await retry.isVisible()) await retry.click();
  await widget.getByRole('button', { name: 'Pesan jadwal ini' }).click();
  expect(await readTicket(siti)).toMatch(/^SGR-/);
  expect(watch.forget().filter((line) => !line.includes('503'))).toEqual([]);
});
