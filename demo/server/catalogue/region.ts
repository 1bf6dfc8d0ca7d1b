import type { Location } from '../../../src/contract/locations.js';
import type { getRegion, Region } from '../../../src/contract/region.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import type { Handler } from '../http/call.js';

/** Closures that are over say nothing any more. */
const asOf = (locations: readonly Location[], today: string): Location[] =>
  locations.map((location) => ({ ...location, closures: location.closures.filter(({ day }) => day >= today) }));

/** The same object as long as nothing changed, so that it is written and hashed once a day and announcement. */
export function regionHandler(capabilities: readonly string[]): Handler<typeof getRegion> {
  let made: { readonly today: string; readonly places: readonly Location[]; readonly region: Region } | undefined;
  return async ({ context, tables, now, query }) => {
    const { directory, closures } = context;
    directory.checkRegion(query.region);
    const today = dayOf(now, directory.region.zone.id);
    const booking = await context.booking.state(tables, now);
    const maintenance = await context.maintenance.announced(tables, now);
    await closures.heed(tables, now);
    const places = directory.region.locations.map((place) => closures.known(place));
    const isSame =
      made?.today === today &&
      made.region.booking === booking &&
      made.region.maintenance === maintenance &&
      made.places.every((place, i) => place === places[i]);
    if (made && isSame) return made.region;
    const said = { capabilities: [...capabilities], booking, ...(maintenance ? { maintenance } : {}) };
    const region = { ...directory.region, locations: asOf(places, today), ...said };
    made = { today, places, region };
    return region;
  };
}
