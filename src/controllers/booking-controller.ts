/** The booking of a visit: from the choice of a place to a ticket that exists. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NewHold } from '../contract/holds.js';
import type { Region } from '../contract/region.js';
import type { DetailsVerdict, Typed } from '../domain/booking/details.js';
import type { BookingEvent } from '../domain/booking/events.js';
import { bookingStart, next } from '../domain/booking/next.js';
import { goesOn, type HeldTime } from '../domain/booking/session.js';
import type { Reading } from '../domain/booking/hold-clock.js';
import { type BookingState, isSent } from '../domain/booking/state.js';
import { eventOf, heldBy } from './booking-answers.js';
import { BookingCalls } from './booking-calls.js';
import { Connection } from './booking-connection.js';
import { BookingData, wishOf } from './booking-data.js';
import { clocksOf, HoldWatch } from './booking-hold-watch.js';
import { isOutdating, Openness } from './booking-openness.js';
import { resume } from './booking-resume.js';
import { BookingSending, orderOf } from './booking-sending.js';
import { BookingStore } from './booking-store.js';
import { type BookingOptions, type Moving, visitKey } from './booking-options.js';
import { valueOf } from './reading.js';
import { page, type Surroundings } from './surroundings.js';

/**
 * Owns: the machine's state, the hold and its clock, sending once, the truth after silence or a reload, what the tab keeps.
 * Does not own: rules (`domain/booking`), wording, focus, events of the page, whether what was typed is shown.
 */
export class BookingController implements ReactiveController {
  state: BookingState = bookingStart;
  /** A hold or booking of before the reload is being looked up. */
  resuming = false;
  readonly data: BookingData;
  readonly #host: ReactiveControllerHost;
  readonly #options: BookingOptions;
  readonly #surroundings: Surroundings;
  readonly #store: BookingStore;
  readonly #calls: BookingCalls;
  readonly #sending: BookingSending;
  readonly #watch: HoldWatch;
  /** The services as last given. */
  #wanted = '';
  readonly #connection: Connection;
  readonly #openness: Openness;

  constructor(host: ReactiveControllerHost, options: BookingOptions) {
    const { source, serviceIds, surroundings = page } = options;
    this.#host = host;
    this.#options = options;
    this.#surroundings = surroundings;
    this.#store = new BookingStore(surroundings);
    this.#calls = new BookingCalls(source, this.#store);
    this.#openness = new Openness(surroundings, () => void this.data.load());
    const tell = (event: BookingEvent) => this.#hear(event);
    const shared = { state: () => this.state, tell, calls: this.#calls, surroundings };
    this.#sending = new BookingSending({ ...shared, store: this.#store });
    this.#watch = new HoldWatch({
      ...shared,
      redraw: () => host.requestUpdate(),
      speak: (minutes) => options.onSpeak?.(minutes),
    });
    this.#connection = new Connection({ ...shared, sending: this.#sending, watch: this.#watch });
    // Before the readings, so that they see the services in the same drawing.
    host.addController(this);
    this.data = new BookingData(host, {
      source,
      serviceIds,
      surroundings,
      wish: () => wishOf(this.state, this.#store.hold && this.#store.ownerToken),
      onRegion: (loaded) => {
        this.#heed(valueOf(loaded));
        options.onRegion?.(loaded);
      },
      onServices: (loaded) => {
        // Of a list that an old link names the rest is booked.
        if (valueOf(loaded)?.unknown.some((id) => this.state.services.includes(id))) this.#begin();
        options.onServices?.(loaded);
      },
    });
  }

  hostConnected(): void {
    this.#connection.run();
    this.#watch.run();
    this.#sending.schedule();
  }

