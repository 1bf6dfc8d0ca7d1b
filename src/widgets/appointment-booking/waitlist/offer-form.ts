import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Zone } from '../../../contract/primitives.js';
import type { OfferState } from '../../../controllers/waitlist-offer.js';
import { lastDigitsOf } from '../../../domain/identity/last-digits.js';
import { formatTime } from '../../../i18n/format.js';
import { field } from '../../../ui/parts/field.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import { proofInput } from '../../../ui/parts/proof-input.js';
import { FailureNotice } from '../../failure/failure-notice.js';
import * as text from './offer.text.js';

export interface OfferFormHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: HeadingLevel;
}

type Asking = Extract<OfferState, { step: 'ask' }>;

export interface OfferFormView {
  readonly state: Asking;
  /** The region's, once it is known. */
  readonly zone: Zone | undefined;
  readonly onLook: (lastDigits: string) => void;
  readonly onLeave: () => void;
}

/** Asks for the four digits that show an offer. Owns: what was typed. */
export class OfferForm {
  readonly #host: OfferFormHost;
  readonly #failure: FailureNotice;
  #typed = '';
  #isWrong = false;

  constructor(host: OfferFormHost) {
    this.#host = host;
    this.#failure = new FailureNotice(() => host.requestUpdate());
  }

  /** The proof leaves memory with the form. */
  clear(): void {
    this.#typed = '';
    this.#isWrong = false;
  }

  render({ state, zone, onLook, onLeave }: OfferFormView): unknown {
    const { looking } = state;
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      if (!looking) void this.#submit(onLook);
    };
    return html`<div class="stack-6">
      <div class="stack-2">
        ${heading(this.#host.headingLevel, text.title(), 'text-xl', { id: 'question', focusable: true })}
        <p>${text.intro()}</p>
      </div>
      ${this.#trouble(state, zone)}
      <form class="stack" novalidate @submit=${submit}>
        ${field({
          id: 'offer-digits',
          label: text.digits(),
          hint: text.digitsHint(),
          error: this.#isWrong && text.digitsError(),
          control: (binding) => proofInput(binding, this.#typed, (typed) => (this.#typed = typed)),
        })}
        <div>
          <button class="button" aria-disabled=${looking ? 'true' : nothing}>${looking ? text.looking() : text.look()}</button>
        </div>
      </form>
      <div><button class="link" type="button" @click=${onLeave}>${text.another()}</button></div>
    </div>`;
  }

  #trouble({ error, at = 0 }: Asking, zone: Zone | undefined): unknown {
    if (!error) return nothing;
    const box = (title: string, body: string) =>
      html`<div class="trouble" tabindex="-1">${notice({ kind: 'bad', title, body })}</div>`;
    if (error.code === 'lookup_failed') return box(text.mismatch(), text.mismatchBody());
    if (error.code === 'lookup_wait' && zone) {
      const until = new Date(at + (error.retryAfter ?? 60) * 1000);
      return box(text.waitUntil(formatTime(until, zone.id)), text.waitBody());
    }
    // It speaks for itself: with the focus on it, it would be heard twice.
    return this.#failure.render(error);
  }

  async #submit(onLook: (lastDigits: string) => void): Promise<void> {
    const last = lastDigitsOf(this.#typed);
    this.#isWrong = !last;
    this.#host.requestUpdate();
    if (last) return onLook(last);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#offer-digits')?.focus();
  }
}
