/** An officer announces that a place is closed on a day: whoever had booked it is told, and moves; others see why. */
import { newCitizen } from './support/citizen.js';
import { Server } from './support/server.js';
import { booking, bookLater, chooseOn, lostFamilyCard, mall, openCase, tracker } from './support/steps.js';
import { expect, setClock, test } from './support/test.js';

test.describe.configure({ timeout: 240_000 });

/** With a database of its own: the day would be closed for all other journeys. */
let server: Server;

test.beforeAll(async () => {
  server = await Server.make({ DATABASE_URL: '' });
});

test.afterAll(() => server.dispose());

test('a closed day is announced, told to who had booked it, and left for another', async ({ page, browser, watch }) => {
  watch.allow(server.url);
  const citizen = newCitizen();
  const address = `${server.url}/layanan/jadwal.html?mpp-service=${lostFamilyCard.id}`;
  await page.goto(address);
  const code = await bookLater(page, citizen);
  const [{ startsAt }] = watch.eventsOf('mpp-booking-confirm') as [{ startsAt: string }];
  const day = startsAt.slice(0, 10);

  const officer = await (await browser.newContext()).newPage();
  await setClock(officer.context());
  await officer.goto(`${server.url}/petugas/`);
  await officer.getByLabel('Token petugas').fill(process.env['MPP_OFFICER_TOKEN'] ?? '');
  await officer.getByRole('button', { name: 'Masuk' }).click();
  const closures = officer.getByRole('region', { name: `Hari tutup ${mall.name}` });
  await closures.getByText('Umumkan tutup').first().click();
  await closures.getByLabel('Hari').fill(day);
  await closures.getByLabel('Alasan tutup').fill('Banjir di jalan masuk');
  await closures.getByRole('button', { name: 'Umumkan tutup' }).click();
  await expect(officer.getByRole('status')).toHaveText(
    /^Tutup diumumkan\. Warga yang sudah punya jadwal saat itu: \d+/,
  );
  await expect(closures.getByText('Banjir di jalan masuk')).toBeVisible();
  await officer.getByText(/^Pesan terbaru/).click();
  const message = officer.getByRole('listitem').filter({ hasText: 'Tempat tutup' }).filter({ hasText: code });
  await expect(message).toContainText('MPP Sagara tutup: Banjir di jalan masuk. Jadwal Anda');

  const link = /https?:\S+#mpp-code=\S+/.exec(await message.innerText())?.[0] ?? '';
  await page.goto(server.url + new URL(link).pathname + new URL(link).hash);
  await openCase(page, citizen);
  await tracker(page).getByRole('link', { name: 'Ubah jadwal' }).click();
  await expect(booking(page).getByText('Jadwal Anda sekarang:')).toBeVisible();
  await chooseOn(page, 2);
  await booking(page).getByRole('button', { name: 'Pakai waktu baru' }).click();
  await expect(booking(page).getByRole('heading', { name: 'Jadwal Anda sudah diubah' })).toBeVisible();
  const [moved] = watch.eventsOf('mpp-booking-reschedule') as [{ startsAt: string }];
  expect(moved.startsAt.slice(0, 10)).not.toBe(day);

  // Whoever comes now sees why.
  const another = await browser.newContext();
  await setClock(another);
  const other = await another.newPage();
  await other.goto(`${address}`);
  await booking(other)
    .getByRole('radio', { name: new RegExp(`^${mall.name}`) })
    .check();
  await booking(other).getByRole('button', { name: 'Pilih waktu' }).click();
  await expect(booking(other).getByText('Banjir di jalan masuk').first()).toBeVisible();
  await other.setViewportSize({ width: 360, height: 740 });
  await expect(booking(other).getByRole('heading', { name: 'Jadwal terdekat' })).toBeVisible();
  await expect(booking(other).getByText(/^\d+\s\S+, tutup: Banjir di jalan masuk$/)).toBeVisible();

  // Taken back, it asks first, and the day is open for the next one.
  await closures.getByText('Tidak jadi tutup').click();
  await expect(closures.getByText('yang sudah pindah atau batal tidak dipesankan lagi')).toBeVisible();
  await closures.getByRole('button', { name: 'Ya, tetap buka' }).click();
  await expect(officer.getByRole('status')).toHaveText(
    /^Tidak jadi tutup\. Warga yang masih punya jadwal saat itu: \d+/,
  );
  await expect(closures.getByText('Tidak ada yang diumumkan.')).toBeVisible();
  await expect
    .poll(async () => (await officer.request.get(`${server.url}/api/v1/region`)).text())
    .not.toContain('Banjir di jalan masuk');
  await Promise.all([another.close(), officer.context().close()]);
});
