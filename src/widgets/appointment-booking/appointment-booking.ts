import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../../controllers/announcer.js';
import { BookingController } from '../../controllers/booking-controller.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { Later } from '../../controllers/later.js';
import { PageCode } from '../../controllers/page-code.js';
import { PageJourney } from '../../controllers/page-journey.js';
import { type Loaded, valueOf } from '../../controllers/reading.js';
import { barOf, type BookingState, failureIn } from '../../domain/booking/state.js';
import type { Region } from '../../contract/region.js';
import { isChangeable } from '../../domain/tracking/visit.js';
import { language } from '../../i18n/index.js';
import { emit } from '../../ui/events.js';
import { MppElement } from '../../ui/mpp-element.js';
import { button } from '../../ui/styles/button.styles.js';
import { list } from '../../ui/styles/list.styles.js';
import { notice } from '../../ui/styles/notice.styles.js';
import { skeleton } from '../../ui/styles/skeleton.styles.js';
import { steps as stepStyles } from '../../ui/styles/steps.styles.js';
import { locations } from '../locations/locations.styles.js';
import { bookingStyles } from './appointment-booking.styles.js';
import * as text from './appointment-booking.text.js';
import * as ends from './dead-ends.js';
import { FailureNotice, showFailure } from '../failure/failure-notice.js';
import { Gates } from './gates.js';
import { instead, isKept, noTimes, type Situation, surroundingOf } from './instead.js';
import { newsOf } from './news-of.js';
import { Parts } from './parts.js';
import { bars, linksOf, wayOn } from './step-head.js';
import { StepHistory } from './step-history.js';

/**
 * Books a time to come: place, day and time, who comes, a look over it, and the ticket.
 *
 * The time is kept for ten minutes while the form is filled in. A lost time, a lost connection or a reload loses nothing that
 * can be kept, and nothing is booked twice.
 *
 * Where a day or a place is full it offers the waiting list. A message of the list leads to `#mpp-offer=` on this page, which
 * opens nothing without the number it was sent to.
 *
 * @summary Appointment booking.
 * @tag mpp-appointment-booking
 *
 * @attr {string} service - Ids of services, separated by spaces. Without it the widget follows the page's journey, then `?mpp-service=`, else it offers a choice.
 * @attr {string} code - Code of an appointment that is to get another time; without it `#mpp-code=` of the address, where the page has no tracker or the tracker's link says so. It opens nothing without its proof.
 * @attr {string} location - Id of the place to begin with.
 * @attr {string} checklist-href - Address with `{service}` of the list of what to bring.
 * @attr {string} tracking-href - Address where an appointment is followed; its code goes into the fragment.
 *
 * @fires {CustomEvent<BookingDetail>} mpp-booking-confirm - An appointment was booked.
 * @fires {CustomEvent<BookingDetail>} mpp-booking-reschedule - An appointment got another time, which the detail names.
 *
 * @slot - Shown until the widget is ready, without JavaScript, and beneath the message when it could not start.
 * @csspart base - All that the widget draws.
 * @csspart steps - The steps as bars with words.
 * @csspart places - The places to choose from.
 * @csspart days - The nearest days with a free time.
 * @csspart month - A month as a grid.
 * @csspart times - The times of one day.
 * @csspart hold - The time that is kept, with its bar.
 * @csspart form - The form for who comes.
 * @csspart review - What will be booked.
 * @csspart ticket - The ticket.
 * @csspart counters - Counters that go on, where there is no booking.
 */
export class MppAppointmentBooking extends MppElement {
  static override readonly texts = ['booking', 'locations'];
  static override styles = [MppElement.styles, button, list, notice, skeleton, stepStyles, locations, bookingStyles];

  /** Ids of services, separated by spaces. */
  @property() service: string | null = null;
  /** Code of an appointment that is to get another time. */
  @property() code: string | null = null;
  /** Id of the place to begin with. */
  @property() location: string | null = null;
  /** Address with `{service}` of the list of what to bring. */
  @property({ attribute: 'checklist-href' }) checklistHref: string | null = null;
  /** Address where an appointment is followed. */
  @property({ attribute: 'tracking-href' }) trackingHref: string | null = null;

