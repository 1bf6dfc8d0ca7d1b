/** The steps: those of choosing, and those of a time that is kept, whose code comes while the citizen chooses. */
import type { Region } from '../../contract/region.js';
import type { BookingController } from '../../controllers/booking-controller.js';
import { Later } from '../../controllers/later.js';
import { type Source, valueOf } from '../../controllers/reading.js';
import type { BookingState, Failure } from '../../domain/booking/state.js';
import { pick } from '../../i18n/index.js';
import { Choosing, type ChoosingHost } from './flow/choosing.js';
import type { Filling, FillingHost } from './form/filling.js';
import type { Obstacles } from './instead.js';
import type { After, AfterHost } from './ticket/after.js';

/** What the steps need of the element. */
type PartsHost = ChoosingHost &
  FillingHost &
  AfterHost & {
    requestUpdate(): void;
    say(words: string, politeness?: 'polite' | 'assertive'): void;
  };

export interface StepContext {
  readonly region: Region;
  /** Names of the services, in one line. */
  readonly services: string;
  readonly isPlaceUnknown: boolean;
  /** Gives the booked appointment another time; absent where that cannot be. */
  readonly onMove: (() => void) | undefined;
  readonly onAnother: () => void;
  readonly links: { readonly checklist: string | undefined; readonly tracking: string | undefined };
}

interface Held {
  readonly filling: Filling;
  readonly after: After;
}

const isChoosing = (step: BookingState['step']): boolean => step === 'place' || step === 'time' || step === 'conflict';

export class Parts {
  readonly #host: PartsHost;
  readonly #booking: BookingController;
  readonly #choosing: () => Choosing;
  readonly #held: Later<Held>;
  readonly #obstacles: Later<Obstacles>;

  constructor(host: PartsHost, booking: BookingController, source: Source, obstacles: Later<Obstacles>) {
    this.#host = host;
    this.#booking = booking;
    this.#obstacles = obstacles;
    let choosing: Choosing | undefined;
    this.#choosing = () => (choosing ??= new Choosing(host, booking, source, obstacles));
    this.#held = new Later(host, async () => {
      const { After, Filling } = await import('./held.js');
      return { filling: new Filling(host, booking, source), after: new After(host) };
    });
  }

  /** The step, or nothing while its code or its data are on their way. */
  render(state: BookingState, { region, services, isPlaceUnknown, links, onMove, onAnother }: StepContext): unknown {
    const place = 'location' in state ? region.locations.find(({ id }) => id === state.location) : undefined;
    if (state.step !== 'place') this.#held.want();
    const { filling, after } = this.#held.part ?? {};
    switch (state.step) {
      case 'place':
        return this.#choosing().renderPlace(state, isPlaceUnknown);
      case 'time':
        return place && this.#choosing().renderTime(state, place);
      case 'conflict':
        return place && this.#choosing().renderConflict(state, place);
      case 'details':
        return place && filling?.renderDetails(state, place, region.notice);
      case 'review':
        return place && filling?.renderReview(state, place, services, region.notice);
      case 'uncertain':
        return after?.renderUncertain(state, place, () => void this.#booking.askNow());
      case 'booked':
        return after?.renderTicket(state, valueOf(this.#booking.data.services)?.services ?? [], {
          services,
          place,
          nameOf: (id) => this.#nameOf(id),
          trackingHref: links.tracking,
          checklistHref: links.checklist,
          onMove,
          onAnother,
        });
      case 'closed':
        return undefined;
    }
  }

  /** Who has as many visits as one person may, and lost their codes. */
  renderLost(failure: Failure | undefined, { capabilities }: Region): unknown {
    return failure?.code === 'appointment_limit' ? this.#held.part?.filling?.renderLost(capabilities) : undefined;
  }

  /** The step's code did not load. */
  get hasFailed(): boolean {
    return this.#held.failed && !isChoosing(this.#booking.state.step);
  }

  /** A step begins: what follows the choice is brought, again where that failed before. */
  prepare({ step }: BookingState): void {
    if (step !== 'place' && step !== 'closed') void this.#held.ask();
  }

  retry(): void {
    this.prepare(this.#booking.state);
    this.#host.requestUpdate();
  }

  /** Minutes left on the hold. The last one interrupts. */
  speak(minutes: 1 | 5): void {
    // Should the time run out while the network is gone, what says so is there.
    this.#obstacles.want();
    const { state } = this.#booking;
    const canExtend = 'hold' in state && state.hold.extensionsLeft > 0;
    const words = this.#held.part?.filling?.warning(minutes, canExtend);
    if (words) this.#host.say(words, minutes === 1 ? 'assertive' : 'polite');
  }

  /** Says that the hold was made longer. */
  tellExtended(state: BookingState, before: BookingState): void {
    const wasAsked = 'extending' in before && before.extending;
    const words = this.#held.part?.filling?.extended();
    if (wasAsked && 'hold' in state && state.hold !== before.hold && words) this.#host.say(words);
  }

  #nameOf(id: string): string {
    const service = valueOf(this.#booking.data.services)?.services.find((each) => each.id === id);
    return service ? pick(service.name) : id;
  }
}
