/** Loads the catalogue, builds its index off the critical path, and answers searches on the device or, for a large catalogue, on the server. */
import type { ReactiveControllerHost } from 'lit';
import type { ApiCaller } from '../client/caller.js';
import type { Outcome } from '../client/outcome.js';
import type { Language } from '../contract/primitives.js';
import { getRegion, type Region } from '../contract/region.js';
import { listServices, type SearchAnswer, type ServiceSummary } from '../contract/services.js';
import { type Filters, passes } from '../domain/catalogue/filters.js';
import { browse } from '../domain/search/browse.js';
import { quickSearch } from '../domain/search/quick-search.js';
import type { ServiceIndex } from '../domain/search/types.js';
import { type Loaded, Reading, type Source } from './reading.js';
import { page, type Surroundings } from './surroundings.js';

export interface Catalogue {
  readonly region: Region;
  /** All services, or those that the server has named so far. */
  readonly services: ReadonlyMap<string, ServiceSummary>;
  readonly total: number;
  /** Searched on the server: it is too large for a phone. */
  readonly onServer: boolean;
  /** From before the connection was lost. */
  readonly stale: boolean;
}

export interface SearchOptions {
  readonly source: Source;
  readonly language: () => Language;
  /** Called when the data stand, and when they could not be had. */
  readonly onSettled: (state: Loaded<Catalogue>) => void;
  readonly surroundings?: Surroundings | undefined;
}

const MOST_ANSWERS_KEPT = 50;
const ENGINE_AFTER_MS = 300;

/**
 * Owns: region and services, the index, the server's answers.
 * Does not own: what was typed, filters chosen, what is open or active on the screen.
 */
export class SearchController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SearchOptions;
  readonly #catalogue: Reading<Catalogue>;
  readonly #services = new Map<string, ServiceSummary>();
  readonly #answers = new Map<string, SearchAnswer | 'pending' | 'failed'>();
  #index: ServiceIndex | undefined;
  #quick: ReturnType<typeof quickSearch> | undefined;
  #searchable: readonly ServiceSummary[] | undefined;
  #learning: Promise<void> | undefined;
  /** What stands for an answer that nobody could give. */
  #withoutEngine: SearchAnswer | undefined;
  #caller: ApiCaller | undefined;

  constructor(host: ReactiveControllerHost, options: SearchOptions) {
    this.#host = host;
    this.#options = options;
    const { source, onSettled, surroundings } = options;
    const read = (caller: ApiCaller, signal: AbortSignal) => this.#read(caller, signal);
    this.#catalogue = new Reading(host, { source, read, onSettled, surroundings, key: () => '' });
  }

  get state(): Loaded<Catalogue> {
    return this.#catalogue.state;
  }

  /** Loads again, after a failure. */
  load(): Promise<void> {
    this.#answers.clear();
    return this.#catalogue.load();
  }

  async #read(caller: ApiCaller, signal: AbortSignal): Promise<Outcome<Catalogue>> {
    this.#caller = caller;
    const [region, list] = await Promise.all([
      caller.call(getRegion, {}, { signal }),
      caller.call(listServices, {}, { signal }),
    ]);
    if (!region.ok) return region;
    if (!list.ok) return list;
    const { services, complete, total } = list.value;
    for (const service of services) this.#services.set(service.id, service);
    this.#searchable = complete ? services : undefined;
    this.#quick = complete ? quickSearch(services) : undefined;
    this.#index = undefined;
    this.#learning = undefined;
    this.#withoutEngine = undefined;
    // The first answers stand without it; who types everyday words needs it soon.
    if (complete) (this.#options.surroundings ?? page).after(ENGINE_AFTER_MS, () => void this.#learn());
    const stale = Boolean(region.stale ?? list.stale);
    const value = { region: region.value, services: this.#services, total, onServer: !complete, stale };
    return { ok: true, value, ...(stale ? { stale } : {}) };
  }

  /** Ids of all services in the order of an empty query: popular ones, those of life events, the rest from A to Z. */
  browse(filters: Filters): readonly string[] {
    const accept = ({ id }: { id: string }) => this.#accepts(id, filters);
    const groups = this.#searchable && browse(this.#searchable, { lang: this.#options.language(), accept });
    const ids = groups?.flatMap((group) => group.ids) ?? [...this.#services.keys()].filter((id) => accept({ id }));
    return [...new Set(ids)];
  }

  /** The answer to a query; `pending` while the server is being asked, after which the host is updated. */
  search(query: string, filters: Filters): SearchAnswer | 'pending' | 'failed' {
    const lang = this.#options.language();
    const accept = ({ id }: { id: string }) => this.#accepts(id, filters);
    if (this.#index) return this.#index.search(query, { lang, accept });
    if (this.#quick) {
      const answer = this.#quick(query, { lang, accept });
      if (!answer && !this.#withoutEngine) void this.#learn();
      return answer ?? this.#withoutEngine ?? 'pending';
    }
    const key = JSON.stringify([query.trim(), lang, filters.category, filters.agency]);
    const known = this.#answers.get(key);
    if (!known) void this.#ask(key, query, lang, filters);
    if (!known || typeof known === 'string') return known ?? 'pending';
    return { ...known, hits: known.hits.filter(({ id }) => this.#accepts(id, filters)) };
  }

  /** Brings the index with its lexicon of everyday words and situations. Without a network the names of services must do. */
  #learn(): Promise<void> {
    return (this.#learning ??= this.#buildIndex().catch(() => {
      this.#learning = undefined;
      this.#withoutEngine = { verdict: 'near', hits: [], unknown: [] };
      this.#host.requestUpdate();
    }));
  }

  async #buildIndex(): Promise<void> {
    const { buildServiceIndex, defaultLexicon } = await import('../domain/search/engine.js');
    const around = this.#options.surroundings ?? page;
    const yieldTo = () => new Promise<void>((resolve) => void around.after(0, resolve));
    const options = { lexicon: defaultLexicon, now: () => around.ticks(), yieldTo };
    this.#index = await buildServiceIndex(this.#searchable ?? [], options);
    this.#withoutEngine = undefined;
    this.#host.requestUpdate();
  }

  #accepts(id: string, filters: Filters): boolean {
    const service = this.#services.get(id);
    return service !== undefined && passes(service, filters);
  }

  /** An answer is filed under its question, so one that comes late shows only where its question still stands. */
  async #ask(key: string, query: string, lang: Language, { category, agency }: Filters): Promise<void> {
    this.#answers.set(key, 'pending');
    const narrow = { ...(category ? { category } : {}), ...(agency ? { agency } : {}) };
    const answer = await this.#caller?.call(listServices, { query: { query, lang, ...narrow } });
    if (this.#answers.size > MOST_ANSWERS_KEPT) this.#answers.clear();
    if (answer?.ok) {
      for (const service of answer.value.services) this.#services.set(service.id, service);
      this.#answers.set(key, answer.value.search ?? { verdict: 'none', hits: [], unknown: [] });
    } else this.#answers.set(key, 'failed');
    this.#host.requestUpdate();
  }
}
