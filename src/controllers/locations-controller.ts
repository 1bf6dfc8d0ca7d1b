/** The counters and the mobile unit: who is there now, and when next. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Location } from '../contract/locations.js';
import type { Region } from '../contract/region.js';
import { type OpenNow, openNow } from '../domain/time/open-now.js';
import { nextStops, type StopVisit } from '../domain/time/stops.js';
import { dayOf } from '../domain/time/zone.js';
import { CatalogueController } from './catalogue-controller.js';
import type { Loaded, Source } from './reading.js';
import { page, type Surroundings } from './surroundings.js';

export interface Place {
  readonly location: Location;
  readonly open: OpenNow;
  /** The mobile unit's next stops; empty for a counter. */
  readonly stops: readonly StopVisit[];
}

export interface LocationsOptions {
  readonly source: Source;
  /** Stops to look ahead; 5 where not said. */
  readonly stops?: number | undefined;
  readonly onRegion?: ((loaded: Loaded<Region>) => void) | undefined;
  readonly surroundings?: Surroundings | undefined;
}

const minuteMs = 60_000;

/**
 * Owns: the region's places with their state at this minute; a new minute redraws the host.
 * Does not own: rules of opening (`domain/time`), distance, which places are shown and in what order.
 */
export class LocationsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #surroundings: Surroundings;
  readonly #catalogue: CatalogueController;
  readonly #stops: number;
  #callOff: readonly (() => void)[] = [];

  constructor(host: ReactiveControllerHost, { stops = 5, surroundings = page, ...options }: LocationsOptions) {
    this.#host = host;
    this.#stops = stops;
    this.#surroundings = surroundings;
    this.#catalogue = new CatalogueController(host, { ...options, surroundings });
    host.addController(this);
  }

  get region(): Loaded<Region> {
    return this.#catalogue.region;
  }

  /** From kept data: then say *menurut jadwal*, since a closure announced meanwhile is not known. */
  get fromCopy(): boolean {
    return this.region.kind === 'failed' || (this.region.kind === 'ready' && this.region.stale);
  }

  get places(): readonly Place[] {
    const region = 'value' in this.region ? this.region.value : undefined;
    const now = this.#surroundings.now();
    return (region?.locations ?? []).map((location) => ({
      location,
      open: openNow(location, now),
      stops: nextStops(location, dayOf(now, location.zone.id), this.#stops),
    }));
  }

  hostConnected(): void {
    this.#callOff = [this.#surroundings.on('shown', () => this.#host.requestUpdate())];
    this.#tick();
  }

  hostDisconnected(): void {
    for (const off of this.#callOff) off();
  }

  async load(): Promise<void> {
    await this.#catalogue.load();
  }

  /** Places open and close on full minutes. */
  #tick(): void {
    const untilNext = minuteMs - (this.#surroundings.now() % minuteMs);
    const [shown] = this.#callOff;
    const stop = this.#surroundings.after(untilNext, () => {
      this.#host.requestUpdate();
      this.#tick();
    });
    this.#callOff = shown ? [shown, stop] : [stop];
  }
}
