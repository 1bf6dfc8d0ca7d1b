/** An offer of the waiting list: opened by the number that it was sent to. Opening it changes nothing, the time is held already. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CallError, unreachable } from '../client/outcome.js';
import type { InputOf } from '../contract/endpoint.js';
import { getHold, type NewHold } from '../contract/holds.js';
import { takeOffer } from '../contract/waitlist.js';
import { type HoldClock, holdClock, timeLeft } from '../domain/booking/hold-clock.js';
import { clocksOf } from './booking-hold-watch.js';
import type { Source } from './reading.js';
import { page, type Surroundings } from './surroundings.js';

/** Why an offer is no more: its time ran out, it was given back, or it is an appointment already. */
export type OfferEnd = 'expired' | 'released' | 'consumed';

export type OfferState =
  | { readonly step: 'ask'; readonly looking: boolean; readonly error?: CallError; readonly at?: number }
  | { readonly step: 'open'; readonly hold: NewHold; readonly clock: HoldClock }
  | { readonly step: 'over'; readonly why: OfferEnd };

const ends: Readonly<Record<string, OfferEnd>> = {
  hold_expired: 'expired',
  hold_released: 'released',
  hold_consumed: 'consumed',
};

/** Owns: the offer and its clock. Does not own: what was typed, the booking that may follow, wording. */
export class WaitlistOffer implements ReactiveController {
  state: OfferState = { step: 'ask', looking: false };
  readonly #host: ReactiveControllerHost;
  readonly #source: Source;
  readonly #surroundings: Surroundings;
  #callOff: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, source: Source, surroundings: Surroundings = page) {
    this.#host = host;
    this.#source = source;
    this.#surroundings = surroundings;
    host.addController(this);
  }

  hostConnected(): void {
    this.#tick();
  }

  hostDisconnected(): void {
    this.#callOff?.();
  }

  /** Another offer is looked at. */
  reset(): void {
    this.#callOff?.();
    this.state = { step: 'ask', looking: false };
  }

  /** Milliseconds that it still stands. */
  get leftMs(): number {
    const { state } = this;
    return state.step === 'open' ? timeLeft(state.clock, clocksOf(this.#surroundings)) : 0;
  }

  /** Reads the offer. The proof is not kept. */
  async look(body: InputOf<typeof takeOffer>['body']): Promise<void> {
    if (this.state.step !== 'ask' || this.state.looking) return;
    this.#move({ step: 'ask', looking: true });
    const askedAt = clocksOf(this.#surroundings);
    const caller = await this.#source();
    const outcome = await caller?.call(takeOffer, { body });
    if (outcome?.ok) {
      const hold = outcome.value;
      this.#move({ step: 'open', hold, clock: holdClock(hold, askedAt) });
      return this.#tick();
    }
    const error = outcome?.error ?? unreachable('unreachable');
    const why = ends[error.code];
    if (why) this.#move({ step: 'over', why });
    else this.#move({ step: 'ask', looking: false, error, at: this.#surroundings.now() });
  }

  /** The clock of this device ends nothing: it may have been set. */
  async #verify({ id, ownerToken: holdToken }: NewHold): Promise<void> {
    const askedAt = clocksOf(this.#surroundings);
    const caller = await this.#source();
    const outcome = await caller?.call(getHold, { params: { id } }, { holdToken });
    const { state } = this;
    if (state.step !== 'open' || state.hold.id !== id) return;
    if (outcome?.ok && outcome.value.state === 'active') {
      this.#move({ ...state, clock: holdClock(outcome.value, askedAt) });
      return this.#tick();
    }
    const why = outcome?.ok && outcome.value.state !== 'active' ? outcome.value.state : 'expired';
    this.#move({ step: 'over', why });
  }

  #tick(): void {
    this.#callOff?.();
    const { state } = this;
    if (state.step !== 'open') return;
    if (this.leftMs === 0) return void this.#verify(state.hold);
    this.#callOff = this.#surroundings.after(1000, () => {
      this.#host.requestUpdate();
      this.#tick();
    });
  }

  #move(state: OfferState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
