/** The waiting list from end to end: joined on a full day, a place is given back, the message leads to it, a ticket. */
import { randomUUID } from 'node:crypto';
import { newCitizen } from './support/citizen.js';
import { booking, fillDetails, lostFamilyCard, readTicket } from './support/steps.js';
import { expect, test } from './support/test.js';

const place = { id: 'mobil-keliling', name: 'Mobil keliling' };
/** The day after; the mobile unit has one place left then. */
const day = '2026-12-04';

test.use({ viewport: { width: 360, height: 740 } });

/** By the API: another citizen takes all that is left of the day; gives back how to cancel the last one. */
async function takeTheLast(site: string): Promise<() => Promise<void>> {
  const ask = async <T>(path: string, body?: object, headers: Record<string, string> = {}): Promise<T> => {
    const answer = await fetch(`${site}/api/v1/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const { notice } = await ask<{ notice: { version: string } }>('region');
  const query = `service=${lostFamilyCard.id}&location=${place.id}&from=${day}&to=${day}&slotsTo=${day}`;
  let cancel: (() => Promise<void>) | undefined;
  for (;;) {
    const { slots } = await ask<{ slots: readonly { startsAt: string; left: number }[] }>(`availability?${query}`);
    const free = slots.find(({ left }) => left > 0);
    if (!free) break;
    const owner = { 'Hold-Token': randomUUID() };
    const wish = { services: [lostFamilyCard.id], location: place.id, startsAt: free.startsAt };
    const { id: holdId } = await ask<{ id: string }>('holds', wish, owner);
    const { name, nik, phone } = newCitizen();
    const contact = { name, nik: nik.replace('0157', '0158'), phone: `+62${phone.replace(/\D/g, '').slice(1)}` };
    const body = { holdId, contact, notice: notice.version };
    const booked = await ask<{ appointment: { code: string }; manageToken: string }>('appointments', body, owner);
    const token = { Authorization: `Bearer ${booked.manageToken}` };
    cancel = async () => void (await ask('appointments/cancel', { code: booked.appointment.code }, token));
  }
  if (!cancel) throw new Error('the day was full already');
  return cancel;
}

test('a full day, a message, a press, a ticket', async ({ page, watch, officer, site }) => {
  const giveBack = await takeTheLast(site);
  const citizen = newCitizen();
  watch.guard(citizen);
  const widget = booking(page);
  await page.goto(`/layanan/jadwal.html?mpp-service=${lostFamilyCard.id}`);
  await widget.getByRole('radio', { name: new RegExp(`^${place.name}`) }).check();
  await widget.getByRole('button', { name: 'Pilih waktu' }).click();
  await expect(widget.getByText('Hari yang Anda mau sudah penuh?')).toBeVisible();
  await widget.getByRole('button', { name: 'Kabari saya kalau ada yang kosong' }).click();
  await expect(widget.getByText('Untuk Jumat, 4 Desember.')).toBeVisible();
  await widget.getByLabel('Nomor HP').fill(citizen.phone);
  await widget.getByRole('button', { name: 'Kabari saya', exact: true }).click();
  await expect(widget.getByRole('heading', { name: 'Anda masuk daftar tunggu' })).toBeFocused();
  await watch.calm(page);

  await giveBack();
  const offers = async () => (await officer.messages()).filter(({ kind }) => kind === 'offer');
  await expect.poll(async () => (await offers()).length).toBe(1);
  const [offer] = await offers();
  const link = /\S+#mpp-offer=\S+/.exec(offer?.text ?? '')?.[0] ?? '';
  expect(offer?.text).toMatch(/Ada waktu kosong di Mobil keliling, .+: Jumat, 4 Desember 2026/);

  await page.goto('about:blank');
  await page.goto(link);
  await expect(widget.getByRole('heading', { name: 'Ada waktu kosong untuk Anda' })).toBeVisible();
  await watch.calm(page);
  await widget.getByLabel('4 angka terakhir nomor HP').fill(citizen.proof);
  await widget.getByRole('button', { name: 'Lihat waktunya' }).click();
  await expect(widget.getByText('Jumat, 4 Desember 2026')).toBeVisible();
  await expect(widget.getByText(/sampai pukul \d\d\.\d\d\sWIB/)).toBeVisible();
  await widget.getByRole('button', { name: /^Ambil Jumat 4 Des/ }).click();
  await expect(widget.getByRole('heading', { name: 'Siapa yang datang?' })).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await watch.calm(page);

  await page.reload();
  await expect(widget.getByRole('heading', { name: 'Siapa yang datang?' })).toBeVisible();
  await fillDetails(page, citizen);
  await widget.getByRole('button', { name: 'Pesan jadwal ini' }).click();
  const code = await readTicket(page);
  watch.guardCode(code);
  await expect(widget.getByText('Jumat, 4 Desember 2026')).toBeVisible();
  await watch.calm(page);
});
