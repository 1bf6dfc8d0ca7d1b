/** Has lost codes sent to the telephone they were booked with. Nobody learns here whether there were any. */
import { errorText } from '../contract/error-texts.js';
import type { ErrorText } from '../contract/errors.js';
import { resendCode } from '../contract/messages.js';
import { language } from '../i18n/index.js';
import { isUncertain } from './doubt.js';
import type { Source } from './reading.js';
import { RepeatKey } from './repeat-key.js';
import { page, type Surroundings } from './surroundings.js';

export type ResendState =
  | {
      readonly step: 'ask';
      readonly sending: boolean;
      /** Why nothing was sent. */
      readonly error?: ErrorText;
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
    if (!this.#surroundings.isOnline()) return this.#fail('offline');
    this.#move({ step: 'ask', sending: true });
    const body = { phone };
    const caller = await this.#source();
    const outcome = await caller?.call(resendCode, { body }, { idempotencyKey: this.#key.for(body) });
    if (outcome && !outcome.ok && isUncertain(outcome.error)) {
      return this.#move({ step: 'ask', sending: false, unsure: true });
    }
    this.#key.done();
    if (outcome?.ok) this.#move({ step: 'sent' });
    else await this.#fail(outcome?.error.code ?? 'unreachable');
  }

  /** For another number. */
  again(): void {
    this.#move({ step: 'ask', sending: false });
  }

  async #fail(code: string): Promise<void> {
    this.#move({ step: 'ask', sending: false, error: await errorText(code, language()) });
  }

  #move(state: ResendState): void {
    this.state = state;
    this.#redraw();
  }
}
