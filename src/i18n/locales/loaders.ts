/** Written by `npm run texts`. The packs that exist: one per language and group, each a chunk of its own. */
import type { PackLoaders } from '../pack-types.js';

export const packLoaders: PackLoaders = {
  en: {
    booking: () => import('./en/booking.js'),
    checklist: () => import('./en/checklist.js'),
    common: () => import('./en/common.js'),
    locations: () => import('./en/locations.js'),
    offer: () => import('./en/offer.js'),
    resend: () => import('./en/resend.js'),
    search: () => import('./en/search.js'),
    tracking: () => import('./en/tracking.js'),
    waitlist: () => import('./en/waitlist.js'),
  },
};
