import type { ReactiveControllerHost } from 'lit';
import type { Region } from '../../../contract/region.js';
import type { BookingChange, ChangeState } from '../../../controllers/booking-change.js';
import type { Source } from '../../../controllers/reading.js';
import { focusErrorSummary } from '../../../ui/parts/error-summary.js';
import type { HeadingLevel } from '../../../ui/parts/heading.js';
import { Resend } from '../../phone/resend.js';
import { usualZone } from '../../status-tracker/case/headings.js';
import { troubleView, TROUBLE } from '../../status-tracker/case/trouble-view.js';
import { emptyEntry, type Entry, type Faults, readEntry } from '../../status-tracker/look-up/entry.js';
import { formView } from '../../status-tracker/look-up/form-view.js';
import { countersOf, type Surrounding } from '../dead-ends.js';
import * as text from './change.text.js';

export interface LookUpHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: HeadingLevel;
  moveFocus(selector: string): void;
}

/** The tracker's form in the booking. Owns: what was typed, only as long as nothing is open. */
export class LookUp {
  readonly #host: LookUpHost;
  readonly #change: BookingChange;
  readonly #resend: Resend;
  #entry: Entry = emptyEntry;
  #faults: Faults = {};
  #askedAt = 0;

  constructor(host: LookUpHost, change: BookingChange, source: Source) {
    this.#host = host;
    this.#change = change;
    this.#resend = new Resend(host, source);
  }

  /** The code of the page, for the proof that belongs to it. */
  begin(code: string): void {
    this.#entry = { ...emptyEntry, code };
    this.#faults = {};
  }

  render(
    { looking, error }: Extract<ChangeState, { step: 'ask' }>,
    around: Surrounding,
    region: Region | undefined,
  ): unknown {
    const { headingLevel: level } = this.#host;
    const { kind } = this.#entry;
    const zone = region?.zone ?? usualZone;
    return formView({
      title: text.askTitle(),
      intro: text.askIntro(),
      submit: text.askSubmit(),
      level,
      entry: this.#entry,
      faults: this.#faults,
      busy: looking,
      prefix: region?.codePrefix ?? '',
      trouble: error && troubleView({ error, at: this.#askedAt }, { level, kind, zone, onRetry: undefined }),
      resend: this.#resend.render(region?.capabilities),
      places: countersOf(around),
      after: undefined,
      onTyped: (change) => {
        this.#entry = { ...this.#entry, ...change };
        if (change.kind) {
          this.#faults = {};
          this.#host.moveFocus('#proof');
        }
        this.#host.requestUpdate();
      },
      onSubmit: (event) => {
        event.preventDefault();
        if (!looking) void this.#submit();
      },
    });
  }

  async #submit(): Promise<void> {
    const read = readEntry(this.#entry);
    this.#faults = read.ok ? {} : read.faults;
    if (read.ok) {
      this.#askedAt = Date.now();
      await this.#change.lookUp(read.asked);
      const { state } = this.#change;
      if (state.step === 'ask') return this.#host.moveFocus(TROUBLE);
      this.#entry = emptyEntry;
      return this.#host.moveFocus('#question');
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#host.renderRoot instanceof ShadowRoot) focusErrorSummary(this.#host.renderRoot);
  }
}
