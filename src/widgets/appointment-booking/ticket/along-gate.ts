import { html, nothing } from 'lit';
import { Later } from '../../../controllers/later.js';
import { chevron, icon, share } from '../../../ui/icons.js';
import * as text from './pocket.text.js';
import type { SharedTicket, ShareHost } from './share-ticket.js';

interface Views {
  readonly calendarView: (ticket: SharedTicket) => unknown;
  readonly share: (ticket: SharedTicket) => unknown;
}

/** *Tambah ke kalender* and *Bagikan tiket*: each opens in its place, and asks for its code then, again where that failed. */
export class Along {
  readonly #host: ShareHost;
  readonly #views: Later<Views>;
  #isShared = false;

  constructor(host: ShareHost) {
    this.#host = host;
    this.#views = new Later(host, async () => {
      const { calendarView, ticketShare } = await import('./along.js');
      return { calendarView, share: await ticketShare(host) };
    });
  }

  /** Styles: `disclosure`. */
  renderCalendar(ticket: SharedTicket): unknown {
    return html`<details @toggle=${() => void this.#views.ask()}>
      <summary>${icon(chevron)}${text.calendar()}</summary>
      ${this.#render((views) => views.calendarView(ticket))}
    </details>`;
  }

  renderShare(ticket: SharedTicket): unknown {
    const press = () => {
      this.#isShared = !this.#isShared;
      if (this.#isShared) void this.#views.ask();
      this.#host.requestUpdate();
    };
    return html`<button class="link pocket-link" type="button" aria-expanded=${this.#isShared} @click=${press}>
        ${icon(share)}${text.share()}
      </button>
      ${this.#isShared ? html`<div class="stack-2">${this.#render((views) => views.share(ticket))}</div>` : nothing}`;
  }

  #render(draw: (views: Views) => unknown): unknown {
    const { part, failed } = this.#views;
    if (part) return draw(part);
    return failed ? html`<p role="alert">${text.startFailed()}</p>` : nothing;
  }
}
