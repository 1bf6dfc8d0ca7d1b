/** An officer switches online booking off and on again, on the officers' page; a citizen is told where to walk in. */
import { Server } from './support/server.js';
import { booking, lostFamilyCard } from './support/steps.js';
import { expect, test } from './support/test.js';

test.describe.configure({ timeout: 240_000 });

/** With a database of its own: what is switched off here would be off for all other journeys. */
let server: Server;

test.beforeAll(async () => {
  server = await Server.make({ DATABASE_URL: '' });
});

test.afterAll(() => server.dispose());

test('online booking is stopped with a reason, and opened again', async ({ page, context, browser, watch }) => {
  watch.allow(server.url);
  await page.goto(`${server.url}/petugas/`);
  await page.getByLabel('Token petugas').fill(process.env['MPP_OFFICER_TOKEN'] ?? '');
  await page.getByRole('button', { name: 'Masuk' }).click();
  const online = page.getByRole('region', { name: 'Pesan jadwal online' });
  await online.getByText('Hentikan sementara').click();
  await online.getByLabel('Alasan untuk warga').fill('Gangguan listrik');
  await online.getByRole('button', { name: 'Hentikan pesan jadwal online' }).click();
  await expect(page.getByRole('status')).toHaveText('Pesan jadwal online dihentikan. Loket jalan terus.');
  await expect(online.getByText('Alasan: Gangguan listrik')).toBeVisible();

  const citizen = await context.newPage();
  await citizen.goto(`${server.url}/layanan/jadwal.html?mpp-service=${lostFamilyCard.id}`);
  const widget = booking(citizen);
  await expect(widget.getByText('Pemesanan daring ditutup sementara')).toBeVisible();
  await expect(widget.getByText('Gangguan listrik')).toBeVisible();
  await expect(widget.getByText('Loket tetap melayani tanpa jadwal.')).toBeVisible();
  await expect(widget.getByText('MPP Sagara').first(), 'where to walk in').toBeVisible();

  await online.getByRole('button', { name: 'Buka lagi' }).click();
  await expect(page.getByRole('status')).toHaveText('Pesan jadwal online dibuka lagi.');
  // Another's browser: what was read of a region may be used for a minute.
  const other = await browser.newPage();
  await other.goto(citizen.url());
  await expect(booking(other).getByRole('heading', { name: 'Di mana Anda mau datang?' })).toBeVisible();
  await other.context().close();
});
