/** Which days are said to be off, each with its reason; the others go without saying. */
import { expect } from '@open-wc/testing';
import { regionData } from '../../demo/catalogue/index.js';
import { isDayOff } from '../../src/widgets/appointment-booking/flow/days-off.js';

const mall = regionData.locations.find(({ id }) => id === 'mpp-sagara');
const flood = { id: 'Banjir' };

describe('a day off', () => {
  for (const [what, day, state, reason, isOff] of [
    ['a holiday', '2026-12-25', 'closed', { id: 'Natal' }, true],
    ['a holiday that cannot be booked yet', '2026-12-25', 'closed', undefined, true],
    ['a closure that the place does not know yet', '2026-12-04', 'closed', flood, true],
    ['a Sunday', '2026-12-06', 'closed', { id: 'Tidak buka setiap Minggu' }, false],
    ['a day that cannot be booked yet', '2026-12-04', 'closed', undefined, false],
    ['a day that is full', '2026-12-04', 'full', undefined, false],
  ] as const) {
    it(`${isOff ? 'is' : 'is not'} ${what}`, () => {
      if (!mall) throw new Error('the demo region has no such place');
      expect(isDayOff({ day, state, ...(reason && { reason }) }, mall)).to.equal(isOff);
    });
  }
});
