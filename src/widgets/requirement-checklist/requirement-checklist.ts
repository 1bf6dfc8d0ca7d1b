import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Region } from '../../contract/region.js';
import { Announcer } from '../../controllers/announcer.js';
import { ChecklistController } from '../../controllers/checklist-controller.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { Later } from '../../controllers/later.js';
import { PageJourney } from '../../controllers/page-journey.js';
import type { FoundServices } from '../../controllers/read-services.js';
import { type Loaded, valueOf } from '../../controllers/reading.js';
import { emit } from '../../ui/events.js';
import { MppElement } from '../../ui/mpp-element.js';
import { heading } from '../../ui/parts/heading.js';
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
import type { Desk, ListActions } from './desk.js';
import { checklistStyles } from './requirement-checklist.styles.js';
import * as text from './requirement-checklist.text.js';
import { serviceView } from './service-view.js';

/**
 * What to bring, what it costs and how long it takes, by the citizen's own case.
 *
 * @summary Requirement checklist.
 * @tag mpp-requirement-checklist
 *
 * @attr {string} service - Ids of services, separated by spaces. Without it the widget follows the page's journey, then `?mpp-service=`, else it offers a choice.
 * @attr {string} checklist-href - Address with `{service}` of another service's list, for documents that are got there.
 * @attr {string} booking-href - Address with `{service}` where a time is booked.
 * @attr {string} exit-href - Where the quick exit of a sensitive service leads. Default: the weather, https://www.bmkg.go.id/.
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
 * @csspart stop - The rule that ends the way, and a way on.
 * @csspart ways - Where and when it is served: counter, mobile unit, electronic.
 * @csspart obtain - Another service's list, opened in its place.
 * @csspart visit - Services of one visit, with their fees.
 * @csspart tools - Add a service, print, share.
 * @csspart exit - The quick exit of a sensitive service.
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
  /** Where the quick exit of a sensitive service leads. */
  @property({ attribute: 'exit-href' }) exitHref: string | null = null;

  readonly #journey = new PageJourney(this);
  readonly #announcer = new Announcer(this, 600);
  readonly #lists = new ChecklistController(this, {
    source: () => this.caller(),
    serviceIds: () => this.#serviceIds,
    onServices: (loaded) => void this.#settled(loaded),
    onRegion: (loaded) => void this.#regionSettled(loaded),
  });
  /** Chosen here while the webmaster's attribute names others. */
  #chosen: readonly string[] | undefined;
  #wasComplete = false;

  readonly #desk: Desk = {
    element: this,
    data: this.#lists,
    visit: () => this.#merged,
    source: () => this.caller(),
    choose: (serviceIds) => this.#choose(serviceIds),
    actions: (service, path) => this.#actionsFor(service, path),
    changed: (isAnswer) => this.#changed(isAnswer),
    say: (words) => this.#announcer.say(words),
    focus: (selector) => this.focusAfterUpdate(selector),
  };
  /** Parts that come after the first view, each when it is needed. */
  readonly #rest = new Later(this, async () => new (await import('./rest/rest.js')).Rest(this.#desk));
  readonly #visit = new Later(this, async () => new (await import('./visit/visit.js')).VisitView(this.#desk));
  readonly #exit = new Later(this, async () => new (await import('./exit/exit.js')).Exit(this.#desk));

  constructor() {
    super();
    new FocusKeeper(this, 'h2,h3,h4,h5,h6');
  }

  protected override retry(): void {
    super.retry();
    void this.#lists.load();
  }

  protected override renderWidget(): unknown {
    const { services, region, lists } = this.#lists;
    const { part: rest, failed: isRestMissing } = this.#rest;
    const level = this.headingLevel;
    const missing = isRestMissing ? this.#renderLaterFailed() : nothing;
    if (lists.length && !this.#isMerging) {
      return html`<div class="stack-6">
        ${this.#exit.part?.render()} ${rest?.above()}
        ${
          this.#merged?.render(lists) ??
          lists.map((one) =>
            serviceView(one, { level, region: valueOf(region), actions: this.#actionsFor(one.service.id) }),
          )
        }
        ${rest?.render(lists) ?? missing}
      </div>`;
    }
    const isFailed = services.kind === 'failed';
    if (!rest && (isFailed || !this.#serviceIds.length)) return missing;
    if (isFailed) return rest?.failed(services.error, () => this.retry());
    if (this.state === 'loading' && this.hasFallback) return nothing;
    return this.#serviceIds.length
      ? html`${heading(level, text.loading(), 'text-xl muted')}${skeletonRows(4)}`
      : rest?.choose();
  }

  protected override updated(): void {
    const { lists, services } = this.#lists;
    if (lists.length || services.kind === 'failed' || !this.#serviceIds.length) this.#rest.want();
    if (this.#serviceIds.length > 1) this.#visit.want();
    if (lists.some(({ service }) => service.sensitive)) this.#exit.want();
  }

  get #merged() {
    return this.#lists.lists.length > 1 ? this.#visit.part : undefined;
  }

  /** One list is on its way: several that become one would move everything. */
  get #isMerging(): boolean {
    return this.#lists.lists.length > 1 && !this.#visit.part && !this.#visit.failed;
  }

  /** Without them the list is there all the same. */
  #renderLaterFailed() {
    const again = () => {
      for (const later of [this.#rest, this.#visit, this.#exit]) later.failed = false;
      this.requestUpdate();
    };
    return html`<p role="alert">${text.laterFailed()}</p>
      <button class="button" type="button" @click=${again}>${text.retry()}</button>`;
  }

  /** The attribute names the services at first; the citizen may add to them, or take one away. */
  get #serviceIds(): readonly string[] {
    return this.#chosen ?? this.#journey.serviceIds;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('service')) this.#chosen = undefined;
  }

  #choose(serviceIds: readonly string[]): boolean {
    if (!this.#journey.select(serviceIds)) return false;
    this.#chosen = this.service ? serviceIds : undefined;
    this.requestUpdate();
    return true;
  }

  #actionsFor(service: string, path = ''): ListActions {
    return {
      given: (question) => this.#lists.answersTo(service)[question],
      rest: this.#rest.part,
      onAnswer: (question, answer) => {
        this.#lists.answer(service, question, answer);
        this.#changed(true);
      },
      onTick: (requirement, on) => {
        this.#lists.tick(service, requirement, on);
        this.#changed();
      },
      obtain: (other, document) =>
        this.#rest.part ? this.#rest.part.obtain(other, `${path}${service}/${document}/`) : text.getThere(),
    };
  }

  async #settled(loaded: Loaded<FoundServices>): Promise<void> {
    if (loaded.kind === 'ready') {
      if (this.#isMerging) await this.#visit.ask();
      this.markReady(loaded.stale ? 'offline' : 'ready');
      this.markData();
      this.usage('checklist-shown');
    } else if (loaded.kind === 'failed') {
      const { code, retryable } = loaded.error;
      this.fail({ code, message: text.failed(), retryable });
    }
  }

  /** Without a service there is nothing to wait for but the places: the choice stands. */
  async #regionSettled(loaded: Loaded<Region>): Promise<void> {
    if (this.#serviceIds.length || loaded.kind === 'loading') return;
    await (await this.#rest.ask())?.choiceStands();
    this.markReady(loaded.kind === 'failed' || (loaded.kind === 'ready' && loaded.stale) ? 'offline' : 'ready');
  }

  protected override renderFailure(): unknown {
    return this.renderWidget();
  }

  /** Of several services a paper counts once, as it stands on the screen. */
  #progress() {
    const { lists, progress } = this.#lists;
    return (
      this.#merged?.progress(lists) ?? {
        ...progress,
        complete: lists.every(({ checklist }) => checklist.complete),
      }
    );
  }

  #changed(isAnswer = false): void {
    const { done, total, complete } = this.#progress();
    const detail = { serviceIds: this.#serviceIds, done, total };
    emit(this, 'mpp-checklist-change', detail);
    const isComplete = total > 0 && done === total && complete;
    const isNew = isComplete && !this.#wasComplete;
    this.#wasComplete = isComplete;
    if (isNew || isAnswer) void this.#rest.ask().then((rest) => rest && this.#announcer.say(rest.now(total, isNew)));
    if (!isNew) return;
    emit(this, 'mpp-checklist-complete', detail);
    this.usage('checklist-complete');
  }
}
