/** Joins the waiting list, once; leaves it again as long as the page is open. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newKey } from '../client/keys.js';
import { joinWaitlist, leaveWaitlist } from '../contract/waitlist.js';
import type { InputOf, OutputOf } from '../contract/endpoint.js';
import type { Failure } from '../domain/booking/state.js';
import { isUncertain, pauseAfter } from './doubt.js';
import type { Source } from './reading.js';
import { page, type Surroundings } from './surroundings.js';

export type Wish = InputOf<typeof joinWaitlist>['body'];

export type JoinState =
  | { readonly step: 'ask'; readonly sending: boolean; readonly failure?: Failure }
  /** No answer came: the citizen may be on the list. It is asked again, by the same request. */
  | { readonly step: 'uncertain' }
  | { readonly step: 'joined'; readonly leaving: boolean; readonly failure?: Failure }
  | { readonly step: 'left' };

/** Where the tab keeps the key of a request whose answer has not come, and what was wished, without for whom. */
const storageKey = 'mpp-waitlist';

const failed = (code: string): Failure => ({ code, retryable: true });

/**
 * Owns: sending once, the repeats under one key until it is known, after a reload too, the token to leave by (in memory alone).
 * Does not own: what was typed, wording.
 */
export class WaitlistJoin implements ReactiveController {
  state: JoinState = { step: 'ask', sending: false };
  readonly #host: ReactiveControllerHost;
  readonly #source: Source;
  readonly #onStep: () => void;
  readonly #surroundings: Surroundings;
  #wish: Wish | undefined;
  #joined: OutputOf<typeof joinWaitlist> | undefined;
  #repeats = 0;
  #isAsking = false;
  #callOff: (() => void) | undefined;

  /** @param onStep Another step stands, whoever caused it. */
  constructor(host: ReactiveControllerHost, source: Source, onStep: () => void, surroundings: Surroundings = page) {
    this.#host = host;
    this.#source = source;
    this.#onStep = onStep;
    this.#surroundings = surroundings;
    host.addController(this);
  }

  hostConnected(): void {
    this.#schedule();
  }

  hostDisconnected(): void {
    this.#callOff?.();
  }

  async join(wish: Wish): Promise<void> {
    if (this.state.step !== 'ask' || this.state.sending) return;
    if (!this.#surroundings.isOnline()) return this.#move({ step: 'ask', sending: false, failure: failed('offline') });
    this.#wish = wish;
    this.#repeats = 0;
    this.#move({ step: 'ask', sending: true });
    await this.#ask();
  }

  /** Asks at once whether it was done. */
  async askNow(): Promise<void> {
    if (this.state.step === 'uncertain') await this.#ask();
  }

  /** Wants to be told no more. */
  async leave(): Promise<void> {
    const joined = this.#joined;
    if (this.state.step !== 'joined' || this.state.leaving || !joined) return;
    this.#move({ step: 'joined', leaving: true });
    const caller = await this.#source();
    const { entry, token } = joined;
    // Leaving twice is leaving once, so a repeat needs no key of its own.
    const outcome = await caller?.call(leaveWaitlist, { body: { id: entry.id } }, { token });
    const code = outcome?.ok ? undefined : (outcome?.error.code ?? 'unreachable');
    if (code === undefined || code === 'waitlist_unknown') this.#move({ step: 'left' });
    else this.#move({ step: 'joined', leaving: false, failure: failed(code) });
  }

  /** Another wish, or the same once more. */
  again(): void {
    if (this.state.step === 'uncertain') return;
    this.#joined = undefined;
    this.#move({ step: 'ask', sending: false });
  }

  async #ask(): Promise<void> {
    const wish = this.#wish;
    if (!wish || this.#isAsking) return;
    this.#callOff?.();
    this.#isAsking = true;
    const caller = await this.#source();
    const [key, wasSent] = this.#keyOf(wish);
    const outcome = await caller?.call(joinWaitlist, { body: wish }, { idempotencyKey: key });
    this.#isAsking = false;
    if (outcome && !outcome.ok) {
      const { error } = outcome;
      // Before a reload the same was wished for another number.
      if (wasSent && error.code === 'idempotency_mismatch') {
        this.#forget();
        return this.#ask();
      }
      // What turns a repeat away at the door says nothing of the request before.
      if (isUncertain(error) || (wasSent && error.retryable)) {
        this.#move({ step: 'uncertain' });
        return this.#schedule();
      }
    }
    this.#forget();
    this.#wish = undefined;
    if (!outcome?.ok) {
      return this.#move({ step: 'ask', sending: false, failure: failed(outcome?.error.code ?? 'unreachable') });
    }
    this.#joined = outcome.value;
    this.#move({ step: 'joined', leaving: false });
  }

  /** The key of this wish, and whether a request with it has gone out before. */
  #keyOf({ contact: _, ...wish }: Wish): [key: string, wasSent: boolean] {
    const text = JSON.stringify(wish);
    const [kept = '', before] = this.#surroundings.kept(storageKey)?.split(' ') ?? [];
    if (before === text) return [kept, true];
    const key = newKey();
    this.#surroundings.keep(storageKey, `${key} ${text}`);
    return [key, false];
  }

  #forget(): void {
    this.#surroundings.keep(storageKey, undefined);
  }

  #schedule(): void {
    if (this.state.step !== 'uncertain') return;
    this.#callOff = this.#surroundings.after(pauseAfter(this.#repeats++) * 1000, () => void this.#ask());
  }

  #move(state: JoinState): void {
    const { step } = this.state;
    this.state = state;
    this.#host.requestUpdate();
    if (state.step !== step) this.#onStep();
  }
}
