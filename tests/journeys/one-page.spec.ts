/** All four steps on one page: a choice in one widget moves the others. */
import { newCitizen } from './support/citizen.js';
import {
  ask,
  book,
  booking,
  checklist,
  lostFamilyCard,
  openCase,
  prepare,
  says,
  search,
  tracker,
} from './support/steps.js';
import { expect, test } from './support/test.js';

const page1 = '/layanan/perjalanan.html';

test('a service chosen in the search moves checklist and booking', { tag: '@phone' }, async ({ page, watch }) => {
  const citizen = newCitizen();
  watch.guard(citizen);
  await page.goto(page1);
  await ask(page, lostFamilyCard.asked);
  await search(page).getByText(lostFamilyCard.name).first().click();
  expect(watch.eventsOf('mpp-service-select')).toEqual([{ serviceIds: [lostFamilyCard.id] }]);
  await prepare(page);
  const code = await book(page, citizen);
  watch.guardCode(code);
  await watch.calm(page);
  await page.screenshot({ path: '/tmp/x/one.png', fullPage: true });
  console.log(await booking(page).ariaSnapshot());
  console.log(await tracker(page).ariaSnapshot());
  console.log(page.url());
});
