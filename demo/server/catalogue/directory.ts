/** The catalogue and the region, looked up by id; refuses what does not exist. */
import type { Location } from '../../../src/contract/locations.js';
import type { Service } from '../../../src/contract/service.js';
import { refuse } from '../http/refusal.js';
import type { AppOptions, Capacity, RegionData } from '../options.js';

export interface Directory {
  readonly region: RegionData;
  readonly services: readonly Service[];
  service(id: string): Service;
  location(id: string): Location;
  /** Capacity of an agency at a place; undefined where it has no counter. */
  capacity(location: string, agency: string): Capacity | undefined;
  /** Agencies with counters at a place, in the order of the region's list. */
  agenciesAt(location: string): readonly string[];
  /** Refuses another region than this one. */
  checkRegion(code: string | undefined): void;
}

/** Counters are bits of a 32-bit mask. */
const mostCounters = 30;

export function createDirectory({ region, services, capacity }: AppOptions): Directory {
  const serviceById = new Map(services.map((service) => [service.id, service]));
  const locationById = new Map(region.locations.map((location) => [location.id, location]));
  const capacityAt = new Map(capacity.map((one) => [`${one.location} ${one.agency}`, one]));
  const tooMany = capacity.find(({ counters }) => counters < 1 || counters > mostCounters);
  if (tooMany)
    throw new RangeError(`${tooMany.agency} has ${tooMany.counters} counters; 1 to ${mostCounters} are possible.`);

  return {
    region,
    services,
    service(id) {
      const service = serviceById.get(id);
      if (!service) throw refuse('service_unknown');
      return service;
    },
    location(id) {
      const location = locationById.get(id);
      if (!location) throw refuse('location_unknown');
      return location;
    },
    capacity: (location, agency) => capacityAt.get(`${location} ${agency}`),
    agenciesAt: (location) =>
      region.agencies.map(({ id }) => id).filter((agency) => capacityAt.has(`${location} ${agency}`)),
    checkRegion(code) {
      if (code !== undefined && code !== region.code) throw refuse('region_unknown');
    },
  };
}
