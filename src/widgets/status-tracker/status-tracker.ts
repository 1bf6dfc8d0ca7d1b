import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PageCode } from '../../controllers/page-code.js';
import { MppElement } from '../../ui/mpp-element.js';
import { focusErrorSummary } from '../../ui/parts/error-summary.js';
import { button } from '../../ui/styles/button.styles.js';
import { disclosure } from '../../ui/styles/disclosure.styles.js';
import { field } from '../../ui/styles/field.styles.js';
import { inputKinds } from '../../ui/styles/input-kinds.styles.js';
import { notice } from '../../ui/styles/notice.styles.js';
import type { TrackerPanel } from './case/tracker-panel.js';
import { type Asked, emptyEntry, type Entry, type Faults, readEntry } from './look-up/entry.js';
import { type FormView, formView } from './look-up/form-view.js';
import { trackerStyles } from './status-tracker.styles.js';
import * as text from './status-tracker.text.js';

/**
 * Opens a ticket's code: the appointment before the day, the queue on the day, the application after. Follows changes
 * as long as it is open.
 *
 * @summary Status of an appointment, a place in the queue, an application.
 * @tag mpp-status-tracker
 *
 * @attr {string} code - Code that stands in the form; without it `#mpp-code=` of the address. It opens nothing without its proof.
 * @attr {string} booking-href - Address with `{service}` where a time is booked or moved; the code goes into its fragment.
 * @attr {string} checklist-href - Address with `{service}` of what to bring.
 *
 * @fires {CustomEvent<StageDetail>} mpp-status-change - A case was opened, or its stage has changed.
 * @fires {CustomEvent<BookingDetail>} mpp-booking-cancel - The appointment was cancelled here.
 *
 * @slot - Shown until the widget is ready, and where no counters can be named.
 * @csspart base - All that the widget draws.
 * @csspart form - The look-up form.
 * @csspart kept - Tickets that this device keeps.
 * @csspart case - An opened case.
 * @csspart queue - The number served, yours, and the people between.
 * @csspart ruler - Working days up to the promise.
 * @csspart stages - The way of an application.
 * @csspart counters - Places where a person helps.
 */
export class MppStatusTracker extends MppElement {
  static override readonly texts = ['tracking', 'locations'];
  static override styles = [MppElement.styles, button, disclosure, field, inputKinds, notice, trackerStyles];

  /** Code that stands in the form. */
  @property() code: string | null = null;
  /** Address with `{service}` where a time is booked or moved. */
  @property({ attribute: 'booking-href' }) bookingHref: string | null = null;
  /** Address with `{service}` of what to bring. */
  @property({ attribute: 'checklist-href' }) checklistHref: string | null = null;

  /** What stands in the form. */
  @state() entry: Entry = emptyEntry;

  @state() private faults: Faults = {};
  @state() private panel: TrackerPanel | undefined;
  @state() private panelFailed = false;

  readonly #pageCode = new PageCode(this);
  #pageSaid: string | undefined;
  /** Sent before the code that asks had arrived. */
  #waiting: Asked | undefined;

  /** Called by the panel: takes away what proves, and after leaving the code too. */
  forget(what: 'proof' | 'all'): void {
    this.entry = what === 'all' ? { ...emptyEntry, kind: this.entry.kind } : { ...this.entry, proof: '' };
    this.faults = {};
  }

  /** Called by the panel: a code that the citizen has chosen. */
  take(code: string): void {
    this.entry = { ...this.entry, code, proof: '' };
    this.faults = {};
    void this.focusAfterUpdate('#proof');
  }

  /** Called by the panel, which knows what goes around the form. */
  renderForm(around: Pick<FormView, 'prefix' | 'trouble' | 'resend' | 'places' | 'after'>): unknown {
    return formView({
      ...around,
      title: text.title(),
      intro: text.intro(),
      submit: text.submit(),
      level: this.headingLevel,
      entry: this.entry,
      faults: this.faults,
      busy: this.busy,
      onTyped: (change) => {
        this.entry = { ...this.entry, ...change };
        if (!change.kind) return;
        this.faults = this.faults.code ? { code: this.faults.code } : {};
        void this.focusAfterUpdate('#proof');
      },
      onSubmit: this.#onSubmit,
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { code } = this.#pageCode;
    if (code === this.#pageSaid) return;
    this.#pageSaid = code;
    if (code) {
      this.entry = { ...this.entry, code };
      this.panel?.asked(code);
    }
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.markReady();
    // After the form has been painted: what reads the network must not delay the first key.
    setTimeout(() => void this.#loadPanel());
  }

  protected override renderWidget(): unknown {
    if (this.panel) return this.panel.render();
    const trouble = this.panelFailed ? html`<p role="alert">${text.startFailed()}</p>` : nothing;
    return this.renderForm({ prefix: '', trouble, resend: nothing, places: nothing, after: html`<slot></slot>` });
  }

  async #loadPanel(): Promise<void> {
    this.panelFailed = false;
    try {
      const { TrackerPanel } = await import('./case/tracker-panel.js');
      this.panel ??= new TrackerPanel(this, {
        source: () => this.caller(),
        focus: (selector) => this.focusAfterUpdate(selector),
        ready: () => this.markData(),
        fail: (detail) => this.fail(detail),
        step: (step) => this.usage(step),
      });
      if (this.#waiting) await this.#lookUp(this.panel, this.#waiting);
    } catch {
      this.panelFailed = true;
      this.busy = false;
    }
    this.#waiting = undefined;
  }

  async #lookUp(panel: TrackerPanel, asked: Asked): Promise<void> {
    await panel.lookUp(asked);
    this.busy = false;
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (this.busy) return;
    const read = readEntry(this.entry);
    this.faults = read.ok ? {} : read.faults;
    this.panel?.dropTrouble();
    if (!read.ok) return void this.updateComplete.then(() => focusErrorSummary(this.renderRoot));
    this.busy = true;
    if (this.panel) return void this.#lookUp(this.panel, read.asked);
    this.#waiting = read.asked;
    if (this.panelFailed) void this.#loadPanel();
  };
}
