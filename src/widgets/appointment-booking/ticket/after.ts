import type { Location } from '../../../contract/locations.js';
import { Later } from '../../../controllers/later.js';
import type { BookedStep, UncertainStep } from '../../../domain/booking/state.js';
import { addStyles } from '../../../ui/add-styles.js';
import { disclosure } from '../../../ui/styles/disclosure.styles.js';
import { print } from '../../../ui/styles/print.styles.js';
import { stages } from '../../../ui/styles/stages.styles.js';
import { ticket } from '../../../ui/styles/ticket.styles.js';
import type { HeadingLevel } from '../../../ui/parts/heading.js';
import { ticketStyles } from './ticket.styles.js';
import { type Ticket, type TicketPocket, ticketView } from './ticket-view.js';
import { uncertainView } from './uncertain-view.js';

/** What stands after sending needs of the widget. */
export interface AfterHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: HeadingLevel;
  requestUpdate(): void;
}

/** After sending: making sure, and the ticket. */
export class After {
  readonly #host: AfterHost;
  readonly #pocket: Later<TicketPocket>;

  constructor(host: AfterHost) {
    this.#host = host;
    this.#pocket = new Later(host, async () => {
      const { qrCode, pocketView, keeper, sharer } = await import('./pocket.js');
      const keep = keeper(() => host.requestUpdate());
      const share = sharer(host);
      return { qrCode, pocketView: (pocket) => pocketView({ ...pocket, keep, share }) };
    });
    addStyles(host.renderRoot, [disclosure, stages, ticket, ticketStyles, print]);
  }

  renderUncertain(state: UncertainStep, place: Location | undefined, onAsk: () => void): unknown {
    return uncertainView({ state, place, level: this.#host.headingLevel, onAsk });
  }

  renderTicket(state: BookedStep, ticketOf: Omit<Ticket, 'state' | 'level' | 'pocket'>): unknown {
    // The ticket holds without it, so a failure is left at that until the next page.
    this.#pocket.want();
    return ticketView({ ...ticketOf, state, pocket: this.#pocket.part, level: this.#host.headingLevel });
  }
}
