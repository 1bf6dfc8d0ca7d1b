/** The checklists of the chosen services: reads them, takes answers and ticks. */
import type { ReactiveControllerHost } from 'lit';
import type { Region } from '../contract/region.js';
import type { Answer, Answers } from '../contract/requirements.js';
import type { Service } from '../contract/service.js';
import { answered, unanswered } from '../domain/checklist/answers.js';
import { type Checklist, checklistOf } from '../domain/checklist/checklist.js';
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

  constructor(host: ReactiveControllerHost, options: ChecklistOptions) {
    const { source, serviceIds, onServices, onRegion, surroundings = page } = options;
    this.#host = host;
    this.#surroundings = surroundings;
    this.#catalogue = new CatalogueController(host, {
      source,
      surroundings,
      onRegion,
      withServices: () => serviceIds().length === 0,
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

  /** The catalogue, read only while no service is chosen, so that a choice can be offered. */
  get choices(): CatalogueController['services'] {
    return this.#catalogue.services;
  }

  get services(): Loaded<FoundServices> {
    return this.#services.state;
  }

  /** The lists as they stand with the answers so far, by the region's day. */
  get lists(): readonly ServiceChecklist[] {
    const zone = this.region.kind === 'ready' ? this.region.value.zone.id : usualZone;
    const today = dayOf(this.#surroundings.now(), zone);
    return (this.#services.value?.services ?? []).map((service) => {
      const checklist = checklistOf(service.requirements, service.fees, this.answersTo(service.id), today);
      const ticks = this.#ticks.get(service.id) ?? noTicks;
      return { service, checklist, ticks, progress: tickProgress(checklist, ticks) };
    });
  }

  /** Sure documents that are ready, of all lists. */
  get progress(): TickProgress {
    return this.lists.reduce<TickProgress>(
      (sum, { progress }) => ({ done: sum.done + progress.done, total: sum.total + progress.total }),
      { done: 0, total: 0 },
    );
  }

  answersTo(service: string): Answers {
    return this.#answers.get(service) ?? none;
  }

  /** Gives, changes or (with `undefined`) takes back one answer; the others stay. */
  answer(service: string, question: string, answer: Answer | undefined): void {
    const before = this.answersTo(service);
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