  hostDisconnected(): void {
    for (const each of [this.#connection, this.#openness, this.#watch, this.#sending]) each.pause();
  }

  hostUpdate(): void {
    const wanted = [...this.#options.serviceIds(), ...visitKey(this.#moving)].join(' ');
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    // A booking that may exist comes first, whatever else is chosen meanwhile.
    if (this.state.step !== 'uncertain') this.#begin();
  }

  /** Milliseconds left on the hold, where there is one. */
  get timeLeftMs(): number | undefined {
    return this.#watch.leftMs;
  }

  choosePlace(location: string): void {
    this.data.reset();
    this.#apply({ type: 'place-chosen', location });
  }

  /** For how many people, where a service allows it: what is free is asked anew. */
  setPartySize(partySize: number): void {
    const { services, step, moving, ...at } = this.state;
    if (moving || (step !== 'place' && step !== 'time')) return;
    this.data.reset();
    this.#apply({ type: 'started', services, partySize, location: 'location' in at ? at.location : undefined });
  }

  /** Holds a time. A time that is gone leads to others; what was typed stays. */
  async chooseTime(startsAt: string): Promise<void> {
    const before = this.state;
    this.#apply({ type: 'time-chosen', startsAt });
    const { state } = this;
    if (state === before || (state.step !== 'time' && state.step !== 'conflict') || this.#connection.isOffline())
      return;
    // One of another visit, begun in this tab and left: it would count against this one.
    if (this.#store.hold?.stage === 'held') await this.#giveBack();
    const askedAt = clocksOf(this.#surroundings);
    const { location, partySize } = state;
    const services = [...state.services];
    const outcome = await this.#calls.hold({ services, location, startsAt, partySize });
    const isWanted = 'taking' in this.state && this.state.taking === startsAt && this.state.location === location;
    if (!outcome.ok) return isWanted ? this.#hear(eventOf(outcome.error, startsAt)) : undefined;
    const { id } = outcome.value;
    // Chosen twice, the same time is the same hold: then it is in use, and not left over.
    if (!isWanted) return id === this.#store.hold?.id ? undefined : this.#calls.release(id);
    this.#store.begin({ id, services, location, startsAt, partySize, ...(state.moving ? { moves: true } : {}) });
    this.#apply({ type: 'held', hold: heldBy(outcome.value, askedAt) });
  }

  type(typed: Typed): void {
    this.#apply({ type: 'typed', typed });
  }

  /** Judges the form as it stands, for a message beside a field that was left. */
  check(): DetailsVerdict {
    return this.data.check(this.state.typed);
  }

  /** From the form to the review, or to its errors. */
  review(): DetailsVerdict {
    const verdict = this.check();
    const { details, errors } = verdict;
    this.#apply(details ? { type: 'details-accepted', details } : { type: 'details-refused', errors });
    return verdict;
  }

  async extend(): Promise<void> {
    const { state } = this;
    if ((state.step !== 'details' && state.step !== 'review') || state.extending || this.#connection.isOffline())
      return;
    await this.#watch.extend(state.hold);
  }

  /** Books, or moves what stands. However often it is pressed, it is sent once. */
  async submit(): Promise<void> {
    const before = this.state;
    this.#apply({ type: 'submitted' });
    const { state } = this;
    if (state === before || state.step !== 'review' || this.#connection.isOffline()) return;
    const order = orderOf(state, this.#moving?.token, valueOf(this.data.region), this.#options.language?.());
    if (order) return this.#sending.send(order, state.hold.startsAt);
    // Without the region nobody can have read the notice.
    this.#apply({ type: 'refused', failure: { code: 'unreachable', retryable: true } });
    await this.data.loadRegion();
  }

  /** Asks at once whether the booking was done, without waiting for the next question. */
  askNow(): Promise<void> {
    return this.#sending.ask();
  }

  /** One step back. From the form to the times the hold is given back. */
  async back(): Promise<void> {
    const wasHolding = this.timeLeftMs !== undefined;
    this.#apply({ type: 'stepped-back' });
    if (!wasHolding || this.timeLeftMs !== undefined) return;
    await this.#giveBack();
    await this.data.refresh();
  }

  /** Services of an offer of the waiting list that the tab goes on with, after a reload too. */
  get offered(): readonly string[] {
    return this.#store.offered;
  }

  /** Goes on with the time of an offer, in place of what is held here. */
  async takeUp(offer: NewHold, askedAt: Reading): Promise<void> {
    if (isSent(this.state)) return;
    await this.startOver();
    const { services, location, partySize } = offer;
    this.#store.adopt(offer);
    this.#wanted = services.join(' ');
    this.#apply({ type: 'started', services, partySize, location });
    this.#apply({ type: 'found-held', location, hold: heldBy(offer, askedAt) });
  }

  /** Gives up what is held or shown, and begins again; a booking that may exist cannot be given up. */
  async startOver(): Promise<void> {
    if (isSent(this.state)) return;
    this.#apply({ type: 'typed', typed: {} });
    this.#start();
    await (this.#store.hold?.stage === 'held' ? this.#giveBack() : this.#store.keep(undefined));
  }

  /** Without those that the region does not know. */
  get #services(): readonly string[] {
    const unknown = valueOf(this.data.services)?.unknown ?? [];
    return this.#options.serviceIds().filter((id) => !unknown.includes(id));
  }

  get #moving(): Moving | undefined {
    return this.#options.moving?.();
  }

  #apply(event: BookingEvent): void {
    const before = this.state;
    this.state = next(before, event);
    if (this.state === before) return;
    this.#watch.run();
    this.#host.requestUpdate();
    this.#options.onChange?.(this.state, before);
    if (event.type === 'booked') this.#store.mark('booked');
    if (event.type !== 'time-gone') return;
    this.#store.keep(undefined);
    void this.#offerOthers(event.startsAt);
  }

  /** News of the server, some of which say that the region is not what it was. */
  #hear(event: BookingEvent): void {
    // Of an appointment that this page was not asked to move: the time must not become a second one.
    if (event.type === 'not-booked' && this.#store.hold?.moves && !this.state.moving) {
      this.#start();
      return void this.#giveBack();
    }
    this.#apply(event);
    if (isOutdating(event)) void this.data.loadRegion();
  }

  async #giveBack(): Promise<void> {
    const id = this.#store.hold?.id;
    this.#store.keep(undefined);
    if (id !== undefined) await this.#calls.release(id);
  }

  /** An officer switched online booking off, or on again. */
  #heed(region: Region | undefined): void {
    const event = region && this.#openness.heed(region);
    if (event) this.#apply(event);
  }

  /** Where the server named no other times, the nearest that are free. */
  async #offerOthers(startsAt: string): Promise<void> {
    const alternatives = await this.data.othersThan(startsAt);
    const { state } = this;
    if (state.step !== 'conflict' || state.startsAt !== startsAt || state.alternatives.length > 0) return;
    if (alternatives.length > 0) this.#apply({ type: 'alternatives-found', alternatives });
  }

  /** New services: what the tab kept of them, else from the start. */
  #begin(): void {
    const kept = this.#store.hold;
    const isOurs = kept && goesOn(kept, this.#services, this.#moving !== undefined);
    const isHolding = this.timeLeftMs !== undefined;
    if (isOurs && !isHolding) return void this.#resume(kept);
    this.#start();
    if (isHolding) void this.#giveBack();
  }

  #start(): void {
    const moving = this.#moving?.appointment;
    const services = this.#services;
    const location = moving?.location ?? this.#options.location?.();
    this.data.reset();
    this.#apply({ type: 'started', services, location, moving, partySize: moving?.partySize });
    this.#heed(valueOf(this.data.region));
  }

  async #resume(kept: HeldTime): Promise<void> {
    const { services, location, partySize } = kept;
    const moving = kept.moves ? this.#moving?.appointment : undefined;
    this.#apply({ type: 'started', services, partySize, location, moving });
    this.resuming = true;
    const event = await resume(kept, this.#calls, this.#store, this.#surroundings);
    this.resuming = false;
    this.#host.requestUpdate();
    if (event) this.#apply(event);
    this.#sending.schedule();
  }
}
