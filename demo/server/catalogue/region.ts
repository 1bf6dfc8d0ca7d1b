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

/** The same object as long as nothing changed, so that it is written and hashed once a day and announcement. */
export function regionHandler(capabilities: readonly string[]): Handler<typeof getRegion> {
  let made: { readonly today: string; readonly region: Region } | undefined;
  return async ({ context, tables, now, query }) => {
    const { directory } = context;
    directory.checkRegion(query.region);
    const today = dayOf(now, directory.region.zone.id);
    const booking = await context.booking.state(tables, now);
    const maintenance = await context.maintenance.announced(tables, now);
    if (made?.today !== today || made.region.booking !== booking || made.region.maintenance !== maintenance) {
      const said = { capabilities: [...capabilities], booking, ...(maintenance ? { maintenance } : {}) };
      made = { today, region: { ...asOf(directory.region, today), ...said } };
    }
    return made.region;
  };
}
