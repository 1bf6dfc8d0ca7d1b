/** The citizen's whole journey on the region's website, under its policy, to the end of the application. */
import { newCitizen } from './support/citizen.js';
import {
  ask,
  book,
  booking,
  branch,
  checklist,
  lostFamilyCard,
  mall,
  openCase,
  prepare,
  says,
  search,
  tracker,
} from './support/steps.js';
import { expect, test } from './support/test.js';

test(
  'search, checklist, booking, ticket, visit, application',
  { tag: '@phone' },
  async ({ page, watch, officer }, { project }) => {
    // Each project has a line of its own, so that neither calls the other's number.
    const place = project.name === 'phone' ? branch : mall;
    const citizen = newCitizen();
    watch.guard(citizen);

    await page.goto('/');
    await ask(page, lostFamilyCard.asked);
    const found = search(page).getByRole('link', { name: lostFamilyCard.name });
    await expect(found).toBeVisible();
    await watch.calm(page);

    await found.click();
    await page.waitForURL('**/layanan/syarat.html?mpp-service=kk-hilang-rusak');
    await prepare(page);
    await watch.calm(page);

    await checklist(page).getByRole('link', { name: 'Lanjut pilih jadwal' }).click();
    await page.waitForURL('**/layanan/jadwal.html?mpp-service=kk-hilang-rusak');
    const code = await book(page, citizen, place);
    watch.guardCode(code);
    await watch.calm(page);
    expect(watch.eventsOf('mpp-booking-confirm')).toEqual([
      { serviceIds: [lostFamilyCard.id], locationId: place.id, startsAt: expect.stringMatching(/^\d{4}-/) as unknown },
    ]);

    await booking(page).getByRole('link', { name: 'Pantau jadwal ini' }).click();
    await page.waitForURL(`**/layanan/status.html#mpp-code=${code}`);
    await openCase(page, citizen);
    await says(page, /^Hari ini, pukul \d\d\.\d\d WIB/);
    await watch.calm(page);

    await officer.checkIn(code);
    await says(page, /orang lagi sebelum Anda|Giliran Anda berikutnya/);
    await officer.call(code, { location: place.id, agency: 'disdukcapil', counter: '3' });
    await says(page, 'Anda dipanggil ke loket 3');
    const { id } = await officer.serve(code);
    await says(page, 'Berkas sudah diterima');
    await officer.move(id, 'in-progress');
    await says(page, 'Sedang diperiksa petugas');
    await officer.move(id, 'ready');
    await says(page, 'Sudah bisa diambil');
    await watch.calm(page);

    await page.reload();
    await says(page, 'Sudah bisa diambil');
    await tracker(page).getByRole('button', { name: 'Tutup' }).click();
    await expect(tracker(page).getByLabel('4 angka terakhir nomor HP')).toHaveValue('');
    expect(await page.evaluate(() => Object.keys(sessionStorage)), 'closed: no token is left').not.toContain(
      'mpp-case',
    );
    await watch.calm(page);
  },
);
