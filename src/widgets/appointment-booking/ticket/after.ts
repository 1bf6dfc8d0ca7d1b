import type { ReactiveControllerHost } from 'lit';
import type { Location } from '../../../contract/locations.js';
import type { Service } from '../../../contract/service.js';
import { Later } from '../../../controllers/later.js';
import { PageCancel } from '../../../controllers/page-cancel.js';
import type { BookedStep, UncertainStep } from '../../../domain/booking/state.js';
import { addStyles } from '../../../ui/add-styles.js';
import { disclosure } from '../../../ui/styles/disclosure.styles.js';
import { print } from '../../../ui/styles/print.styles.js';
import { stages } from '../../../ui/styles/stages.styles.js';
import { ticket } from '../../../ui/styles/ticket.styles.js';
import type { HeadingLevel } from '../../../ui/parts/heading.js';
import { Along } from './along-gate.js';
import { type Bring, bringing } from './bring.js';
import { Keep } from './keep-view.js';
import { ticketStyles } from './ticket.styles.js';
import { type Ticket, ticketView } from './ticket-view.js';
import { cancelledView } from './cancelled-view.js';
import { uncertainView } from './uncertain-view.js';

/** What stands after sending needs of the widget. */
export interface AfterHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: HeadingLevel;
}

/** After sending: making sure, and the ticket. */
export class After {
  readonly #host: AfterHost;
  readonly #keep: Keep;
  readonly #along: Along;
  readonly #bring: Later<Bring>;
  readonly #cancelled: PageCancel;

  constructor(host: AfterHost) {
    this.#host = host;
    this.#keep = new Keep(() => host.requestUpdate());
    this.#along = new Along(host);
    this.#bring = new Later(host, () => bringing(host));
    this.#cancelled = new PageCancel(host);
    addStyles(host.renderRoot, [disclosure, stages, ticket, ticketStyles, print]);
  }

  renderUncertain(state: UncertainStep, place: Location | undefined, onAsk: () => void): unknown {
    return uncertainView({ state, place, level: this.#host.headingLevel, onAsk });
  }

  renderTicket(
    state: BookedStep,
    found: readonly Service[],
    ticketOf: Omit<Ticket, 'state' | 'level' | 'asksPhone' | 'along' | 'keep' | 'bring'>,
  ): unknown {
    const { headingLevel: level } = this.#host;
    const { location, booking } = state;
    const { appointment, startsAt } = booking;
    if (this.#cancelled.has({ location, startsAt })) {
      return cancelledView(level, ticketOf.services, ticketOf.onAnother);
    }
    // The ticket holds without its texts, so a failure is left at that until the next page.
    this.#bring.want();
    const bring = this.#bring.part;
    const toBring = bring?.of(found);
    const list = appointment && { toBring, view: toBring && bring?.render(toBring), onOpen: () => bring?.ask() };
    const asksPhone = found.some(({ booking: rules }) => rules?.fields.phone === 'required');
    return ticketView({ ...ticketOf, state, asksPhone, bring: list, keep: this.#keep, along: this.#along, level });
  }
}
