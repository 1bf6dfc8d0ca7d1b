import { html, nothing } from 'lit';
import { forgetTicket, keepTicket, keptTickets } from '../../../controllers/kept-tickets.js';
import type { KeptTicket } from '../../../domain/booking/kept-tickets.js';
import * as text from './pocket.text.js';

/** Keeping the ticket on the device: asked for by a press, since a PC may be shared, and undone by another. */
export class Keep {
  readonly #redraw: () => void;
  #isForbidden = false;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  render(ticket: KeptTicket): unknown {
    const { code, startsAt } = ticket.appointment;
    const kept = keptTickets().find(({ appointment }) => appointment.code === code);
    // Moved since it was kept: what stands on the device would be wrong.
    const isKept = kept?.appointment.startsAt === startsAt;
    return html`<div>
      <button class="link" type="button" @click=${() => this.#press(ticket, isKept)}>
        ${isKept ? text.forget() : kept ? text.keepAnew() : text.keep()}
      </button>
      <p class="hint">${isKept ? nothing : text.keepHint()}</p>
      <p class="hint" role="status">${this.#isForbidden ? text.keepForbidden() : isKept ? text.kept() : nothing}</p>
    </div>`;
  }

  #press(ticket: KeptTicket, isKept: boolean): void {
    this.#isForbidden = !(isKept ? forgetTicket(ticket.appointment.code) : keepTicket(ticket));
    this.#redraw();
  }
}
