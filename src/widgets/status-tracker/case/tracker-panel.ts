import { html, type ReactiveController } from 'lit';
import type { Region } from '../../../contract/region.js';
import { Announcer } from '../../../controllers/announcer.js';
import { CatalogueController } from '../../../controllers/catalogue-controller.js';
import { FocusKeeper } from '../../../controllers/focus-keeper.js';
import { type FoundServices, readServices } from '../../../controllers/read-services.js';
import { forgetTicket, keptTickets } from '../../../controllers/kept-tickets.js';
import { type Loaded, Reading, valueOf } from '../../../controllers/reading.js';
import { page } from '../../../controllers/surroundings.js';
import { TrackingController } from '../../../controllers/tracking-controller.js';
import { parseCode } from '../../../domain/identity/code.js';
import { addStyles } from '../../../ui/add-styles.js';
import { emit } from '../../../ui/events.js';
import { skeletonRows } from '../../../ui/parts/skeleton.js';
import { Resend } from '../../phone/resend.js';
import type { Asked } from '../look-up/entry.js';
import { aroundForm } from './around-form.js';
import * as text from './case.text.js';
import { HEADING_PATH } from './headings.js';
import * as keptText from './kept.text.js';
import { keptView } from './kept-view.js';
import { linksOf } from './links.js';
import { OpenCase } from './open-case.js';
import { countersOr } from './places.js';
import { sentenceText } from './sentence.text.js';
import type { Shown } from './shown.js';
import type { PanelHost, TrackerElement } from './tracker-host.js';
import { panelStyles } from './panel.styles.js';
import { type Trouble, TROUBLE, unsupportedView } from './trouble-view.js';

/**
 * All of the tracker that needs data. Comes after the form, which it serves.
 *
 * Owns: what stands, a form or a case; what is said and focused when.
 * Does not own: what was typed, which is the element's; the case and its line, which are the controller's; its parts.
 */
export class TrackerPanel implements ReactiveController {
  readonly #host: TrackerElement;
  readonly #lent: PanelHost;
  readonly #announcer: Announcer;
  readonly #catalogue: CatalogueController;
  readonly #tracking: TrackingController;
  readonly #services: Reading<FoundServices>;
  readonly #resend: Resend;
  readonly #case: OpenCase;
  #trouble: Trouble | undefined;
  /** Whether the form asked; else a case of before the reload was opened. */
  #asked = false;
  /** The form waits for its answer, and for the code that draws it. */
  #isLooking = false;
  /** The sentence and the line of the last drawing, so that a change is said once. */
  #said = '';
  #line = '';
  #stage: string | undefined;

