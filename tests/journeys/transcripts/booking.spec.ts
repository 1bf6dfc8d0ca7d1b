/** What a screen reader says of a booking, from the place to the ticket, by the keyboard alone; then of its other time. */
import { newCitizen } from '../support/citizen.js';
import { ScreenReader } from '../support/screen-reader/screen-reader.js';
import { booking } from '../support/steps.js';
import { expect, test } from '../support/test.js';

const TAG = 'mpp-appointment-booking';

/** What differs from run to run: who else books, and what chance gives. */
const steady = (transcript: string, proof: string): string =>
  transcript
    .replaceAll(proof, '0000')
    // The first free day, and the same a month later.
    .replace(/“\S+, \d+ Desember 2026, \S+”, button/, '“Kamis, 3 Desember 2026, tersedia”, button')
    .replace(/“\S+, \d+ Januari 2027, [^”]+”, button.*/, '“Minggu, 3 Januari 2027, Tidak buka setiap Minggu”, button')
    .replace(/SGR-[A-Z\d]{5}-[A-Z\d]{5}/g, 'SGR-XXXXX-XXXXX')
    .replace(/\b([A-Z])-\d{3}\b/g, '$1-000')
    .replace(/sisa \d+(?! mnt)/g, 'sisa N')
    .replace(/sisa \d+ mnt \d+ dtk/g, 'sisa M mnt S dtk');

test('the booking, to a screen reader', async ({ page, watch }) => {
  test.slow();
  const citizen = newCitizen();
  watch.guard(citizen);
  const reader = await ScreenReader.start(page);
  const widget = booking(page);
  reader.title('Booking: what a screen reader says');
  await reader.open('/layanan/jadwal.html?mpp-service=kk-hilang-rusak', widget.getByText('Di mana Anda mau datang?'));
  reader.chapter('The place');
  await reader.reads(TAG);
  await reader.tabTo(/^MPP Sagara|^Gerai/);
  await reader.press('ArrowDown');
  await reader.tabTo(/^Pilih waktu$/);
  await reader.press('Enter');
  await reader.until(widget.getByRole('grid'));

  reader.chapter('The day, in the month');
  await reader.tabTo(/^\S+, \d+ Desember 2026/);
  // To a month in which nobody else books.
  const keys = ['PageDown', 'Home', 'ArrowRight', 'ArrowDown', 'End', 'Home', 'ArrowRight', 'Enter'];
  for (const key of keys) await reader.press(key);

  reader.chapter('The time');
  await reader.tabTo(/\d\d\.\d\d WIB, sisa/);
  await reader.press('Enter');
  await reader.tabTo(/^Pakai jam/);
  await reader.press('Enter');
  await reader.until(widget.getByText('Siapa yang datang?'));

  reader.chapter('The form, first with mistakes');
  await reader.reads(TAG);
  await reader.tabTo(/^Periksa jadwal$/);
  await reader.press('Enter');
  await reader.press('Tab');
  await reader.press('Enter');
  await reader.types(citizen.name);
  await reader.press('Tab');
  await reader.types(citizen.nik);
  await reader.press('Tab');
  await reader.types(citizen.phone);
  await reader.tabTo(/^Periksa jadwal$/);
  await reader.press('Enter');
  await reader.until(widget.getByText('Sudah benar?'));

  reader.chapter('The review, and the ticket');
  await reader.reads(TAG);
  await reader.tabTo(/^Pesan jadwal ini$/);
  await reader.press('Enter');
  await reader.until(widget.getByText('Jadwal Anda sudah dipesan'));
  await reader.reads(TAG);

  reader.chapter('Another time for it');
  await reader.tabTo(/^Ubah jadwal$/);
  await reader.press('Enter');
  await reader.until(widget.getByText('Jadwal Anda sekarang'));
  await reader.press('Tab');
  await reader.tabTo(/^Tidak jadi diubah$/, 'Shift+Tab');
  await reader.press('Enter');
  await reader.reads(TAG);
  watch.forget();
  expect(steady(reader.transcript, citizen.proof)).toMatchSnapshot('booking.md');
});
