/** The steps of the journey as a citizen takes them: by the words on the screen. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Citizen } from './citizen.js';

export const search = (page: Page): Locator => page.locator('mpp-service-search');
export const checklist = (page: Page): Locator => page.locator('mpp-requirement-checklist');
export const booking = (page: Page): Locator => page.locator('mpp-appointment-booking');
export const tracker = (page: Page): Locator => page.locator('mpp-status-tracker');

/** Services are named in the catalogue's words; a citizen asks in others. */
export const lostFamilyCard = {
  asked: 'kk saya hilang',
  name: 'Kartu Keluarga hilang atau rusak',
  id: 'kk-hilang-rusak',
};

/** Down to a widget further below on the page: it loads as it comes near the screen, and what is above it may still grow. */
export async function reach(widget: Locator, target: Locator): Promise<void> {
  await expect(async () => {
    await widget.scrollIntoViewIfNeeded({ timeout: 1000 });
    await expect(target).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
}

export async function ask(page: Page, words: string): Promise<void> {
  const box = search(page).getByLabel('Anda mau mengurus apa?');
  await box.fill(words);
  await box.press('Enter');
}

export async function prepare(page: Page): Promise<void> {
  const list = checklist(page);
  await expect(list.getByRole('heading', { name: lostFamilyCard.name })).toBeVisible();
  await expect(list.getByText('Surat kehilangan dari kepolisian')).toBeVisible();
  for (const [question, answer] of [
    ['Untuk keperluan apa?', 'Hilang'],
    ['Apakah pemohonnya orang asing (WNA)?', 'Tidak'],
    ['Apakah diurus orang lain?', 'Tidak'],
  ] as const) {
    await list.getByRole('group', { name: question }).getByRole('radio', { name: answer }).check();
  }
  await expect(list.getByRole('heading', { name: 'Yang perlu disiapkan' })).toBeVisible();
  await list.getByRole('checkbox', { name: 'KTP', exact: true }).check();
  await expect(list.getByText('1 dari 3 siap')).toBeVisible();
}

/** Where all the agencies are. */
export const mall = { id: 'mpp-sagara', name: 'MPP Sagara' };
export const branch = { id: 'gerai-karangsari', name: 'Gerai MPP Karangsari' };

async function choosePlace(widget: Locator, { name }: typeof mall): Promise<void> {
  const place = widget.getByRole('radio', { name: new RegExp(`^${name}`) });
  await reach(widget, place);
  await place.check();
  await widget.getByRole('button', { name: 'Pilih waktu' }).click();
}

/**
 * From the place to the form; one of the first times that are free, which is then kept. Not one that is over before the
 * test; and each worker takes others, so that they do not take each other's. Who has a server to itself needs no such care.
 */
export async function choosePlaceAndTime(
  page: Page,
  place = mall,
  nth = 2 + test.info().parallelIndex * 5,
): Promise<void> {
  const widget = booking(page);
  await choosePlace(widget, place);
  await expect(widget.getByRole('heading', { name: 'Kapan Anda mau datang?' })).toBeVisible();
  await widget
    .getByRole('button', { name: /\d\d\.\d\d WIB/ })
    .nth(nth)
    .click();
  await widget.getByRole('button', { name: /^Pakai jam/ }).click();
  await expect(widget.getByRole('heading', { name: 'Siapa yang datang?' })).toBeVisible();
}

export async function fillDetails(page: Page, { name, nik, phone }: Citizen): Promise<void> {
  const widget = booking(page);
  await widget.getByLabel('Nama lengkap').fill(name);
  await widget.getByLabel('NIK').fill(nik);
  await widget.getByLabel('Nomor HP').fill(phone);
  await widget.getByRole('button', { name: 'Periksa jadwal' }).click();
  await expect(widget.getByRole('heading', { name: 'Sudah benar?' })).toBeVisible();
  await expect(widget.getByText(name)).toBeVisible();
}

/** The code on the ticket. */
export async function readTicket(page: Page): Promise<string> {
  const widget = booking(page);
  await expect(widget.getByRole('heading', { name: 'Jadwal Anda sudah dipesan' })).toBeVisible();
  const code = await widget
    .getByRole('region', { name: 'Tiket jadwal' })
    .getByText(/^SGR-[A-Z\d]{5}-[A-Z\d]{5}$/)
    .textContent();
  return code?.trim() ?? '';
}

export async function book(page: Page, citizen: Citizen, place = mall): Promise<string> {
  await choosePlaceAndTime(page, place);
  await fillDetails(page, citizen);
  await booking(page).getByRole('button', { name: 'Pesan jadwal ini' }).click();
  return readTicket(page);
}

/** The first free time of a day that is late enough to be changed. */
export async function chooseOn(page: Page, nth: number): Promise<void> {
  const widget = booking(page);
  await expect(widget.getByRole('heading', { name: 'Kapan Anda mau datang?' })).toBeVisible();
  await widget
    .getByRole('button', { name: 'Lihat daftar hari' })
    .or(widget.locator('.day-button').first())
    .first()
    .waitFor();
  const toList = widget.getByRole('button', { name: 'Lihat daftar hari' });
  if (await toList.isVisible()) await toList.click();
  await widget.locator('.day-button').nth(nth).click();
  await widget
    .getByRole('button', { name: /\d\d\.\d\d WIB/ })
    .nth(test.info().parallelIndex * 3)
    .click();
  await widget.getByRole('button', { name: /^Pakai jam/ }).click();
}

/** On a day that is late enough for a change. */
export async function bookLater(page: Page, citizen: Citizen): Promise<string> {
  const widget = booking(page);
  await choosePlace(widget, mall);
  await chooseOn(page, 2);
  await fillDetails(page, citizen);
  await widget.getByRole('button', { name: 'Pesan jadwal ini' }).click();
  return readTicket(page);
}

/** For a tracker that was not given the code by a link. */
export async function typeCode(page: Page, code: string): Promise<void> {
  const field = tracker(page).getByLabel('Kode tiket');
  await reach(tracker(page), field);
  await field.fill(code);
}

export async function openCase(page: Page, { proof }: Citizen): Promise<void> {
  await tracker(page).getByLabel('4 angka terakhir nomor HP').fill(proof);
  await tracker(page).getByRole('button', { name: 'Lihat status' }).click();
}

/** The one sentence of the case, which is its heading. */
export const says = (page: Page, sentence: string | RegExp): Promise<void> =>
  expect(tracker(page).getByRole('heading', { name: sentence }).first()).toBeVisible();
