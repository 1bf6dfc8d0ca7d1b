import { html, nothing } from 'lit';
import type { Appointment } from '../../../contract/appointments.js';
import { BookingChange } from '../../../controllers/booking-change.js';
import type { BookingController } from '../../../controllers/booking-controller.js';
import type { Moving } from '../../../controllers/booking-options.js';
import { fillLink } from '../../../controllers/page-address.js';
import { type Source, valueOf } from '../../../controllers/reading.js';
import { type Failure, isSent } from '../../../domain/booking/state.js';
import { addStyles } from '../../../ui/add-styles.js';
import { skeletonRows } from '../../../ui/parts/skeleton.js';
import { disclosure } from '../../../ui/styles/disclosure.styles.js';
import { field } from '../../../ui/styles/field.styles.js';
import { inputKinds } from '../../../ui/styles/input-kinds.styles.js';
import { deadEnd, failedView, type Surrounding } from '../dead-ends.js';
import * as text from './change.text.js';
import { keptView } from './kept-view.js';
import { LookUp, type LookUpHost } from './look-up.js';

/** Refusals after which no other time helps. */
const fixing = new Set(['appointment_past', 'appointment_not_changeable']);

export interface ChangeHost extends LookUpHost {
  readonly trackingHref: string | null;
}

export interface ChangeOptions {
  readonly source: Source;
  /** The code that the page wants to move. */
  readonly code: () => string | undefined;
  readonly booking: () => BookingController;
  readonly around: () => Surrounding;
}

/** Moves an appointment: opens it, says what it is above the choice of its new time, and leads out again. */
export class ChangePanel {
  readonly #host: ChangeHost;
  readonly #options: ChangeOptions;
  readonly #change: BookingChange;
  readonly #lookUp: LookUp;

  constructor(host: ChangeHost, options: ChangeOptions) {
    this.#host = host;
    this.#options = options;
    addStyles(host.renderRoot, [disclosure, field, inputKinds]);
    this.#change = new BookingChange(host, { ...options, onAsk: (code) => this.#lookUp.begin(code) });
    this.#lookUp = new LookUp(host, this.#change, options.source);
  }

  /** The appointment that is being moved, once it is open and may be. */
  get moving(): Moving | undefined {
    const { state } = this.#change;
    return state.step === 'open' || state.step === 'ask' ? state.moving : undefined;
  }

  /** Begins with what the citizen has before them. */
  take(moving: Moving): void {
    this.#change.take(moving);
  }

  /** While a time was being chosen, the token ended, or the appointment was cancelled or came near. */
  heed(failure: Failure | undefined): void {
    if (failure?.code === 'token_invalid') this.#change.expire();
    else if (failure && fixing.has(failure.code)) this.#change.fix();
    else return;
    this.#host.moveFocus('#question');
  }

  /** What stands instead of the choice; nothing once the appointment is open and may be moved. */
  render(): unknown {
    const { state } = this.#change;
    switch (state.step) {
      case 'none':
        return undefined;
      case 'opening':
        return html`<p class="muted" role="status">${text.opening()}</p>${skeletonRows(3)}`;
      case 'failed':
        return failedView(state.error, () => void this.#change.open(), this.#options.around());
      case 'ask':
        return this.#lookUp.render(state, this.#options.around(), valueOf(this.#options.booking().data.region));
      case 'kept':
        return keptView(state.moving.appointment, {
          level: this.#host.headingLevel,
          trackingHref: this.#trackingHref(state.moving.appointment.code),
          onChoose: () => this.#begin(state.moving),
        });
      case 'open':
        return undefined;
      case 'fixed':
        return this.#renderFixed(state.appointment);
    }
  }

  /** Above the steps: what is moved, the time it has now, and the way out. */
  renderHead(services: string): unknown {
    const { state } = this.#options.booking();
    const { moving } = this;
    return html`<p class="text-sm muted">${text.moving(services)}</p>
      ${
        moving && !isSent(state)
          ? html`<p>${text.now(text.startOf(moving.appointment))}</p>
              <p><button class="link" type="button" @click=${() => this.#keep()}>${text.leave()}</button></p>`
          : nothing
      }`;
  }

  /** Too late, past, cancelled, or no appointment at all. */
  #renderFixed(appointment: Appointment | undefined): unknown {
    const serviceIds = appointment?.visits.map(({ service }) => service);
    const anew = fillLink('', { serviceIds }, location.href);
    const way = anew ? html`<p><a class="button" href=${anew}>${text.bookAnew()}</a></p>` : nothing;
    const message = appointment
      ? { title: text.fixed(), body: text.fixedBody(text.startOf(appointment)) }
      : { title: text.nothing(), body: text.nothingBody() };
    return deadEnd({ kind: 'info', ...message }, way, this.#options.around());
  }

  #trackingHref(code: string): string | undefined {
    const { trackingHref } = this.#host;
    return trackingHref ? fillLink(trackingHref, { code }, location.href) : undefined;
  }

  #begin(moving: Moving): void {
    this.take(moving);
    this.#host.moveFocus('#question');
  }

  /** The hold goes back, and the appointment stays as it is. */
  #keep(): void {
    void this.#options.booking().startOver();
    this.#change.keep();
    this.#host.moveFocus('#question');
  }
}
