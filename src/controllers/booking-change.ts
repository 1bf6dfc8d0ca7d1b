/** The appointment that is to get another time: opened by the token that the tab has, else by code and proof. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CallError, unreachable } from '../client/outcome.js';
import { type Case, getCase, lookupCase } from '../contract/cases.js';
import type { Appointment } from '../contract/appointments.js';
import type { InputOf } from '../contract/endpoint.js';
import { isChangeable } from '../domain/tracking/visit.js';
import type { Moving } from './booking-options.js';
import { isSameCode, keepToken, keptToken } from './case-token.js';
import type { Source } from './reading.js';
import { page, type Surroundings } from './surroundings.js';

export type ChangeState =
  /** No code to open; a new appointment is booked. */
  | { readonly step: 'none' }
  | { readonly step: 'opening' }
  | { readonly step: 'failed'; readonly error: CallError }
  /** `moving`: it was open, and its token ended while a time was being chosen; the choice waits. */
  | { readonly step: 'ask'; readonly looking: boolean; readonly error?: CallError; readonly moving?: Moving }
  | { readonly step: 'open'; readonly moving: Moving }
  /** Too late, past, cancelled, or a code without an appointment. */
  | { readonly step: 'fixed'; readonly appointment?: Appointment }
  /** The citizen keeps the appointment as it is. */
  | { readonly step: 'kept'; readonly moving: Moving };

export interface BookingChangeOptions {
  readonly source: Source;
  /** The code that the page or the citizen wants to move, as it was written. */
  readonly code: () => string | undefined;
  /** The proof of a code is asked for. */
  readonly onAsk?: ((code: string) => void) | undefined;
  readonly surroundings?: Surroundings | undefined;
}

/** Owns: the look-up and its token. Does not own: what was typed, wording. */
export class BookingChange implements ReactiveController {
  state: ChangeState = { step: 'none' };
  readonly #host: ReactiveControllerHost;
  readonly #options: BookingChangeOptions;
  readonly #surroundings: Surroundings;
  #code: string | undefined;

  constructor(host: ReactiveControllerHost, options: BookingChangeOptions) {
    this.#host = host;
    this.#options = options;
    this.#surroundings = options.surroundings ?? page;
    host.addController(this);
  }

  hostUpdate(): void {
    const code = this.#options.code();
    if (code === this.#code) return;
    this.#code = code;
    if (code === undefined) this.state = { step: 'none' };
    else void this.open();
  }

  /** Opens the code by the token that the tab has; without one, or with that of another code, the proof is asked for. */
  async open(): Promise<void> {
    const token = keptToken(this.#surroundings);
    if (token === undefined) return this.#ask();
    this.#move({ step: 'opening' });
    const wanted = this.#code;
    const caller = await this.#options.source();
    const outcome = await caller?.call(getCase, {}, { token });
    if (this.state.step !== 'opening' || this.#code !== wanted) return;
    if (outcome?.ok) this.#found(outcome.value, token);
    else if (outcome?.error.kind === 'refused' && !outcome.error.retryable) this.#ask();
    else this.#move({ step: 'failed', error: outcome?.error ?? unreachable('unreachable') });
  }

  /** The proof is not kept. */
  async lookUp(body: InputOf<typeof lookupCase>['body']): Promise<void> {
    if (this.state.step !== 'ask' || this.state.looking) return;
    const { moving } = this.state;
    const kept = moving ? { moving } : {};
    this.#move({ step: 'ask', looking: true, ...kept });
    const caller = await this.#options.source();
    const outcome = await caller?.call(lookupCase, { body });
    if (this.state.step !== 'ask') return;
    if (!outcome?.ok) {
      return this.#move({ step: 'ask', looking: false, error: outcome?.error ?? unreachable('unreachable'), ...kept });
    }
    keepToken(this.#surroundings, outcome.value);
    this.#code = outcome.value.case.code;
    this.#found(outcome.value.case, outcome.value.token);
  }

  /** Opens what the citizen has before them, such as the ticket of a moment ago. */
  take(moving: Moving): void {
    this.#code = moving.appointment.code;
    this.#move({ step: 'open', moving });
  }

  /** The token is over: the proof is asked for again. */
  expire(): void {
    keepToken(this.#surroundings);
    this.#ask(this.state.step === 'open' ? this.state.moving : undefined);
  }

  /** The server says that it cannot be moved any more. */
  fix(): void {
    if (this.state.step === 'open') this.#move({ step: 'fixed', appointment: this.state.moving.appointment });
  }

  /** The citizen keeps the time there is. */
  keep(): void {
    if (this.state.step === 'open') this.#move({ step: 'kept', moving: this.state.moving });
  }

  #found({ code, appointment }: Case, token: string): void {
    if (!isSameCode(this.#code ?? '', code)) return this.#ask();
    const isFree = appointment && isChangeable(appointment, this.#surroundings.now());
    if (isFree) return this.#move({ step: 'open', moving: { appointment, token } });
    this.#move({ step: 'fixed', ...(appointment ? { appointment } : {}) });
  }

  #ask(moving?: Moving): void {
    this.#options.onAsk?.(this.#code ?? '');
    this.#move({ step: 'ask', looking: false, ...(moving ? { moving } : {}) });
  }

  #move(state: ChangeState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
