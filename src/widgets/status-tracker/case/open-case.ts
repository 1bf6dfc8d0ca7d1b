/** A case that is open: its part in full, the others as rows, or the question whether it is to be cancelled. */
import { usualZone, HEADING_PATH } from './headings.js';
import type { TrackingController, TrackingState } from '../../../controllers/tracking-controller.js';
import type { TrackerView } from '../../../domain/tracking/tracker.js';
import { emit } from '../../../ui/events.js';
import { cancelView } from './cancel-view.js';
import { caseView } from './case-view.js';
import type { Shown } from './shown.js';
import type { PanelHost, TrackerElement } from './tracker-host.js';
import { CaseViews, type Part, partsOf } from './views.js';

export interface OpenCaseOptions {
  readonly tracking: TrackingController;
  readonly focus: PanelHost['focus'];
  readonly onCancelled: () => void;
  /** Its time to be seen was over when something was to be done with it. */
  readonly onExpired: () => void;
  readonly onClose: () => void;
}

/**
 * Owns: which part of a case is shown in full, whether cancelling is asked about, the code of the views.
 * Does not own: the case and its line, which are the controller's; what is said.
 */
export class OpenCase {
  /** Whether it has taken the place of what stood before: a view that its code would draw anew at once is not drawn yet. */
  isShown = false;
  readonly #host: TrackerElement;
  readonly #options: OpenCaseOptions;
  readonly #views: CaseViews;
  #part: Part | undefined;
  #isCancelling = false;

  constructor(host: TrackerElement, options: OpenCaseOptions) {
    this.#host = host;
    this.#options = options;
    this.#views = new CaseViews(host);
  }

  /** Asks for the code of all that there is to see, as soon as that is known. */
  follow(view: TrackerView): void {
    this.#views.want(view);
    this.isShown ||= !this.#views.of(view, this.#inFull(view))?.isComing;
  }

  /** Resolves when it can be drawn, or when it is known that it cannot. */
  async stands(): Promise<void> {
    const { view } = this.#options.tracking;
    if (view) await this.#views.of(view, this.#inFull(view))?.ask();
  }

  reset(): void {
    this.#part = undefined;
    this.#isCancelling = this.isShown = false;
  }

  render({ found, ...state }: Extract<TrackingState, { step: 'open' }>, view: TrackerView, shown: Shown): unknown {
    const { appointment } = found;
    const { tracking, onClose } = this.#options;
    const onAgain = () => void this.#again();
    if (this.#isCancelling && appointment && view.visit?.changeable) {
      return cancelView(
        appointment,
        {
          views: this.#views,
          onAgain,
          busy: state.cancelling,
          error: state.error,
          onConfirm: () => void this.#cancel(),
          onKeep: () => void this.#askCancel(false),
        },
        shown,
      );
    }
    return caseView(
      {
        found,
        view,
        zone: appointment?.zone ?? shown.region?.zone ?? usualZone,
        part: this.#inFull(view),
        views: this.#views,
        onChoose: (part) => void this.#choose(part),
        onCancel: () => void this.#askCancel(true),
        onAgain,
        onReconnect: () => void tracking.reconnect(),
        onClose,
      },
      shown,
    );
  }

  /** The part chosen, else the most urgent. */
  #inFull(view: TrackerView): Part | undefined {
    const parts = partsOf(view);
    return parts.find((part) => part === this.#part) ?? parts[0];
  }

  /** What stands, stands until the other part can be drawn. */
  async #choose(part: Part): Promise<void> {
    const { view } = this.#options.tracking;
    if (view) await this.#views.of(view, part)?.ask();
    this.#part = part;
    await this.#draw();
  }

  /** The pressed button goes at once, and what comes has a heading of its own: that has the focus both times. */
  async #again(): Promise<void> {
    const coming = this.#isCancelling ? this.#views.day.ask() : this.stands();
    await this.#draw();
    await coming;
    await this.#draw();
  }

  #askCancel(on: boolean): Promise<void> {
    if (on) void this.#views.day.ask();
    this.#isCancelling = on;
    return this.#draw();
  }

  async #draw(): Promise<void> {
    this.#host.requestUpdate();
    await this.#options.focus(HEADING_PATH);
  }

  async #cancel(): Promise<void> {
    const { tracking, onCancelled, onExpired } = this.#options;
    const before = tracking.state;
    if (before.step !== 'open' || before.cancelling || !before.found.appointment) return;
    const { visits, location, startsAt } = before.found.appointment;
    await tracking.cancel();
    const { state } = tracking;
    if (state.step !== 'open' || state.error) {
      if (state.step === 'open' && state.error?.code === 'token_invalid') onExpired();
      return;
    }
    const serviceIds = visits.map(({ service }) => service);
    emit(this.#host, 'mpp-booking-cancel', { serviceIds, locationId: location, startsAt });
    await this.#askCancel(false);
    onCancelled();
  }
}
