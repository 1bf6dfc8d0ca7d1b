import { html, nothing } from 'lit';
import { CodeResend } from '../../controllers/code-resend.js';
import type { Source } from '../../controllers/reading.js';
import { bringTexts } from '../../i18n/bring-texts.js';
import { notice } from '../../ui/parts/notice.js';
import { FailureNotice } from '../failure/failure-notice.js';
import { PhoneForm, type PhoneFormHost } from './phone-form.js';
import * as text from './resend.text.js';

/** Asks for the number that a lost code was booked with. What it says is the same whether there was one or not. */
export class ResendView {
  readonly #host: PhoneFormHost;
  readonly #resend: CodeResend;
  readonly #form: PhoneForm;
  readonly #failure: FailureNotice;

  constructor(host: PhoneFormHost, source: Source) {
    this.#host = host;
    this.#resend = new CodeResend(() => host.requestUpdate(), source);
    this.#form = new PhoneForm(host, 'resend-phone');
    this.#failure = new FailureNotice(() => host.requestUpdate());
  }

  render(): unknown {
    const { state } = this.#resend;
    if (state.step === 'sent') {
      return html`<div class="resent stack-2" tabindex="-1">
        ${notice({ kind: 'info', title: text.sent(), body: html`<p>${text.sentBody()}</p><p>${text.nothingCame()}</p>` })}
        <div><button class="link" type="button" @click=${() => void this.#again()}>${text.another()}</button></div>
      </div>`;
    }
    const { sending, unsure, failure } = state;
    return html`<div class="stack-2">
      ${this.#failure.render(failure)}
      <div role="status">
        ${unsure ? notice({ kind: 'attn', title: text.unsure(), body: text.unsureBody() }) : nothing}
      </div>
      ${this.#form.render({
        hint: text.hint(),
        submit: text.submit(),
        busy: text.sending(),
        isBusy: sending,
        isMinor: true,
        onPhone: (phone) => void this.#send(phone),
      })}
    </div>`;
  }

  async #send(phone: string): Promise<void> {
    await this.#resend.send(phone);
    if (this.#resend.state.step !== 'sent') return;
    this.#form.clear();
    // The button that was pressed is gone.
    await this.#focus('.resent');
  }

  async #again(): Promise<void> {
    this.#resend.again();
    await this.#focus('#resend-phone');
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** With its texts. */
export async function resendView(host: PhoneFormHost, source: Source): Promise<ResendView> {
  await bringTexts('resend', 'booking');
  return new ResendView(host, source);
}
