/** The writes of a booking, and the one question about them. */
import type { ApiCaller } from '../client/caller.js';
import { newKey } from '../client/keys.js';
import { type OutcomeOf, unreachable } from '../client/outcome.js';
import { type BookingRequest, createAppointment, rescheduleAppointment } from '../contract/appointments.js';
import type { InputOf } from '../contract/endpoint.js';
import { changeHold, createHold, getHold, releaseHold } from '../contract/holds.js';
import type { BookingStore } from './booking-store.js';
import type { Source } from './reading.js';

/** Owns: tokens and keys of each call. Writes are never aborted, since the server may have done them already. */
export class BookingCalls {
  readonly #source: Source;
  readonly #store: BookingStore;

  constructor(source: Source, store: BookingStore) {
    this.#source = source;
    this.#store = store;
  }

  hold(body: InputOf<typeof createHold>['body']): Promise<OutcomeOf<typeof createHold>> {
    return this.#run((caller) => caller.call(createHold, { body }, { ...this.#owner, idempotencyKey: newKey() }));
  }

  extend(id: string): Promise<OutcomeOf<typeof changeHold>> {
    const input = { params: { id }, body: { extend: true } } as const;
    return this.#run((caller) => caller.call(changeHold, input, { ...this.#owner, idempotencyKey: newKey() }));
  }

  /** What became of a hold; consumed means booked. */
  ask(id: string, signal: AbortSignal): Promise<OutcomeOf<typeof getHold>> {
    return this.#run((caller) => caller.call(getHold, { params: { id } }, { ...this.#owner, signal }));
  }

  /** Under the hold's own key, the same at each repeat, so that a repeat is answered with what was done before. */
  book(body: BookingRequest, idempotencyKey: string): Promise<OutcomeOf<typeof createAppointment>> {
    return this.#run((caller) => caller.call(createAppointment, { body }, { ...this.#owner, idempotencyKey }));
  }

  /** Gives an appointment the time of the hold, in one step; its old time is free from then on. Keys as in `book`. */
  move(
    code: string,
    holdId: string,
    token: string,
    idempotencyKey: string,
  ): Promise<OutcomeOf<typeof rescheduleAppointment>> {
    const body = { code, holdId, holdToken: this.#store.ownerToken };
    return this.#run((caller) => caller.call(rescheduleAppointment, { body }, { token, idempotencyKey }));
  }

  /** Outlives the page. Whether it succeeds changes nothing for the citizen: a hold ends by itself. */
  async release(id: string): Promise<void> {
    const options = { ...this.#owner, idempotencyKey: newKey(), keepalive: true };
    await this.#run((caller) => caller.call(releaseHold, { params: { id } }, options));
  }

  get #owner(): { readonly holdToken: string } {
    return { holdToken: this.#store.ownerToken };
  }

  async #run<T>(
    send: (caller: ApiCaller) => Promise<T>,
  ): Promise<T | { ok: false; error: ReturnType<typeof unreachable> }> {
    const caller = await this.#source();
    return caller ? send(caller) : { ok: false, error: unreachable('unreachable') };
  }
}
