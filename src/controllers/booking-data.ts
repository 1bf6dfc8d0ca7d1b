/** What a booking is chosen from: region, services, places, days and times. */
import type { ReactiveControllerHost } from 'lit';
import type { ApiCaller } from '../client/caller.js';
import type { Outcome } from '../client/outcome.js';
import { type Availability, getAvailability, type Slot } from '../contract/availability.js';
import type { BookingFields } from '../contract/booking-fields.js';
import { mostServices } from '../contract/holds.js';
import type { Location } from '../contract/locations.js';
import type { Region } from '../contract/region.js';
import { checkDetails, type DetailsVerdict, type Typed } from '../domain/booking/details.js';
import { fieldsOfAll } from '../domain/booking/fields.js';
import { nearest } from '../domain/booking/nearest.js';
import type { Alternative, BookingState } from '../domain/booking/state.js';
import { isLikelyRegion } from '../domain/identity/region-code.js';
import { dayOf, millis } from '../domain/time/zone.js';
import { CatalogueController } from './catalogue-controller.js';
import { type Loaded, Reading, type Source, valueOf } from './reading.js';
import { type FoundServices, readServices } from './read-services.js';
import type { Surroundings } from './surroundings.js';

/** What is being chosen. */
export interface Wish {
  readonly services: readonly string[];
  readonly partySize: number;
  readonly location: string | undefined;
  /** Whether the places are being shown, each with its first free day. */
  readonly choosingPlace: boolean;
  /** Lets an own hold count as free; only where there is one, since the header costs a preflight request. */
  readonly holdToken: string | undefined;
}

/** @param holdToken - where something is held */
export const wishOf = (state: BookingState, holdToken: string | undefined): Wish => ({
  services: state.services,
  partySize: state.partySize,
  location: 'location' in state && state.step !== 'booked' ? state.location : undefined,
  choosingPlace: state.step === 'place',
  holdToken,
});

export interface BookingDataOptions {
  readonly source: Source;
  readonly serviceIds: () => readonly string[];
  readonly wish: () => Wish;
  readonly onRegion: (loaded: Loaded<Region>) => void;
  readonly onServices: (loaded: Loaded<FoundServices>) => void;
  readonly surroundings: Surroundings;
}

/** Why these services cannot be booked here at all. */
export type Obstacle =
  /** The source cannot book, such as a static catalogue. */
  | 'unsupported'
  /** One of the services is walk-in or online only. */
  | 'not-bookable'
  /** More than one visit can hold. */
  | 'too-many'
  /** No place serves all of them. */
  | 'no-common-place';

type Range = { readonly from?: string; readonly to?: string };

/** First free day of each place, `null` for none, `undefined` where it could not be read. */
export type FirstDays = ReadonlyMap<string, string | null | undefined>;

/**
 * Owns: reading what can be chosen, for the range of days and the day that are shown.
 * Does not own: the choice (`BookingController`).
 */
export class BookingData {
  readonly #host: ReactiveControllerHost;
  readonly #options: BookingDataOptions;
  readonly #catalogue: CatalogueController;
  readonly #services: Reading<FoundServices>;
  readonly #days: Reading<Availability>;
  readonly #times: Reading<Availability>;
  readonly #firstDays: Reading<FirstDays>;
  #range: Range = {};
  #day: string | undefined;

