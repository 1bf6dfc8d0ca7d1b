import { expect } from '@open-wc/testing';
import { lookUp, ticketOf, trackedRegion, tracker, type SeenTracker } from './status-tracker-page.js';
import { letTimePass } from './support/clock.js';
import { leavePage, pageIn } from './support/host-page.js';
import { column, until } from './support/stage.js';

/** What stands over the edge of the column, in words; text for screen readers alone takes no room. */
function overEdge({ root, element }: SeenTracker): readonly string[] {
  const edge = element.getBoundingClientRect().right + 1;
  return [...root.querySelectorAll('[part=base] *')]
    .filter((each) => !each.closest('.vh, svg') && each.getBoundingClientRect().right > edge)
    .map((each) => each.outerHTML.slice(0, 80));
}

describe('mpp-status-tracker in 320px', () => {
  beforeEach(() => {
    pageIn('id');
    sessionStorage.clear();
  });
  afterEach(() => {
    letTimePass();
    leavePage();
  });

  for (const size of [16, 32]) {
    it(`fits with text of ${size}px: the form with its errors`, async () => {
      const into = await column(320);
      into.style.fontSize = `${size}px`;
      const seen = await tracker(await trackedRegion(), { into });
      await lookUp(seen, { code: 'SGR-7KQ4M-2XPRW', digits: '' });
      await seen.finds('group');
      expect(overEdge(seen)).to.deep.equal([]);
    });

    for (const ticket of ['two-services', 'in-line', 'called', 'your-turn', 'late', 'ready', 'rejected']) {
      it(`fits with text of ${size}px: ${ticket}`, async () => {
        const into = await column(320);
        into.style.fontSize = `${size}px`;
        const seen = await tracker(await trackedRegion(), { into });
        await lookUp(seen, ticketOf(ticket));
        await until(() => seen.focused?.matches('#status, .notice-title'), 'the case has no focus');
        expect(overEdge(seen)).to.deep.equal([]);
      });
    }
  }
});
