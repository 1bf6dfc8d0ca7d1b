import type { getRegion, Region } from '../../../src/contract/region.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import type { Handler } from '../http/call.js';
import type { RegionData } from '../options.js';

/** Closures that are over say nothing any more. */
function asOf(region: RegionData, today: string): RegionData {
  const locations = region.locations.map((location) => ({
    ...location,
    closures: location.closures.filter(({ day }) => day >= today),
  }));
  return { ...region, locations };
}

/** The same object as long as nothing changed, so that it is written and hashed once a day and switch. */
export function regionHandler(capabilities: readonly string[]): Handler<typeof getRegion> {
  let made: { readonly today: string; readonly region: Region } | undefined;
  return async ({ context: { directory, booking: online }, tables, now, query }) => {
    directory.checkRegion(query.region);
    const today = dayOf(now, directory.region.zone.id);
    const booking = await online.state(tables, now);
    if (made?.today !== today || made.region.booking !== booking) {
      const region = { ...asOf(directory.region, today), capabilities: [...capabilities], booking };
      made = { today, region };
    }
    return made.region;
  };
}
