/** The server is killed in the middle of a booking and started again on the same folder. */
import type { Page } from '@playwright/test';
import { type Citizen, newCitizen } from './support/citizen.js';
import { Officer } from './support/officer.js';
import { Server } from './support/server.js';
import { booking, choosePlaceAndTime, fillDetails, lostFamilyCard, readTicket } from './support/steps.js';
import { expect, test } from './support/test.js';
import type { Watch } from './support/watch.js';

/** Nobody else's place, so that its visits can be counted. */
const van = { id: 'mobil-keliling', name: 'Mobil keliling' };

test.describe.configure({ mode: 'default', timeout: 240_000 });

let server: Server;

test.beforeAll(async () => {
  server = await Server.make();
});

test.afterAll(() => server.dispose());

const codesOfDay = async (): Promise<string[]> => (await new Officer(server.url).dayOf(van.id)).map(({ code }) => code);

const newSince = async (before: readonly string[]): Promise<string[]> =>
  (await codesOfDay()).filter((code) => !before.includes(code));

const address = () => `${server.url}/layanan/jadwal.html?mpp-service=${lostFamilyCard.id}`;

const notOurs = /^console: Failed to load resource/;

/** A citizen who has taken a time; and the visits of the place before. */
async function takeTime(page: Page, watch: Watch): Promise<{ citizen: Citizen; before: readonly string[] }> {
  watch.allow(server.url);
  const citizen = newCitizen();
  watch.guard(citizen);
  const before = await codesOfDay();
  await page.goto(address());
  await choosePlaceAndTime(page, van, 2);
  return { citizen, before };
}

test('after the time was taken: what was typed is kept, and sent once there is a server again', async ({
  page,
  watch,
}) => {
  const { citizen, before } = await takeTime(page, watch);
  const widget = booking(page);
  await widget.getByLabel('Nama lengkap').fill(citizen.name);
  await widget.getByLabel('NIK').fill(citizen.nik);
  await server.kill();

  await widget.getByRole('button', { name: 'Perpanjang' }).click();
  await expect(widget.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible();
  await expect(widget.getByLabel('Nama lengkap')).toHaveValue(citizen.name);
  await expect(widget.getByLabel('NIK')).toHaveValue(/^9901/);
  await fillDetails(page, citizen);
  await widget.getByRole('button', { name: 'Pesan jadwal ini' }).click();
  await expect(widget.getByRole('heading', { name: 'Kami sedang memastikan jadwal Anda' })).toBeVisible();
  expect(watch.forget().filter((complaint) => !notOurs.test(complaint))).toEqual([]);

  // Asking while nobody answers changes nothing; once there is a server the widget finds out by itself.
  await widget.getByRole('button', { name: 'Tanyakan sekarang' }).click();
  await expect(widget.getByRole('heading', { name: 'Kami sedang memastikan jadwal Anda' })).toBeVisible();
  await server.start();
  const code = await readTicket(page);
  expect(await newSince(before)).toEqual([code]);
});

test('between sending and the answer: the ticket is found, and there is one', async ({ page, watch }) => {
  const { citizen, before } = await takeTime(page, watch);
  await fillDetails(page, citizen);
  const booked = page.waitForRequest('**/api/v1/appointments');
  await page.route(
    '**/api/v1/appointments',
    async (route) => {
      // Booked, and nobody is left to say so.
      await route.fetch();
      await server.kill();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  const widget = booking(page);
  await widget.getByRole('button', { name: 'Pesan jadwal ini' }).click();
  await booked;
  await expect(widget.getByRole('heading', { name: 'Kami sedang memastikan jadwal Anda' })).toBeVisible();
  expect(watch.forget().filter((complaint) => !notOurs.test(complaint))).toEqual([]);

  await server.start();
  // Nobody presses anything: the widget goes on asking.
  const code = await readTicket(page);
  watch.guardCode(code);
  expect(await newSince(before)).toEqual([code]);
  watch.forget();
  await watch.calm(page);

  // The same tab after a reload: the ticket is still the answer.
  await page.reload();
  await expect(widget.getByRole('heading', { name: 'Jadwal Anda sudah dipesan' })).toBeVisible();
  expect(await newSince(before)).toEqual([code]);
});
