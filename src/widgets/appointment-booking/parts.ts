/** The steps' own code, brought when it is needed, and the next step's while the citizen is at the one before. */
import type { Region } from '../../contract/region.js';
import type { BookingController } from '../../controllers/booking-controller.js';
import { Later } from '../../controllers/later.js';
import { type Source, valueOf } from '../../controllers/reading.js';
import type { BookingState, Failure } from '../../domain/booking/state.js';
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
  readonly #later: {
    readonly choosing: Later<Choosing>;
    readonly filling: Later<Filling>;
    readonly after: Later<After>;
  };

  constructor(host: PartsHost, booking: BookingController, source: Source) {
    this.#host = host;
    this.#booking = booking;
    this.#later = {
      choosing: new Later(host, async () => new (await import('./flow/choosing.js')).Choosing(host, booking, source)),
      filling: new Later(host, async () => new (await import('./form/filling.js')).Filling(host, booking, source)),
      after: new Later(host, async () => new (await import('./ticket/after.js')).After(host)),
    };
  }

  /** The step, or nothing while its code or its data are on their way. */
  render(state: BookingState, { region, services, isPlaceUnknown, links, onMove, onAnother }: StepContext): unknown {
    const place = 'location' in state ? region.locations.find(({ id }) => id === state.location) : undefined;
    for (const part of partsOf[state.step]) this.#later[part].want();
    const [choosing, filling, after] = [this.#later.choosing.part, this.#later.filling.part, this.#later.after.part];
    switch (state.step) {
      case 'place':
        return choosing?.renderPlace(state, isPlaceUnknown);
      case 'time':
        return place && choosing?.renderTime(state, place);
      case 'conflict':
        return place && choosing?.renderConflict(state, place);
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
    return failure?.code === 'appointment_limit' ? this.#later.filling.part?.renderLost(capabilities) : undefined;
  }

  /** The step's code did not load. */
  get hasFailed(): boolean {
    const [part] = partsOf[this.#booking.state.step];
    return part !== undefined && this.#later[part].failed;
  }

  /** A step begins: its code and that of the one that follows are brought, again where that failed at an earlier step. */
  prepare({ step }: BookingState): void {
    for (const part of partsOf[step]) void this.#later[part].ask();
  }

  retry(): void {
    this.prepare(this.#booking.state);
    this.#host.requestUpdate();
  }

  /** Minutes left on the hold. The last one interrupts. */
  speak(minutes: 1 | 5): void {
    const { state } = this.#booking;
    const canExtend = 'hold' in state && state.hold.extensionsLeft > 0;
    const words = this.#later.filling.part?.warning(minutes, canExtend);
    if (words) this.#host.say(words, minutes === 1 ? 'assertive' : 'polite');
  }

  /** Says that the hold was made longer. */
  tellExtended(state: BookingState, before: BookingState): void {
    const wasAsked = 'extending' in before && before.extending;
    const words = this.#later.filling.part?.extended();
    if (wasAsked && 'hold' in state && state.hold !== before.hold && words) this.#host.say(words);
  }

  #nameOf(id: string): string {
    const service = valueOf(this.#booking.data.services)?.services.find((each) => each.id === id);
    return service ? pick(service.name) : id;
  }
}
