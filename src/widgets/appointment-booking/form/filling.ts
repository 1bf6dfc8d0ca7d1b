import { html, nothing } from 'lit';
import type { Location } from '../../../contract/locations.js';
import type { PrivacyNotice } from '../../../contract/region.js';
import type { BookingController } from '../../../controllers/booking-controller.js';
import type { DetailsStep, ReviewStep } from '../../../domain/booking/state.js';
import type { Source } from '../../../controllers/reading.js';
import { addStyles } from '../../../ui/add-styles.js';
import { focusErrorSummary } from '../../../ui/parts/error-summary.js';
import type { HeadingLevel } from '../../../ui/parts/heading.js';
import { choice } from '../../../ui/styles/choice.styles.js';
import { disclosure } from '../../../ui/styles/disclosure.styles.js';
import { field } from '../../../ui/styles/field.styles.js';
import { inputKinds } from '../../../ui/styles/input-kinds.styles.js';
import { review } from '../../../ui/styles/review.styles.js';
import { Resend } from '../../phone/resend.js';
import { momentInZone } from '../appointment-booking.text.js';
import { holdBar } from '../flow/hold-bar.js';
import { hold } from '../flow/hold.styles.js';
import { extended, warning } from '../flow/hold.text.js';
import { detailsForm } from './details-view.js';
import { privacyNotice } from './privacy-notice.js';
import { reviewView } from './review-view.js';

/** What filling in needs of the widget. */
export interface FillingHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: HeadingLevel;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  /** Back by so many steps. */
  stepBack(steps: number): void;
}

/** Owns: whether the NIK is shown in the review. Does not own: what was typed, which leaves memory with the booking. */
export class Filling {
  readonly #host: FillingHost;
  readonly #booking: BookingController;
  readonly #resend: Resend;
  #isNikShown = false;

  constructor(host: FillingHost, booking: BookingController, source: Source) {
    this.#host = host;
    this.#booking = booking;
    this.#resend = new Resend(host, source);
    addStyles(host.renderRoot, [choice, disclosure, field, inputKinds, review, hold]);
  }

  renderDetails(state: DetailsStep, place: Location, notice: PrivacyNotice): unknown {
    const { fields } = this.#booking.data;
    if (!fields) return undefined;
    this.#isNikShown = false;
    return html`${this.#bar(state, place, 1)}
    ${detailsForm({
      fields,
      typed: state.typed,
      errors: state.errors,
      warnings: state.typed.nik ? this.#booking.check().warnings : [],
      notice,
      level: this.#host.headingLevel,
      onType: (typed) => this.#booking.type(typed),
      onSubmit: () => void this.#submit(),
    })}`;
  }

  renderReview(state: ReviewStep, place: Location, services: string, notice: PrivacyNotice): unknown {
    const { fields, places } = this.#booking.data;
    if (!fields) return undefined;
    const back = (steps: number) => () => this.#host.stepBack(steps);
    const toTime = state.moving ? 1 : 2;
    // What was shown with the form holds no more: the new words are read before it is sent again.
    const hasChanged = state.failure?.code === 'notice_outdated';
    return html`${this.#bar(state, place, toTime)} ${hasChanged ? privacyNotice(notice) : nothing}
    ${reviewView({
      state,
      services,
      place,
      fields,
      level: this.#host.headingLevel,
      isNikShown: this.#isNikShown,
      onPlace: places.length > 1 ? back(toTime + 1) : undefined,
      onTime: back(toTime),
      onDetails: back(1),
      onNik: () => {
        this.#isNikShown = !this.#isNikShown;
        this.#host.requestUpdate();
      },
      onBook: () => void this.#booking.submit(),
    })}`;
  }

  renderLost(capabilities: readonly string[]): unknown {
    return this.#resend.render(capabilities);
  }

  /** What is said when the hold has so many minutes left. */
  warning(minutes: 1 | 5, canExtend: boolean): string {
    return warning(minutes, canExtend);
  }

  /** What is said when the hold was made longer. */
  extended(): string {
    return extended();
  }

  #bar(state: DetailsStep | ReviewStep, { zone }: Location, stepsToTime: number) {
    const { hold: held } = state;
    return holdBar({
      moment: momentInZone(held.startsAt, zone),
      leftMs: this.#booking.timeLeftMs ?? 0,
      wholeMs: held.clock.leftMs,
      canExtend: held.extensionsLeft > 0,
      isExtending: state.extending ?? false,
      onExtend: () => void this.#booking.extend(),
      onChange: () => this.#host.stepBack(stepsToTime),
    });
  }

  async #submit(): Promise<void> {
    const { errors } = this.#booking.review();
    if (!errors.length) return;
    await this.#host.updateComplete;
    if (this.#host.renderRoot instanceof ShadowRoot) focusErrorSummary(this.#host.renderRoot);
  }
}