  constructor(host: ReactiveControllerHost, options: BookingDataOptions) {
    const { source, serviceIds, surroundings } = options;
    const common = { source, surroundings };
    this.#host = host;
    this.#options = options;
    this.#catalogue = new CatalogueController(host, {
      ...common,
      onRegion: options.onRegion,
      withServices: () => serviceIds().length === 0 || this.#isUnknown,
    });
    this.#services = new Reading(host, {
      ...common,
      key: () => serviceIds().join(' ') || undefined,
      read: (caller, signal) => readServices(caller, serviceIds(), signal),
      onSettled: options.onServices,
    });
    this.#days = new Reading(host, {
      ...common,
      key: () => this.#keyOf(this.#range),
      read: (caller, signal) => this.#read(caller, this.#range, signal),
    });
    this.#times = new Reading(host, {
      ...common,
      key: () => (this.#day === undefined ? undefined : this.#keyOf({ from: this.#day, to: this.#day })),
      read: (caller, signal) => this.#read(caller, { from: this.#day ?? '', to: this.#day ?? '' }, signal),
    });
    this.#firstDays = new Reading(host, {
      ...common,
      key: () => (options.wish().choosingPlace && this.places.length > 0 ? this.#placesKey : undefined),
      read: (caller, signal) => this.#readFirstDays(caller, signal),
    });
  }

  get region(): Loaded<Region> {
    return this.#catalogue.region;
  }
  get services(): Loaded<FoundServices> {
    return this.#services.state;
  }
  /** What a booking starts from could not be read. Over when other services are chosen, or the network is back. */
  get hasFailed(): boolean {
    return this.region.kind === 'failed' || this.services.kind === 'failed';
  }
  /** The catalogue, read only while no service is chosen, or none that exists. */
  get choices(): CatalogueController['services'] {
    return this.#catalogue.services;
  }
  /** Days of the range shown, with the times of the first free day. */
  get days(): Loaded<Availability> {
    return this.#days.state;
  }
  get firstDays(): FirstDays {
    return this.#firstDays.value ?? new Map();
  }

  /** What the form asks for, once the services are read. */
  get fields(): BookingFields | undefined {
    const services = this.#services.value?.services;
    return services && fieldsOfAll(services.map(({ booking }) => booking.fields));
  }

  /** Judges what was typed into the form; nothing is wrong before the form is known. */
  check(typed: Typed): DetailsVerdict {
    const { fields } = this;
    const own = valueOf(this.region)?.code;
    return fields ? checkDetails(fields, typed, (code) => isLikelyRegion(code, own)) : { errors: [], warnings: [] };
  }

  /** Places that serve all the services. */
  get places(): readonly Location[] {
    const services = this.#services.value?.services ?? [];
    const region = valueOf(this.region);
    if (services.length === 0 || !region) return [];
    return region.locations.filter(({ id }) => services.every(({ booking }) => booking.locations.includes(id)));
  }

  get obstacle(): Obstacle | undefined {
    const region = valueOf(this.region);
    const services = this.#services.value?.services;
    if (!region || !services) return undefined;
    if (!region.capabilities.includes('createHold')) return 'unsupported';
    if (services.some(({ booking }) => booking.locations.length === 0)) return 'not-bookable';
    if (services.length > mostServices) return 'too-many';
    return this.places.length === 0 ? 'no-common-place' : undefined;
  }

  /** The day whose times are shown: the one chosen, else the first free one of the range. */
  get day(): string | undefined {
    return this.#day ?? this.#days.value?.nextBookableDate ?? undefined;
  }

  /** Times of `day`, with those that are full, as the server lists them. */
  get slots(): Loaded<readonly Slot[]> {
    const loaded = this.#day === undefined ? this.days : this.#times.state;
    if (!('value' in loaded) || loaded.value === undefined) return loaded as Loaded<never>;
    const { day } = this;
    const { slots, zone } = loaded.value;
    return { ...loaded, value: slots.filter(({ startsAt }) => dayOf(startsAt, zone.id) === day) };
  }

  /** Shows another range of days, such as the next month. */
  showDays(from: string, to: string): void {
    this.#range = { from, to };
    this.#host.requestUpdate();
  }

  /** Shows the times of a day. */
  showTimes(day: string): void {
    this.#day = day;
    this.#host.requestUpdate();
  }

  /** Another place or service: back to the first free day. */
  reset(): void {
    this.#range = {};
    this.#day = undefined;
    this.#host.requestUpdate();
  }

  /** Shows the day of a time that is gone, read anew, and gives the nearest free times: of that day, else of the first free one. */
  async othersThan(startsAt: string): Promise<Alternative[]> {
    const { surroundings } = this.#options;
    const zone = valueOf(this.region)?.zone.id;
    if (zone && millis(startsAt) > surroundings.now()) this.showTimes(dayOf(startsAt, zone));
    await this.refresh();
    const sameDay = nearest(valueOf(this.slots) ?? [], startsAt);
    return sameDay.length > 0 ? sameDay : nearest(this.#days.value?.slots ?? [], startsAt);
  }

  /** Reads days and times again, such as when one was taken. */
  async refresh(): Promise<void> {
    await Promise.all([this.#days.load(), this.#times.load()]);
  }

  async loadRegion(): Promise<void> {
    await this.#catalogue.load();
  }

  async load(): Promise<void> {
    await Promise.all([this.loadRegion(), this.#services.load(), this.refresh(), this.#firstDays.load()]);
  }

  /** There is nothing to book then, but others to choose. */
  get #isUnknown(): boolean {
    const { state } = this.#services;
    return state.kind === 'failed' && state.error.code === 'service_unknown';
  }

  #keyOf(range: Range): string | undefined {
    const { services, location, partySize } = this.#options.wish();
    if (location === undefined || services.length === 0) return undefined;
    return JSON.stringify([services, location, partySize, range]);
  }

  get #placesKey(): string {
    const { services, partySize } = this.#options.wish();
    return JSON.stringify([services, partySize, this.places.map(({ id }) => id)]);
  }

  #ask(caller: ApiCaller, location: string, range: Range, signal: AbortSignal): Promise<Outcome<Availability>> {
    const { services, partySize, holdToken } = this.#options.wish();
    const query = {
      service: services.join(','),
      location,
      ...(partySize > 1 ? { partySize: String(partySize) } : {}),
      ...range,
      ...(range.from !== undefined && range.from === range.to ? { slotsTo: range.from } : {}),
    };
    return caller.call(getAvailability, { query }, { signal, holdToken });
  }

  #read(caller: ApiCaller, range: Range, signal: AbortSignal): Promise<Outcome<Availability>> {
    return this.#ask(caller, this.#options.wish().location ?? '', range, signal);
  }

  /** A place that cannot be read has no first day, and is shown all the same. */
  async #readFirstDays(caller: ApiCaller, signal: AbortSignal): Promise<Outcome<FirstDays>> {
    const ids = this.places.map(({ id }) => id);
    const outcomes = await Promise.all(ids.map((id) => this.#ask(caller, id, {}, signal)));
    const days = outcomes.map((outcome) => (outcome.ok ? outcome.value.nextBookableDate : undefined));
    return { ok: true, value: new Map(ids.map((id, i) => [id, days[i]])) };
  }
}
