import { html, nothing } from 'lit';
import { Later } from '../../controllers/later.js';
import type { Source } from '../../controllers/reading.js';
import { t } from '../../i18n/index.js';
import type { PhoneFormHost } from './phone-form.js';
import type { ResendView } from './resend-view.js';

/** *Kirim ulang kode*: opens in its place. Owns: whether it is open, and its code, which few need. */
export class Resend {
  readonly #host: PhoneFormHost;
  readonly #view: Later<ResendView>;
  #isOpen = false;

  constructor(host: PhoneFormHost, source: Source) {
    this.#host = host;
    this.#view = new Later(host, async () => (await import('./resend-view.js')).resendView(host, source));
  }

  /** @param capabilities Of the region, once they are known. */
  render(capabilities: readonly string[] = []): unknown {
    if (!capabilities.includes('resendCode')) return nothing;
    const { part, failed } = this.#view;
    return html`<div>
        <button class="link" type="button" aria-expanded=${this.#isOpen} @click=${() => this.#toggle()}>
          ${t('Kirim kodenya ke HP saya', { id: 'common.resend' })}
        </button>
      </div>
      ${this.#isOpen ? (part?.render() ?? (failed ? html`<p role="alert">${t('Bagian ini gagal dimuat. Bukan salah Anda.', { id: 'common.startFailed' })}</p>` : nothing)) : nothing}`;
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    if (this.#isOpen) void this.#view.ask();
    this.#host.requestUpdate();
  }
}
