/** Narrowing the catalogue: by topic, agency, event in a life, channel, and free of charge. */
import type { Channel } from '../../contract/primitives.js';
import type { ServiceSummary } from '../../contract/services.js';

export interface Filters {
  readonly category?: string | undefined;
  readonly agency?: string | undefined;
  readonly lifeEvent?: string | undefined;
  /** All of these. */
  readonly channels?: readonly Channel[] | undefined;
  readonly free?: boolean | undefined;
}

type Narrowed = Pick<ServiceSummary, 'category' | 'agency' | 'lifeEvents' | 'channels' | 'fee'>;

/** Whether a service passes every filter that is set. */
export const passes = (service: Narrowed, filters: Filters): boolean =>
  (!filters.category || service.category === filters.category) &&
  (!filters.agency || service.agency === filters.agency) &&
  (!filters.lifeEvent || (service.lifeEvents ?? []).includes(filters.lifeEvent)) &&
  (filters.channels ?? []).every((channel) => service.channels.includes(channel)) &&
  (!filters.free || service.fee.kind === 'free');

export const isFiltered = (filters: Filters): boolean => countFilters(filters) > 0;

export const countFilters = ({ category, agency, lifeEvent, channels = [], free }: Filters): number =>
  [category, agency, lifeEvent, free].filter(Boolean).length + channels.length;

/** How many services a choice would leave, the other filters staying as they are. */
export interface Facets {
  readonly categories: ReadonlyMap<string, number>;
  readonly agencies: ReadonlyMap<string, number>;
  readonly channels: ReadonlyMap<Channel, number>;
  readonly free: number;
}

export function facets(services: readonly Narrowed[], filters: Filters): Facets {
  const left = (without: Filters) => services.filter((service) => passes(service, { ...filters, ...without }));
  return {
    categories: tally(left({ category: undefined }).map(({ category }) => category)),
    agencies: tally(left({ agency: undefined }).map(({ agency }) => agency)),
    // Channels add up, so those that are set narrow the count of another.
    channels: tally(left({}).flatMap(({ channels }) => channels)),
    free: left({ free: undefined }).filter(({ fee }) => fee.kind === 'free').length,
  };
}

function tally<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
