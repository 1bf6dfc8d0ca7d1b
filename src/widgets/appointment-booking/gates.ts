/** What may stand in the way of a new booking: an appointment that is to be moved, an offer of the waiting list. */
import type { BookingController } from '../../controllers/booking-controller.js';
import type { PageCode } from '../../controllers/page-code.js';
import type { Source } from '../../controllers/reading.js';
import { ChangeGate, type ChangeGateHost } from './change-gate.js';
import type { Surrounding } from './dead-ends.js';
import { OfferGate, type OfferGateHost } from './offer-gate.js';

interface GateOptions {
  readonly source: Source;
  readonly booking: () => BookingController;
  readonly around: () => Surrounding;
}

export class Gates {
  readonly change: ChangeGate;
  readonly #offer: OfferGate;
  readonly #booking: () => BookingController;

  constructor(host: ChangeGateHost & OfferGateHost, code: PageCode, options: GateOptions) {
    this.#booking = options.booking;
    this.change = new ChangeGate(host, code, options);
    this.#offer = new OfferGate(host, options);
  }

  /** What stands instead of the booking. Of what was sent nobody may lose sight, whatever the page asks for meanwhile. */
  render(): unknown {
    const { step } = this.#booking().state;
    if (step === 'uncertain') return undefined;
    return (step === 'closed' ? undefined : this.#offer.render()) ?? this.change.render();
  }

  /** Services to book, where the page asks for these. */
  services(page: readonly string[]): readonly string[] {
    const { moving } = this.change;
    return this.#offer.services(moving ? moving.appointment.visits.map(({ service }) => service) : page);
  }

  /** A new booking is wanted, after this one. */
  dismiss(): void {
    this.#offer.dismiss();
    if (this.#booking().state.moving) this.change.dismiss();
    else void this.#booking().startOver();
  }
}
