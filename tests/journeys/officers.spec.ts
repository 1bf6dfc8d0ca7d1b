/** The officers' page: from a citizen who stands at the counter to an application that moves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  // Not as a script of the page: its policy would rightly refuse that.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }).axe;
    return (await run()).violations.map(({ id }) => id);
  });
}

test('sign in, check in, call, serve, move on', async ({ page, watch }) => {
  await page.goto('/petugas/');
  const token = page.getByLabel('Token petugas');
  await token.fill('bukan-token-petugas-siapa-pun');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Token tidak cocok/);
  expect(watch.forget().join()).toContain('401');
  expect(await violations(page)).toEqual([]);

  await token.fill(process.env['MPP_OFFICER_TOKEN'] ?? '');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('heading', { name: 'Pesan ke warga' })).toBeVisible();
  // A line of its own, so that no other journey's citizen is called.
  await page.getByRole('combobox', { name: 'Instansi' }).selectOption({ label: 'Imigrasi' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Antrean Imigrasi');
  await page.getByRole('textbox', { name: 'Loket' }).fill('7');
  await page.getByRole('textbox', { name: 'Loket' }).press('Tab');

  const visit = page.getByRole('row', { name: /Dijadwalkan/ }).first();
  const code = /SGR-\w{5}-\w{5}/.exec(await visit.innerText())?.[0] ?? '';
  await visit.getByRole('button', { name: /^Hadir/ }).click();
  await expect(page.getByRole('status')).toHaveText('Hadir: sudah masuk antrean.');
  await expect(page.getByRole('row', { name: new RegExp(code) })).toContainText('Menunggu');

  // Whoever waited before comes first: as many calls as it takes.
  const mine = page.getByRole('row', { name: new RegExp(code) });
  await page.getByRole('button', { name: /^Panggil / }).click();
  while (!/Dipanggil/.test(await mine.first().innerText())) {
    await page.getByRole('button', { name: /^Selesai, panggil/ }).click();
    await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  }
  const onlyDone = page.getByRole('button', { name: 'Selesai saja' });
  await ((await onlyDone.count()) ? onlyDone : page.getByRole('button', { name: 'Selesai', exact: true })).click();
  await expect(page.getByRole('status')).toHaveText('Selesai. Permohonan dibuka.');

  const opened = page.getByLabel(new RegExp(`^Pindahkan ${code}`));
  await opened.click();
  const form = page.locator('details[open]');
  await form.getByRole('combobox', { name: 'Menjadi' }).selectOption({ label: 'Menunggu warga' });
  await form.getByLabel('Dalam kalimat').fill('Bawa ijazah asli');
  expect(await violations(page)).toEqual([]);
  await form.getByRole('button', { name: 'Pindahkan' }).click();
  await expect(page.getByRole('status')).toHaveText('Permohonan dipindah.');
  await expect(page.getByRole('row', { name: new RegExp(`^${code}`) })).toContainText('waktu berhenti');
  await watch.calm(page);
});

test('on a narrow screen nothing of a row is out of sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/petugas/');
  await page.getByLabel('Token petugas').fill(process.env['MPP_OFFICER_TOKEN'] ?? '');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('heading', { name: 'Permohonan jatuh tempo' })).toBeVisible();
  const rightOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().right)));
  const ends = await rightOf('tbody .end');
  expect(ends.length).toBeGreaterThan(5);
  expect(Math.max(...ends)).toBeLessThanOrEqual(360);
  expect(await violations(page)).toEqual([]);
});
