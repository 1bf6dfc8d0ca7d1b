import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Region } from '../../contract/region.js';
import { Announcer } from '../../controllers/announcer.js';
import { ChecklistController } from '../../controllers/checklist-controller.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { fillLink } from '../../controllers/page-address.js';
import { PageJourney } from '../../controllers/page-journey.js';
import type { FoundServices } from '../../controllers/read-services.js';
import { type Loaded, valueOf } from '../../controllers/reading.js';
import { emit } from '../../ui/events.js';
import { MppElement } from '../../ui/mpp-element.js';
import { below, heading } from '../../ui/parts/heading.js';
import { skeletonRows } from '../../ui/parts/skeleton.js';
import { button } from '../../ui/styles/button.styles.js';
import { channels } from '../../ui/styles/channels.styles.js';
import { choice } from '../../ui/styles/choice.styles.js';
import { disclosure } from '../../ui/styles/disclosure.styles.js';
import { facts } from '../../ui/styles/facts.styles.js';
import { field } from '../../ui/styles/field.styles.js';
import { inputKinds } from '../../ui/styles/input-kinds.styles.js';
import { list } from '../../ui/styles/list.styles.js';
import { notice } from '../../ui/styles/notice.styles.js';
import { print } from '../../ui/styles/print.styles.js';
import { ruler } from '../../ui/styles/ruler.styles.js';
import { skeleton } from '../../ui/styles/skeleton.styles.js';
import { locations } from '../locations/locations.styles.js';
import { checklistStyles } from './requirement-checklist.styles.js';
import * as text from './requirement-checklist.text.js';
import { type ListActions, serviceView } from './service-view.js';
import { chooseView, failedView, staleNotice, unknownNotice } from './states.js';

/**
 * What to bring, what it costs and how long it takes, by the citizen's own case.
 *
 * @summary Requirement checklist.
 * @tag mpp-requirement-checklist
 *
 * @attr {string} service - Ids of services, separated by spaces. Without it the widget follows the page's journey, then `?mpp-service=`.
 * @attr {string} checklist-href - Address with `{service}` of another service's list, for documents that are got there.
 * @attr {string} booking-href - Address with `{service}` where a time is booked.
 *
 * @fires {CustomEvent<ChecklistDetail>} mpp-checklist-change - A tick or an answer changed what is ready or needed.
 * @fires {CustomEvent<ChecklistDetail>} mpp-checklist-complete - All that is sure to be needed is ready.
 *
 * @slot - Shown until the widget is ready, and beneath the message when it could not start.
 * @csspart base - All that the widget draws.
 * @csspart facts - Fee, time, product and channels.
 * @csspart question - One question about the case.
 * @csspart documents - What is sure to be needed.
 * @csspart perhaps - What may be needed.
 */
export class MppRequirementChecklist extends MppElement {
  static override readonly texts = ['checklist', 'locations'];
  static override styles = [
    MppElement.styles,
    button,
    channels,
    choice,
    disclosure,
    facts,
    field,
    inputKinds,
    list,
    notice,
    ruler,
    skeleton,
    locations,
    checklistStyles,
    print,
  ];

  /** Ids of services, separated by spaces. */
  @property() service: string | null = null;
  /** Address with `{service}` of another service's list. */
  @property({ attribute: 'checklist-href' }) checklistHref: string | null = null;
  /** Address with `{service}` where a time is booked. */
  @property({ attribute: 'booking-href' }) bookingHref: string | null = null;

