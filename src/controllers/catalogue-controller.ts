/** The region, and where wanted the list of its services, for widgets that do not search. */
import type { ReactiveControllerHost } from 'lit';
import { getRegion, type Region } from '../contract/region.js';
import { listServices, type ServiceList } from '../contract/services.js';
import { type Loaded, Reading, type Source } from './reading.js';
import type { Surroundings } from './surroundings.js';

export interface CatalogueOptions {
  readonly source: Source;
  /** Whether the list is wanted now, such as to offer a choice; without it only the region is read. */
  readonly withServices?: (() => boolean) | undefined;
  readonly onRegion?: ((loaded: Loaded<Region>) => void) | undefined;
  readonly surroundings?: Surroundings | undefined;
}

/**
 * Owns: region and compact catalogue, each read once and again when the network is back.
 * Does not own: search (`SearchController`), services in full, what was chosen.
 */
export class CatalogueController {
  readonly #region: Reading<Region>;
  readonly #list: Reading<ServiceList>;

  constructor(host: ReactiveControllerHost, { source, withServices, onRegion, surroundings }: CatalogueOptions) {
    this.#region = new Reading(host, {
      source,
      surroundings,
      key: () => '',
      read: (caller, signal) => caller.call(getRegion, {}, { signal }),
      onSettled: onRegion,
    });
    this.#list = new Reading(host, {
      source,
      surroundings,
      key: () => (withServices?.() ? '' : undefined),
      read: (caller, signal) => caller.call(listServices, {}, { signal }),
    });
  }

  get region(): Loaded<Region> {
    return this.#region.state;
  }

  get services(): Loaded<ServiceList> {
    return this.#list.state;
  }

  /** Reads again what failed, or all when the source has changed. */
  async load(): Promise<void> {
    await Promise.all([this.#region.load(), this.#list.load()]);
  }
}
