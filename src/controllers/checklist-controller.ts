/** The checklists of the chosen services: reads them, takes answers and ticks. */
import type { ReactiveControllerHost } from 'lit';
import type { Region } from '../contract/region.js';
import type { Answer, Answers } from '../contract/requirements.js';
import type { Service } from '../contract/service.js';
import { answered, unanswered } from '../domain/checklist/answers.js';
import { type Asked, type Checklist, checklistOf } from '../domain/checklist/checklist.js';
import { inSeats, type Seats, seatsOf } from '../domain/checklist/seats.js';
import { ticked, type TickProgress, tickProgress } from '../domain/checklist/ticks.js';
import { dayOf, type ZoneId } from '../domain/time/zone.js';
import { CatalogueController } from './catalogue-controller.js';
import { type Loaded, Reading, type Source } from './reading.js';
import { type FoundServices, readServices } from './read-services.js';
import { page, type Surroundings } from './surroundings.js';

export interface ServiceChecklist {
  readonly service: Service;
  readonly checklist: Checklist;
  readonly ticks: ReadonlySet<string>;
  readonly progress: TickProgress;
  /** Its questions where they stand; an empty seat is not asked now. */
  readonly asked: readonly (Asked | undefined)[];
}

export interface ChecklistOptions {
  readonly source: Source;
  readonly serviceIds: () => readonly string[];
  /** Called when the services stand or could not be had. */
  readonly onServices?: ((loaded: Loaded<FoundServices>) => void) | undefined;
  readonly onRegion?: ((loaded: Loaded<Region>) => void) | undefined;
  readonly surroundings?: Surroundings | undefined;
}

const none: Answers = {};
const noTicks: ReadonlySet<string> = new Set();
/** Ages need a day before the region is known; most regions are in this zone. */
const usualZone: ZoneId = 'Asia/Jakarta';

/**
 * Owns: services in full, answers and ticks by service (in memory; they outlast a change of services), the region.
 * Does not own: rules of the list (`domain/checklist`), what is kept on the device, links, wording.
 */
export class ChecklistController {
  readonly #host: ReactiveControllerHost;
  readonly #surroundings: Surroundings;
  readonly #catalogue: CatalogueController;
  readonly #services: Reading<FoundServices>;
  readonly #answers = new Map<string, Answers>();
  readonly #ticks = new Map<string, ReadonlySet<string>>();
  readonly #seats = new Map<string, Seats>();

  constructor(host: ReactiveControllerHost, options: ChecklistOptions) {
    const { source, serviceIds, onServices, onRegion, surroundings = page } = options;
    this.#host = host;
    this.#surroundings = surroundings;
    this.#catalogue = new CatalogueController(host, {
      source,
      surroundings,
      onRegion,
    });
    this.#services = new Reading(host, {
      source,
      surroundings,
      key: () => serviceIds().join(' ') || undefined,
      read: (caller, signal) => readServices(caller, serviceIds(), signal),
      onSettled: onServices,
    });
  }

  get region(): Loaded<Region> {
    return this.#catalogue.region;
  }

  get services(): Loaded<FoundServices> {
    return this.#services.state;
  }

  /** The lists as they stand with the answers so far, by the region's day. */
  get lists(): readonly ServiceChecklist[] {
    return (this.#services.value?.services ?? []).map((service) => this.listOf(service));
  }

  /** Whether what is shown was read before the connection was lost. */
  get isKept(): boolean {
    return this.services.kind !== 'ready' || this.services.stale;
  }

  /** The venue's day, for ages. */
  get today(): string {
    const zone = this.region.kind === 'ready' ? this.region.value.zone.id : usualZone;
    return dayOf(this.#surroundings.now(), zone);
  }

  /** The list of one service, whether it was chosen or only opened from another's list. */
  listOf(service: Service, answers: Answers = this.answersTo(service.id)): ServiceChecklist {
    const checklist = checklistOf(service.requirements, service.fees, answers, this.today);
    const ticks = this.#ticks.get(service.id) ?? noTicks;
    const asked = inSeats(this.seatsOf(service.id), checklist.questions);
    return { service, checklist, ticks, asked, progress: tickProgress(checklist, ticks) };
  }

  /** Sure documents that are ready, of all lists. */
  get progress(): TickProgress {
    return this.lists.reduce<TickProgress>(
      (sum, { progress }) => ({ done: sum.done + progress.done, total: sum.total + progress.total }),
      { done: 0, total: 0 },
    );
  }

  /** The order in which a service's questions stood when one was answered last. */
  seatsOf(service: string): Seats {
    return this.#seats.get(service) ?? [];
  }

  answersTo(service: string): Answers {
    return this.#answers.get(service) ?? none;
  }

  /** Gives, changes or (with `undefined`) takes back one answer; the others stay. */
  answer(service: string, question: string, answer: Answer | undefined): void {
    const before = this.answersTo(service);
    const asking = this.#services.value?.services.find(({ id }) => id === service);
    if (asking) this.#seats.set(service, seatsOf(this.seatsOf(service), this.listOf(asking).checklist.questions));
    this.#answers.set(
      service,
      answer === undefined ? unanswered(before, question) : answered(before, question, answer),
    );
    this.#host.requestUpdate();
  }

  tick(service: string, requirement: string, on: boolean): void {
    this.#ticks.set(service, ticked(this.#ticks.get(service) ?? noTicks, requirement, on));
    this.#host.requestUpdate();
  }

  /** Whether something was answered or ticked, and so can be cleared. */
  get isTouched(): boolean {
    const some = [...this.#answers.values()].some((answers) => Object.keys(answers).length);
    return some || [...this.#ticks.values()].some(({ size }) => size);
  }

  ticksOf(service: string): ReadonlySet<string> {
    return this.#ticks.get(service) ?? noTicks;
  }

  /** Forgets answers and ticks, as on a shared PC. */
  clear(): void {
    this.#answers.clear();
    this.#ticks.clear();
    this.#host.requestUpdate();
  }

  /** Reads again, after a failure or when the source has changed. */
  async load(): Promise<void> {
    await Promise.all([this.#catalogue.load(), this.#services.load()]);
  }
}
