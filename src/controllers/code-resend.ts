/** Has lost codes sent to the telephone they were booked with. Nobody learns here whether there were any. */
import { unreachable } from '../client/outcome.js';
import { resendCode } from '../contract/messages.js';
import type { Failure } from '../domain/booking/state.js';
import { isUncertain } from './doubt.js';
import type { Source } from './reading.js';
import { RepeatKey } from './repeat-key.js';
import { page, type Surroundings } from './surroundings.js';

export type ResendState =
  | {
      readonly step: 'ask';
      readonly sending: boolean;
      /** Why nothing was sent. */
      readonly failure?: Failure;
      /** No answer came: it may have been sent. */
      readonly unsure?: true;
    }
  | { readonly step: 'sent' };

/** Owns: sending once, the key of a repeat. Does not own: what was typed, wording. */
export class CodeResend {
  state: ResendState = { step: 'ask', sending: false };
  readonly #redraw: () => void;
  readonly #source: Source;
  readonly #surroundings: Surroundings;
  readonly #key = new RepeatKey();

  constructor(redraw: () => void, source: Source, surroundings: Surroundings = page) {
    this.#redraw = redraw;
    this.#source = source;
    this.#surroundings = surroundings;
  }

  async send(phone: string): Promise<void> {
    if (this.state.step !== 'ask' || this.state.sending) return;
    if (!this.#surroundings.isOnline()) return this.#fail(unreachable('offline'));
    this.#move({ step: 'ask', sending: true });
    const body = { phone };
    const caller = await this.#source();
    const outcome = await caller?.call(resendCode, { body }, { idempotencyKey: this.#key.for(body) });
    if (outcome && !outcome.ok && isUncertain(outcome.error)) {
      return this.#move({ step: 'ask', sending: false, unsure: true });
    }
    this.#key.done();
    if (outcome?.ok) this.#move({ step: 'sent' });
    else this.#fail(outcome?.error ?? unreachable('unreachable'));
  }

  /** For another number. */
  again(): void {
    this.#move({ step: 'ask', sending: false });
  }

  #fail(failure: Failure): void {
    this.#move({ step: 'ask', sending: false, failure });
  }

  #move(state: ResendState): void {
    this.state = state;
    this.#redraw();
  }
}
