/** The steps' own code, brought when it is needed, and the next step's while the citizen is at the one before. */
import type { Region } from '../../contract/region.js';
import type { BookingController } from '../../controllers/booking-controller.js';
import { valueOf } from '../../controllers/reading.js';
import type { BookingState } from '../../domain/booking/state.js';
import { pick } from '../../i18n/index.js';
import type { Choosing, ChoosingHost } from './flow/choosing.js';
import type { Filling, FillingHost } from './form/filling.js';
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

type Part = 'choosing' | 'filling' | 'after';

/** What draws a step, and what is brought meanwhile. What says that an answer is missing is there before anything is sent. */
const partsOf: Readonly<Record<BookingState['step'], readonly Part[]>> = {
  place: ['choosing'],
  time: ['choosing', 'filling'],
  conflict: ['choosing', 'filling'],
  details: ['filling', 'after'],
  review: ['filling', 'after'],
  uncertain: ['after'],
  booked: ['after'],
  closed: [],
};

export class Parts {
  readonly #host: PartsHost;
  readonly #booking: BookingController;
  readonly #coming = new Set<Part>();
  readonly #failed = new Set<Part>();
  #choosing: Choosing | undefined;
  #filling: Filling | undefined;
  #after: After | undefined;

  constructor(host: PartsHost, booking: BookingController) {
    this.#host = host;
    this.#booking = booking;
  }

  /** The step, or nothing while its code or its data are on their way. */
  render(state: BookingState, { region, services, isPlaceUnknown, links, onMove, onAnother }: StepContext): unknown {
    const place = 'location' in state ? region.locations.find(({ id }) => id === state.location) : undefined;
    this.#bringAll(state);
    switch (state.step) {
      case 'place':
        return this.#choosing?.renderPlace(state, isPlaceUnknown);
      case 'time':
        return place && this.#choosing?.renderTime(state, place);
      case 'conflict':
        return place && this.#choosing?.renderConflict(state, place);
      case 'details':
        return place && this.#filling?.renderDetails(state, place, region.notice);
      case 'review':
        return place && this.#filling?.renderReview(state, place, services, region.notice);
      case 'uncertain':
        return this.#after?.renderUncertain(state, place, () => void this.#booking.askNow());
      case 'booked':
        return this.#after?.renderTicket(state, {
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

  /** The step's code did not load. */
  get hasFailed(): boolean {
    const [part] = partsOf[this.#booking.state.step];
    return part !== undefined && this.#failed.has(part);
  }

  /** A step begins: its code and that of the one that follows are brought, again where that failed at an earlier step. */
  prepare(state: BookingState): void {
    this.#failed.clear();
    this.#bringAll(state);
  }

  retry(): void {
    this.#failed.clear();
    this.#host.requestUpdate();
  }

  /** Minutes left on the hold. The last one interrupts. */
  speak(minutes: 1 | 5): void {
    const { state } = this.#booking;
    const canExtend = 'hold' in state && state.hold.extensionsLeft > 0;
    const words = this.#filling?.warning(minutes, canExtend);
    if (words) this.#host.say(words, minutes === 1 ? 'assertive' : 'polite');
  }

  /** Says that the hold was made longer. */
  tellExtended(state: BookingState, before: BookingState): void {
    const wasAsked = 'extending' in before && before.extending;
    const words = this.#filling?.extended();
    if (wasAsked && 'hold' in state && state.hold !== before.hold && words) this.#host.say(words);
  }

  #bringAll({ step }: BookingState): void {
    for (const part of partsOf[step]) this.#bring(part);
  }

  #bring(part: Part): void {
    if (this.#coming.has(part) || this.#failed.has(part)) return;
    this.#coming.add(part);
    void this.#load(part)
      .catch(() => {
        this.#coming.delete(part);
        this.#failed.add(part);
      })
      .then(() => this.#host.requestUpdate());
  }

  async #load(part: Part): Promise<void> {
    const [host, booking] = [this.#host, this.#booking];
    switch (part) {
      case 'choosing': {
        const { Choosing } = await import('./flow/choosing.js');
        this.#choosing = new Choosing(host, booking);
        break;
      }
      case 'filling': {
        const { Filling } = await import('./form/filling.js');
        this.#filling = new Filling(host, booking);
        break;
      }
      case 'after': {
        const { After } = await import('./ticket/after.js');
        this.#after = new After(host);
      }
    }
  }

  #nameOf(id: string): string {
    const service = valueOf(this.#booking.data.services)?.services.find((each) => each.id === id);
    return service ? pick(service.name) : id;
  }
}
