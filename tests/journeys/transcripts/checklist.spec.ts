/** What a screen reader says of a list, from the first look to several services in one visit. */
import { ScreenReader } from '../support/screen-reader/screen-reader.js';
import { expect, test } from '../support/test.js';

const TAG = 'mpp-requirement-checklist';

test('the checklist, to a screen reader', async ({ page, host }) => {
  const reader = await ScreenReader.start(page);
  const list = (service: string) => `${host.url}/list-offline.html?mpp-service=${service}`;
  reader.title('Checklist: what a screen reader says');
  await reader.open(list('ktp-el-penggantian'), page.getByText('Bagikan'));
  reader.chapter('Before any answer');
  await reader.reads(TAG);

  reader.chapter('Answering, and taking it back');
  await reader.press('Tab');
  await reader.press('Space');
  await reader.press('Tab');
  await reader.press('Enter');
  await reader.press('Space');

  reader.chapter('Ticking what is ready');
  await reader.tabTo(/^Formulir F-1\.02$/);
  await reader.press('Space');
  await reader.press('Tab');

  reader.chapter('A document that has to be got first');
  await reader.tabTo(/^Belum punya/);
  await reader.press('Enter');
  await reader.until(page.getByText('Urutannya'));
  await reader.press('Tab');
  await reader.tabTo(/^Tutup$/);
  await reader.press('Enter');

  reader.chapter('Keeping ticks, and clearing them');
  await reader.tabTo(/^Simpan tanda centang/);
  await reader.press('Space');
  await reader.tabTo(/^Kosongkan$/);
  await reader.press('Enter');

  reader.chapter('Sharing');
  await reader.tabTo(/^Bagikan$/);
  await reader.press('Enter');
  await reader.press('Tab');
  await reader.press('Tab');
  await reader.press('Tab');

  reader.chapter('Another service for the same visit');
  await reader.tabTo(/^Tambah layanan$/, 'Shift+Tab');
  await reader.press('Enter');
  await reader.until(page.getByText('Tulis namanya'));
  await reader.press('Tab');
  await reader.tabTo(/^Tambah layanan apa/);
  await reader.types('paspor baru');
  await reader.tabTo(/^Paspor baru$/);
  await reader.press('Enter');
  await reader.until(page.getByText('Satu kunjungan, 2 layanan'));
  await reader.reads(TAG);
  await reader.tabTo(/^Hapus Paspor baru/);
  await reader.press('Enter');

  reader.chapter('A service that is nobody else’s business');
  await reader.open(list('pa-cerai'), page.getByText('Keluar cepat'));
  await reader.press('Tab');
  await reader.press('Tab');

  reader.chapter('An old link');
  await reader.open(list('sudah-lama-tidak-ada'), page.getByText('112 layanan lagi'));
  await reader.reads(TAG);

  expect(reader.transcript).toMatchSnapshot('checklist.md');
});
