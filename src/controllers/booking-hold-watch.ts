/** The clock of a hold on the screen: counts, speaks, and asks the server when the time seems to be over. */
import type { BookingEvent } from '../domain/booking/events.js';
import { type Reading, spokenMark, timeLeft } from '../domain/booking/hold-clock.js';
import type { BookingState, DetailsStep, Held, ReviewStep } from '../domain/booking/state.js';
import { eventOf, heldBy } from './booking-answers.js';
import type { BookingCalls } from './booking-calls.js';
import type { Surroundings } from './surroundings.js';

export interface HoldWatchOptions {
  readonly state: () => BookingState;
  readonly tell: (event: BookingEvent) => void;
  readonly redraw: () => void;
  readonly speak: (minutes: 1 | 5) => void;
  readonly calls: BookingCalls;
  readonly surroundings: Surroundings;
}

const secondMs = 1000;

/** Both clocks now. */
export const clocksOf = (surroundings: Surroundings): Reading => ({
  ticks: surroundings.ticks(),
  wall: surroundings.now(),
});

/** Owns: the timer while something is held. By its own clock it ends nothing: the device's may have been set. */
export class HoldWatch {
  readonly #options: HoldWatchOptions;
  #callOff: (() => void) | undefined;
  #before: number | undefined;
  #verifying: AbortController | undefined;

  constructor(options: HoldWatchOptions) {
    this.#options = options;
  }

  /** Milliseconds left, where something is held. */
  get leftMs(): number | undefined {
    const holding = this.#holding();
    return holding && timeLeft(holding.hold.clock, clocksOf(this.#options.surroundings));
  }

  /** To be called when the state has changed or the element is back in the page. */
  run(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    const { leftMs } = this;
    const before = this.#before;
    this.#before = leftMs;
    if (leftMs === undefined) return;
    const mark = before === undefined ? undefined : spokenMark(before, leftMs);
    if (mark) this.#options.speak(mark);
    this.#callOff = this.#options.surroundings.after(secondMs, () => {
      this.#options.redraw();
      if (this.leftMs === 0) void this.verify();
      this.run();
    });
  }

  pause(): void {
    this.#callOff?.();
    this.#verifying?.abort();
  }

  /** Makes the hold longer. The caller has seen to it that one is there and the network, too. */
  async extend({ id, startsAt }: Held): Promise<void> {
    const { calls, surroundings, tell } = this.#options;
    tell({ type: 'extension-asked' });
    const askedAt = clocksOf(surroundings);
    const outcome = await calls.extend(id);
    tell(outcome.ok ? { type: 'extended', hold: heldBy(outcome.value, askedAt) } : eventOf(outcome.error, startsAt));
  }

  /** Asks what became of the hold. Not while it is being sent: that answer says more. */
  async verify(): Promise<void> {
    const holding = this.#holding();
    if (!holding || this.#verifying || ('sending' in holding && holding.sending)) return;
    const { calls, surroundings, tell } = this.#options;
    const { id, startsAt } = holding.hold;
    const verifying = (this.#verifying = new AbortController());
    const askedAt = clocksOf(surroundings);
    try {
      const answer = await calls.ask(id, verifying.signal);
      if (this.#holding()?.hold.id !== id) return;
      if (!answer.ok) return tell({ type: 'time-gone', startsAt, why: 'expired' });
      const { state, code } = answer.value;
      if (state === 'active') tell({ type: 'extended', hold: heldBy(answer.value, askedAt) });
      // Booked in a copy of this tab.
      else if (state === 'consumed' && code !== undefined) tell({ type: 'booked', booking: { code, startsAt } });
      else tell({ type: 'time-gone', startsAt, why: state === 'released' ? 'released' : 'expired' });
    } catch (error) {
      if (!verifying.signal.aborted) throw error;
    } finally {
      this.#verifying = undefined;
    }
  }

  #holding(): DetailsStep | ReviewStep | undefined {
    const state = this.#options.state();
    return state.step === 'details' || state.step === 'review' ? state : undefined;
  }
}