  readonly #journey = new PageJourney(this);
  readonly #announcer = new Announcer(this, 600);
  readonly #lists = new ChecklistController(this, {
    source: () => this.caller(),
    serviceIds: () => this.#journey.serviceIds,
    onServices: (loaded) => this.#settled(loaded),
    onRegion: (loaded) => this.#regionSettled(loaded),
  });
  /** Questions by service, in the order in which they were first asked. */
  readonly #seats = new Map<string, Set<string>>();
  #wasComplete = false;

  constructor() {
    super();
    new FocusKeeper(this, 'h2,h3,h4,h5,h6');
  }

  protected override retry(): void {
    super.retry();
    void this.#lists.load();
  }

  protected override renderWidget(): unknown {
    const { services, region } = this.#lists;
    const level = this.headingLevel;
    const places = valueOf(region)?.locations ?? [];
    const isWaiting = this.state === 'loading' && this.hasFallback;
    if (!this.#journey.serviceIds.length) return isWaiting ? nothing : chooseView(level, places);
    if (services.kind === 'failed' && !services.value) {
      return failedView({ error: services.error, level, places, onRetry: () => this.retry() });
    }
    const lists = this.#lists.lists;
    if (!lists.length) {
      return isWaiting ? nothing : html`${heading(level, text.loading(), 'text-xl muted')}${skeletonRows(4)}`;
    }
    const unknown = services.kind === 'ready' ? services.value.unknown : [];
    return html`<div class="stack-6">
      ${services.kind === 'ready' && services.stale ? staleNotice() : nothing}
      ${unknown.length ? unknownNotice(below(level)) : nothing}
      ${lists.map((one) => serviceView(one, { level, region: valueOf(region), actions: this.#actionsFor(one.service.id) }))}
      ${this.#renderWayOn()}
    </div>`;
  }

  #actionsFor(service: string): ListActions {
    return {
      seated: (questions) => {
        const seats = this.#seats.get(service) ?? new Set();
        this.#seats.set(service, seats);
        for (const { question } of questions) seats.add(question.id);
        return [...seats].map((id) => questions.find(({ question }) => question.id === id));
      },
      given: (question) => this.#lists.answersTo(service)[question],
      onAnswer: (question, answer) => {
        this.#lists.answer(service, question, answer);
        this.#changed();
        this.#announcer.say(text.listNow(this.#lists.progress.total));
      },
      onTick: (requirement, on) => {
        this.#lists.tick(service, requirement, on);
        this.#changed();
      },
      // Without a page of lists the other list opens here, unless the webmaster has fixed this one.
      href: (id) =>
        this.service && !this.checklistHref
          ? undefined
          : fillLink(this.checklistHref ?? '', { serviceIds: [id] }, location.href),
      onOpen: (id) => this.#journey.select([id]) && Boolean(this.checklistHref),
    };
  }

  #renderWayOn() {
    const { lists } = this.#lists;
    const region = valueOf(this.#lists.region);
    const serviceIds = lists.map(({ service }) => service.id);
    const bookable = lists.every(({ service }) => service.booking.locations.length);
    const offered = region?.capabilities.includes('createAppointment') ?? false;
    if (lists.some(({ checklist }) => checklist.stop)) return nothing;
    if (!bookable) return html`<p>${text.noBooking()}</p>`;
    if (!offered) return html`<p>${text.noBookingHere()}</p>`;
    const href = this.bookingHref ? fillLink(this.bookingHref, { serviceIds }, location.href) : undefined;
    return html`<div class="stack-2">
      ${href ? html`<a class="button" href=${href}>${text.next()}</a>` : nothing}
      <p class="text-sm muted">${text.walkIn()}</p>
    </div>`;
  }

  #settled(loaded: Loaded<FoundServices>): void {
    if (loaded.kind === 'ready') {
      this.markReady(loaded.stale ? 'offline' : 'ready');
      this.markData();
      this.usage('checklist-shown');
    } else if (loaded.kind === 'failed') {
      const { code, retryable } = loaded.error;
      this.fail({ code, message: text.failed(), retryable });
    }
  }

  /** Without a service there is nothing to wait for but the places: the choice stands. */
  #regionSettled(loaded: Loaded<Region>): void {
    if (this.#journey.serviceIds.length || loaded.kind === 'loading') return;
    if (loaded.kind === 'ready') this.markReady(loaded.stale ? 'offline' : 'ready');
    else if (loaded.kind === 'failed') this.markReady('offline');
  }

  protected override renderFailure(): unknown {
    return this.renderWidget();
  }

  #changed(): void {
    const detail = { serviceIds: this.#journey.serviceIds, ...this.#lists.progress };
    emit(this, 'mpp-checklist-change', detail);
    const { lists } = this.#lists;
    const isComplete =
      detail.total > 0 && detail.done === detail.total && lists.every(({ checklist }) => checklist.complete);
    if (isComplete && !this.#wasComplete) {
      emit(this, 'mpp-checklist-complete', detail);
      this.usage('checklist-complete');
      this.#announcer.say(text.allReady());
    }
    this.#wasComplete = isComplete;
  }
}