  readonly #journey = new PageJourney(this);
  readonly #announcer = new Announcer(this);
  readonly #gates = new Gates(this, new PageCode(this), {
    source: () => this.caller(),
    booking: () => this.#booking,
    around: () => surroundingOf(this.#situation),
  });
  readonly #booking: BookingController = new BookingController(this, {
    source: () => this.caller(),
    serviceIds: () => this.#serviceIds,
    moving: () => this.#gates.change.moving,
    location: () => this.location ?? undefined,
    language,
    onChange: (state, before) => this.#changed(state, before),
    onSpeak: (minutes) => this.#parts.speak(minutes),
    onRegion: (loaded) => this.#settled(loaded),
    onServices: (loaded) => this.#settled(loaded),
  });
  readonly #obstacles = new Later(this, () => import('./obstacles.js'));
  readonly #parts = new Parts(this, this.#booking, () => this.caller(), this.#obstacles);
  readonly #failureNotice = new FailureNotice(
    () => this.requestUpdate(),
    ({ says }, { code, retryable }) => {
      this.fail({ code, message: says, retryable });
      void this.updateComplete.then(() => showFailure(this.renderRoot));
    },
  );
  readonly #history = new StepHistory((back) => this.#goBack(back));
  #isPlaceUnknown = false;
  /** The focus follows the steps only once somebody has taken one: a page that loads must not lose it. */
  #wasUsed = false;
  #stands = false;
  #focusWish: string | undefined;

  constructor() {
    super();
    new FocusKeeper(this, '#question');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#history.start();
    // Before the button hears of it: the first click may be the one that takes a step.
    this.addEventListener('click', this.#onUse, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#history.stop();
    this.removeEventListener('click', this.#onUse, true);
  }

  /** Called where another part of the page leads here. */
  arrive(): void {
    this.#wasUsed = true;
    this.scrollIntoView({ block: 'start' });
    this.moveFocus('#question');
  }

  /** Moves the focus as soon as its target stands, which may have to be loaded. Called by the widget's parts. */
  moveFocus(selector: string): void {
    this.#focusWish = selector;
    this.requestUpdate();
  }

  /** Says something to screen readers. Called by the widget's parts. */
  say(words: string, politeness: 'polite' | 'assertive' = 'polite'): void {
    this.#announcer.say(words, politeness);
  }

  /** Back by so many steps, through the browser's history where the widget writes it. Called by the widget's parts. */
  stepBack(by: number): void {
    if (this.history) history.go(-by);
    else this.#goBack(by);
  }

  protected override retry(): void {
    super.retry();
    void this.#booking.data.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { state, data } = this.#booking;
    const { places } = data;
    const [first] = places;
    if (!first) return;
    if (state.step === 'place' && state.services.length && places.length === 1) this.#booking.choosePlace(first.id);
    if (state.step === 'time' && !places.some(({ id }) => id === state.location)) {
      this.#isPlaceUnknown = true;
      void this.#booking.back();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const wish = this.#focusWish;
    if (wish && this.renderRoot.querySelector(wish)) {
      this.#focusWish = undefined;
      void this.focusAfterUpdate(wish);
    }
    // Not while it is being drawn: what it says of itself is drawn, too.
    if (this.#stands && this.state !== 'ready' && !this.failure) queueMicrotask(() => this.#markStanding());
  }

  protected override renderFailure(): unknown {
    return this.renderWidget();
  }

  protected override renderWidget(): unknown {
    const content = this.#gates.render() ?? instead(this.#situation) ?? this.#renderStep();
    this.#stands = content !== undefined && content !== false;
    if (this.#stands) return content;
    return this.state === 'loading' && this.hasFallback ? nothing : ends.loadingView();
  }

  get #serviceIds(): readonly string[] {
    return this.#gates.services(this.#journey.serviceIds);
  }

  #markStanding(): void {
    const as = isKept(this.#booking) ? 'offline' : 'ready';
    if (!this.isConnected || this.state === 'ready' || this.state === as) return;
    this.markReady(as);
    this.markData();
  }

  get #situation(): Situation {
    return {
      obstacles: this.#obstacles,
      booking: this.#booking,
      serviceIds: this.#serviceIds,
      level: this.headingLevel,
      checklistHref: this.checklistHref,
      onChoose: (id) => this.#journey.select([id]),
      onRetry: () => this.retry(),
    };
  }

  #renderStep(): unknown {
    const { state, data, resuming } = this.#booking;
    const region = valueOf(data.region);
    const services = valueOf(data.services)?.services;
    if (resuming) return undefined;
    if (!region || (!services && state.step !== 'uncertain' && state.step !== 'booked')) return undefined;
    const names = services ? ends.namesOf(services) : '';
    const content = this.#parts.render(state, {
      region,
      services: names,
      isPlaceUnknown: this.#isPlaceUnknown,
      links: linksOf(state, this),
      onMove: this.#onMove(state, region),
      onAnother: () => this.#gates.dismiss(),
    });
    if (!content) return this.#renderMissing();
    const failure = failureIn(state);
    if (state.step === 'booked') return html`<div class="stack-6">${content}</div>`;
    return html`<div class="stack-6">
      <div class="booking-head">
        ${state.moving ? this.#gates.change.renderHead(names) : html`<p class="text-sm muted">${text.bookingFor(names)}</p>`}
        ${state.step === 'uncertain' ? nothing : bars(state, region)}
      </div>
      ${this.#failureNotice.render(failure, wayOn(failure, this.trackingHref))}
      ${this.#parts.renderLost(failure, region)}
      ${failure?.code === 'maintenance' ? ends.countersOf(surroundingOf(this.#situation)) : nothing}${content}
    </div>`;
  }

  /** The step's code or its days are on their way, or could not be had. */
  #renderMissing(): unknown {
    if (!this.#parts.hasFailed) return noTimes(this.#situation);
    return ends.missingView(() => this.#parts.retry(), surroundingOf(this.#situation));
  }

  /** Gives the booked appointment another time, by the token that came with it or that opened it. */
  #onMove(state: BookingState, { capabilities }: Region): (() => void) | undefined {
    if (state.step !== 'booked' || !capabilities.includes('rescheduleAppointment')) return undefined;
    const { appointment, manageToken } = state.booking;
    const token = manageToken ?? this.#gates.change.moving?.token;
    if (!appointment || token === undefined || !isChangeable(appointment, Date.now())) return undefined;
    return () => this.#gates.change.take({ appointment, token });
  }

  #goBack(by: number): void {
    for (let i = 0; i < by; i++) void this.#booking.back();
  }

  #changed(state: BookingState, before: BookingState): void {
    if (state.step !== 'place') this.#isPlaceUnknown = this.#isPlaceUnknown && state.step === 'time';
    this.#parts.tellExtended(state, before);
    if (state.moving) this.#gates.change.heed(failureIn(state));
    if (state.step === before.step) return;
    this.#parts.prepare(state);
    if (this.history && this.#wasUsed) this.#history.show(barOf(state) - 1);
    if (this.#wasUsed && this.#hasTheKeyboard) this.moveFocus('#question');
    this.usage(`booking-${state.step}`);
    const news = newsOf(state, before);
    if (news && state.moving) emit(this, 'mpp-booking-reschedule', news);
    else if (news) emit(this, 'mpp-booking-confirm', news);
  }

  /** A step that another widget caused leaves the focus there; a button that vanished has left it nowhere. */
  get #hasTheKeyboard(): boolean {
    return this.matches(':focus-within') || document.activeElement === document.body;
  }

  #settled(loaded: Loaded<unknown>): void {
    if (!this.#booking.data.hasFailed) this.failure = undefined;
    if (loaded.kind !== 'failed') return;
    const { code, retryable } = loaded.error;
    if (code === 'offline') this.markReady('offline');
    else this.fail({ code, message: text.failed(), retryable });
  }

  readonly #onUse = () => {
    this.#wasUsed = true;
  };
}
