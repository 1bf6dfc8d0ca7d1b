import { html, nothing } from 'lit';
import { Later } from '../../../controllers/later.js';
import { icon, share } from '../../../ui/icons.js';
import * as text from './pocket.text.js';
import type { SharedTicket, ShareHost } from './share-ticket.js';

/** *Bagikan tiket*: opens in its place. Owns: whether it is open. */
export class ShareGate {
  readonly #host: ShareHost;
  readonly #share: Later<(ticket: SharedTicket) => unknown>;
  #isOpen = false;

  constructor(host: ShareHost) {
    this.#host = host;
    this.#share = new Later(host, async () => (await import('./share-ticket.js')).ticketShare(host));
  }

  render(ticket: SharedTicket): unknown {
    const press = () => {
      this.#isOpen = !this.#isOpen;
      if (this.#isOpen) void this.#share.ask();
      this.#host.requestUpdate();
    };
    return html`<button class="link pocket-link" type="button" aria-expanded=${this.#isOpen} @click=${press}>
        ${icon(share)}${text.share()}
      </button>
      ${this.#isOpen && this.#share.part ? html`<div class="stack-2">${this.#share.part(ticket)}</div>` : nothing}`;
  }
}
