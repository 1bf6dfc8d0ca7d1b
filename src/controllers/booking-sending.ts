/** Sends a booking once, and after silence asks until it is known whether it was done (design, "Unknown outcome"). */
import type { Outcome } from '../client/outcome.js';
import type { Appointment, BookingRequest } from '../contract/appointments.js';
import type { Hold } from '../contract/holds.js';
import type { Region } from '../contract/region.js';
import type { BookingEvent } from '../domain/booking/events.js';
import type { Reading } from '../domain/booking/hold-clock.js';
import type { Booking, BookingState, ReviewStep, UncertainStep } from '../domain/booking/state.js';
import { eventOf, heldBy } from './booking-answers.js';
import type { BookingCalls } from './booking-calls.js';
import { clocksOf } from './booking-hold-watch.js';
import type { BookingStore } from './booking-store.js';
import { isUncertain, pauseAfter } from './doubt.js';
import type { Surroundings } from './surroundings.js';

export interface SendingOptions {
  readonly state: () => BookingState;
  readonly tell: (event: BookingEvent) => void;
  readonly calls: BookingCalls;
  readonly store: BookingStore;
  readonly surroundings: Surroundings;
}

/** What is sent: a new appointment, or another time for one that stands. */
export type Order =
  | { readonly kind: 'book'; readonly body: BookingRequest }
  | { readonly kind: 'move'; readonly code: string; readonly holdId: string; readonly token: string };

/** Nothing where what it takes is not there: the notice that was read, or the token that opens the appointment. */
export const orderOf = (
  { hold: { id: holdId }, details, moving }: ReviewStep,
  token: string | undefined,
  region: Region | undefined,
  language: BookingRequest['language'],
): Order | undefined => {
  if (moving) return token === undefined ? undefined : { kind: 'move', code: moving.code, holdId, token };
  if (!region || !details) return undefined;
  return {
    kind: 'book',
    body: { holdId, ...details, notice: region.notice.version, ...(language ? { language } : {}) },
  };
};

/**
 * Questions after a reload until an active hold means that nothing was booked: the request may still be under way when the
 * page is back already.
 */
const questionsUntilSure = 4;

const visitOf = (appointment: Appointment): Booking => ({
  code: appointment.code,
  startsAt: appointment.startsAt,
  appointment,
});

/**
 * Owns: the order as it was sent (in memory, until the booking stands), the questions, their pauses, what answers mean.
 * Does not own: whether the person may send. Nothing is asked twice at a time.
 */
export class BookingSending {
  readonly #options: SendingOptions;
  /** Repeats must say the same under the same key, whatever language or notice the page has by then. */
  #order: Order | undefined;
  #asking: AbortController | undefined;
  #callOff: (() => void) | undefined;

  constructor(options: SendingOptions) {
    this.#options = options;
  }

  /** The first sending, from the review. */
  async send(order: Order, startsAt: string): Promise<void> {
    const { store, tell, surroundings } = this.#options;
    this.#order = order;
    store.mark('sent');
    const event = await this.#carryOut(order, startsAt);
    if (event) return tell(event);
    tell({ type: 'went-uncertain', at: surroundings.now() });
    this.schedule();
  }

  /** Asks after a pause that grows with the questions. Does nothing unless the booking is uncertain. */
  schedule(): void {
    this.#callOff?.();
    const state = this.#uncertain();
    if (!state) return;
    // The first of them is the sending itself.
    const pause = pauseAfter(Math.max(0, state.asked.length - 1));
    this.#callOff = this.#options.surroundings.after(pause * 1000, () => void this.ask());
  }

  /** Asks at once. */
  async ask(): Promise<void> {
    const state = this.#uncertain();
    if (!state || this.#asking) return;
    this.#callOff?.();
    const { calls, tell, surroundings } = this.#options;
    const asking = (this.#asking = new AbortController());
    tell({ type: 'asked', at: surroundings.now() });
    const askedAt = clocksOf(surroundings);
    try {
      const answer = await calls.ask(state.hold.id, asking.signal);
      if (answer.ok) await this.#learn(answer.value, askedAt);
      else if (!isUncertain(answer.error)) tell(eventOf(answer.error, state.hold.startsAt));
    } catch (error) {
      if (!asking.signal.aborted) throw error;
    } finally {
      this.#asking = undefined;
    }
    if (!asking.signal.aborted) this.schedule();
  }

  /** The element left the page. What was sent is not called back. */
  pause(): void {
    this.#callOff?.();
    this.#asking?.abort();
  }

  #uncertain(): UncertainStep | undefined {
    const state = this.#options.state();
    return state.step === 'uncertain' ? state : undefined;
  }

  /** What came of sending; nothing while that cannot be told. A refusal gives the hold a fresh key: the next body may differ. */
  async #carryOut(order: Order, startsAt: string): Promise<BookingEvent | undefined> {
    const { store } = this.#options;
    const key = store.hold?.key;
    if (key === undefined) return { type: 'time-gone', startsAt, why: 'expired' };
    const outcome = await this.#ask(order, key);
    if (!outcome.ok && isUncertain(outcome.error)) return undefined;
    this.#order = undefined;
    if (outcome.ok) return { type: 'booked', booking: outcome.value };
    store.mark('held');
    return eventOf(outcome.error, startsAt);
  }

  async #ask(order: Order, key: string): Promise<Outcome<Booking>> {
    const { calls } = this.#options;
    if (order.kind === 'book') {
      const outcome = await calls.book(order.body, key);
      return outcome.ok ? { ok: true, value: { ...outcome.value, ...visitOf(outcome.value.appointment) } } : outcome;
    }
    const outcome = await calls.move(order.code, order.holdId, order.token, key);
    return outcome.ok ? { ok: true, value: visitOf(outcome.value) } : outcome;
  }

  async #learn(hold: Hold, askedAt: Reading): Promise<void> {
    const { tell, store } = this.#options;
    const order = this.#order;
    const { state, code, startsAt } = hold;
    if (state === 'consumed') {
      // Sent again it gives the whole answer: the ticket with its PIN, and the token to change it.
      const again = order && (await this.#carryOut(order, startsAt));
      this.#order = undefined;
      if (again?.type === 'booked') tell(again);
      else if (code !== undefined) tell({ type: 'booked', booking: { code, startsAt } });
      return;
    }
    if (state !== 'active') return tell({ type: 'time-gone', startsAt, why: state });
    const notBooked = { type: 'not-booked', hold: heldBy(hold, askedAt) } as const;
    if (order) {
      const again = await this.#carryOut(order, startsAt);
      if (again && again.type !== 'booked') tell(notBooked);
      if (again) tell(again);
    } else if ((this.#uncertain()?.asked.length ?? 0) > questionsUntilSure) {
      store.mark('held');
      tell(notBooked);
    }
  }
}