  constructor(host: TrackerElement, lent: PanelHost) {
    this.#host = host;
    this.#lent = lent;
    addStyles(host.renderRoot, panelStyles);
    this.#announcer = new Announcer(host);
    this.#resend = new Resend(host, lent.source);
    this.#catalogue = new CatalogueController(host, {
      source: lent.source,
      onRegion: (loaded) => this.#onRegion(loaded),
    });
    this.#tracking = new TrackingController(host, {
      source: lent.source,
      code: () => host.entry.code || undefined,
      zone: () => this.#region?.zone.id,
      onCase: ({ stage }) => {
        if (stage !== this.#stage) emit(host, 'mpp-status-change', { stage });
        this.#stage = stage;
      },
    });
    this.#case = new OpenCase(host, {
      tracking: this.#tracking,
      focus: lent.focus,
      // The heading that took the focus says it.
      onCancelled: () => this.#announcer.reset(),
      onExpired: () => this.#expire(),
      onClose: () => this.#close(),
    });
    this.#services = new Reading(host, {
      source: lent.source,
      key: () => this.#serviceIds.join(' ') || undefined,
      read: (caller, signal) => readServices(caller, this.#serviceIds, signal),
    });
    new FocusKeeper(host, HEADING_PATH);
    host.addController(this);
  }

  get #region(): Region | undefined {
    return valueOf(this.#catalogue.region);
  }

  get #serviceIds(): readonly string[] {
    const { state } = this.#tracking;
    if (state.step !== 'open') return [];
    const { appointment, applications } = state.found;
    const ids = [...(appointment?.visits ?? []), ...applications].map(({ service }) => service);
    return [...new Set(ids)];
  }

  /** A link in the page asks for a code: another case gives way to it. */
  asked(code: string): void {
    const { state } = this.#tracking;
    const wanted = parseCode(code);
    if (state.step === 'open' && wanted.ok && !state.found.code.endsWith(wanted.code)) this.#leave();
  }

  dropTrouble(): void {
    this.#trouble = undefined;
  }

  async lookUp(asked: Asked): Promise<void> {
    this.#asked = this.#isLooking = true;
    await this.#tracking.lookUp(asked);
    const isFound = this.#tracking.state.step === 'open';
    if (isFound) await this.#case.stands();
    this.#isLooking = false;
    const { state } = this.#tracking;
    if (state.step === 'open') {
      this.#host.forget('proof');
      this.#lent.step('tracking-open');
      return this.#lent.focus(HEADING_PATH);
    }
    if (isFound || state.step !== 'ask') return;
    // Without a source the element has already said what is wrong in the console.
    const error = state.error ?? ({ kind: 'unsupported', code: 'unsupported', retryable: false } as const);
    this.#trouble = { error, at: page.now() };
    this.#lent.step(error.code === 'lookup_failed' ? 'tracking-mismatch' : 'tracking-failed');
    if (error.kind !== 'refused') {
      this.#lent.fail({ code: error.code, message: text.failed(), retryable: error.retryable });
    }
    this.#host.requestUpdate();
    await this.#lent.focus(TROUBLE);
  }

  hostUpdate(): void {
    const { state, view } = this.#tracking;
    if (state.step === 'open' && view) {
      const said = JSON.stringify(view.sentence);
      if (this.#said && said !== this.#said) this.#announcer.say(sentenceText(view, state.found));
      if (state.line === 'lost' && this.#line !== 'lost') this.#announcer.say(text.lineLost());
      this.#said = said;
      this.#line = state.line;
      this.#case.follow(view);
      return;
    }
    if (state.step !== 'ask') return;
    if (this.#said) this.#reset();
    // A token ran out, or a case of before the reload could not be opened.
    const { error } = state;
    if (!error || this.#trouble || this.#asked) return;
    const isOver = error.code === 'token_invalid';
    if (isOver) this.#announcer.say(text.expired());
    this.#trouble = isOver ? 'expired' : { error, at: page.now() };
  }

  render(): unknown {
    const { state, view } = this.#tracking;
    const { headingLevel: level } = this.#host;
    const isComing = state.step === 'open' && !this.#case.isShown;
    if (state.step === 'opening' || (isComing && !this.#isLooking)) {
      return html`<p class="muted" role="status">${text.restoring()}</p>${skeletonRows(3)}`;
    }
    if (state.step === 'ask' || isComing || !view) {
      const isKnown = this.#region?.capabilities.includes('lookupCase') ?? true;
      const isUnsupported = this.#trouble && this.#trouble !== 'expired' && this.#trouble.error.kind === 'unsupported';
      return isKnown && !isUnsupported ? this.#renderForm() : unsupportedView(level, this.#places());
    }
    return this.#case.render(state, view, this.#shown(state.line));
  }

  #renderForm() {
    const { headingLevel: level } = this.#host;
    const kept = keptView({
      tickets: keptTickets(),
      level,
      onUse: (code) => this.#host.take(code),
      onForget: (code) => this.#forgetTicket(code),
    });
    return this.#host.renderForm(
      aroundForm({
        kept,
        resend: this.#resend,
        trouble: this.#trouble,
        region: this.#catalogue.region,
        level,
        kind: this.#host.entry.kind,
        onRetry: this.#asked ? undefined : () => void this.#resume(),
      }),
    );
  }

  #shown(line: Shown['line']): Shown {
    const found = this.#services.value?.services ?? [];
    return {
      level: this.#host.headingLevel,
      now: page.now(),
      region: this.#region,
      nameOf: (id) => found.find((service) => service.id === id)?.name,
      line,
      isOffline: !page.isOnline(),
      places: (title) => this.#places(title),
      ...linksOf(this.#host),
    };
  }

  #forgetTicket(code: string): void {
    forgetTicket(code);
    this.#announcer.say(keptText.forgotten());
    this.#host.requestUpdate();
    // The button that was pressed is gone.
    void this.#lent.focus('#code');
  }

  #places(title?: string): unknown {
    return countersOr(this.#catalogue.region, this.#host.headingLevel, title);
  }

  #onRegion(loaded: Loaded<Region>): void {
    if (loaded.kind === 'ready') this.#lent.ready();
    if (loaded.kind !== 'failed') return;
    const { code, retryable } = loaded.error;
    this.#lent.fail({ code, message: text.shaky(), retryable });
  }

  async #resume(): Promise<void> {
    this.#trouble = undefined;
    await this.#tracking.reconnect();
  }

  #expire(): void {
    this.#tracking.close();
    this.#reset();
    this.#trouble = 'expired';
    void this.#lent.focus(TROUBLE);
  }

  /** Forgets the case and all that was typed; the next person at this device finds an empty form. */
  #close(): void {
    this.#leave();
    this.#host.forget('all');
    this.#announcer.say(text.closed());
    void this.#lent.focus('#code');
  }

  #leave(): void {
    this.#tracking.close();
    this.#reset();
    this.#trouble = undefined;
  }

  #reset(): void {
    this.#case.reset();
    this.#asked = false;
    this.#said = this.#line = '';
    this.#stage = undefined;
  }
}
