/** From a place or a day that is full to the waiting list, whose code few need. */
import type { Location } from '../../../contract/locations.js';
import type { BookingController } from '../../../controllers/booking-controller.js';
import { Later } from '../../../controllers/later.js';
import { type Source, valueOf } from '../../../controllers/reading.js';
import type { TimeStep } from '../../../domain/booking/state.js';
import { awaited, type Surrounding } from '../dead-ends.js';
import type { JoinHost, JoinPanel } from '../waitlist/join-panel.js';
import type { KnownDays } from './known-days.js';

/** Owns: whether the list is open. */
export class WaitGate {
  isOpen = false;
  readonly #host: JoinHost;
  readonly #booking: BookingController;
  readonly #panel: Later<JoinPanel>;

  constructor(host: JoinHost, booking: BookingController, source: Source) {
    this.#host = host;
    this.#booking = booking;
    this.#panel = new Later(host, async () => (await import('../waitlist/join-panel.js')).joinPanel(host, source));
  }

  /** Opens it; nothing where it cannot be. The list knows visits of one person; who moves a visit has a time already. */
  wayIn({ moving, partySize }: TimeStep, isFull: boolean): (() => void) | undefined {
    const isOffered = valueOf(this.#booking.data.region)?.capabilities.includes('joinWaitlist');
    return isOffered && !moving && partySize === 1 && isFull ? () => this.#show(true) : undefined;
  }

  /** In place of the choice. @param days Those that are full, of which one is wanted; none where all are. */
  render(
    place: Location,
    days: readonly string[],
    { today: from, horizon: to }: KnownDays,
    around: Surrounding,
  ): unknown {
    const { services } = this.#booking.state;
    const notice = valueOf(this.#booking.data.region)?.notice;
    const onClose = () => this.#show(false);
    const panel = { services, place, days, from, to, notice, around, onClose };
    return awaited(this.#panel, (part) => part.render(panel), around);
  }

  #show(on: boolean): void {
    this.isOpen = on;
    if (on) void this.#panel.ask().then((part) => part?.open());
    this.#host.requestUpdate();
    this.#host.moveFocus('#question');
  }
}
