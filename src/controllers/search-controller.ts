/** Loads the catalogue, builds its index off the critical path, and answers searches on the device or, for a large catalogue, on the server. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiCaller } from '../client/caller.js';
import type { CallError } from '../client/outcome.js';
import type { Language } from '../contract/primitives.js';
import { getRegion, type Region } from '../contract/region.js';
import { listServices, type SearchAnswer, type ServiceSummary } from '../contract/services.js';
import { type Filters, passes } from '../domain/catalogue/filters.js';
import { buildServiceIndex, type ServiceIndex } from '../domain/search/index.js';

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

export type SearchState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly catalogue: Catalogue }
  | { readonly kind: 'failed'; readonly error: CallError };

export interface SearchSource {
  readonly caller: () => Promise<ApiCaller | undefined>;
  readonly language: () => Language;
  /** Called once when the data stand, and when they could not be had. */
  readonly onSettled: (state: SearchState) => void;
}

const MOST_ANSWERS_KEPT = 50;

/**
 * Owns: loading region and services, the index, the server's answers, trying again when the network is back.
 * Does not own: what was typed, filters chosen, what is open or active on the screen.
 */
export class SearchController implements ReactiveController {
  state: SearchState = { kind: 'loading' };
  readonly #host: ReactiveControllerHost;
  readonly #source: SearchSource;
  readonly #services = new Map<string, ServiceSummary>();
  readonly #answers = new Map<string, SearchAnswer | 'pending'>();
  #index: ServiceIndex | undefined;
  #caller: ApiCaller | undefined;
  #running = new AbortController();

  constructor(host: ReactiveControllerHost, source: SearchSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#retryIfFailed);
    if (this.state.kind !== 'ready') void this.load();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#retryIfFailed);
    this.#running.abort();
  }

  readonly #retryIfFailed = () => {
    if (this.state.kind === 'failed') void this.load();
  };

  /** Loads, or loads again after a failure. */
  async load(): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    this.#move({ kind: 'loading' });
    try {
      const state = await this.#fetch(signal);
      if (!state || signal.aborted) return;
      this.#move(state);
      this.#source.onSettled(state);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async #fetch(signal: AbortSignal): Promise<SearchState | undefined> {
    const caller = (this.#caller = await this.#source.caller());
    if (!caller) return undefined;
    const [region, list] = await Promise.all([
      caller.call(getRegion, {}, { signal }),
      caller.call(listServices, {}, { signal }),
    ]);
    if (!region.ok) return { kind: 'failed', error: region.error };
    if (!list.ok) return { kind: 'failed', error: list.error };
    const { services, complete, total } = list.value;
    for (const service of services) this.#services.set(service.id, service);
    if (complete) {
      const now = () => performance.now();
      const yieldTo = () => new Promise<void>((resolve) => setTimeout(resolve));
      this.#index = await buildServiceIndex(services, { now, yieldTo, signal });
    }
    const stale = Boolean(region.stale ?? list.stale);
    return {
      kind: 'ready',
      catalogue: { region: region.value, services: this.#services, total, onServer: !complete, stale },
    };
  }

  /** Ids of all services in the order of an empty query: popular ones, those of life events, the rest from A to Z. */
  browse(filters: Filters): readonly string[] {
    const accept = (service: { id: string }) => this.#accepts(service.id, filters);
    const groups = this.#index?.browse({ lang: this.#source.language(), accept });
    const ids = groups
      ? groups.flatMap((group) => group.ids)
      : [...this.#services.keys()].filter((id) => accept({ id }));
    return [...new Set(ids)];
  }

  /** The answer to a query, or `pending` while the server is being asked; the host is updated when it has come. */
  search(query: string, filters: Filters): SearchAnswer | 'pending' {
    const lang = this.#source.language();
    if (this.#index) {
      return this.#index.search(query, { lang, accept: ({ id }) => this.#accepts(id, filters) });
    }
    const key = JSON.stringify([query.trim(), lang, filters.category, filters.agency]);
    const known = this.#answers.get(key);
    if (!known) void this.#ask(key, query, lang, filters);
    if (!known || known === 'pending') return 'pending';
    return { ...known, hits: known.hits.filter(({ id }) => this.#accepts(id, filters)) };
  }

  #accepts(id: string, filters: Filters): boolean {
    const service = this.#services.get(id);
    return service !== undefined && passes(service, filters);
  }

  /** An answer is filed under its question, so one that comes late shows only where its question still stands. */
  async #ask(key: string, query: string, lang: Language, { category, agency }: Filters): Promise<void> {
    if (!this.#caller) return;
    this.#answers.set(key, 'pending');
    const { signal } = this.#running;
    try {
      const answer = await this.#caller.call(
        listServices,
        { query: { query, lang, ...(category ? { category } : {}), ...(agency ? { agency } : {}) } },
        { signal },
      );
      if (!answer.ok) {
        this.#answers.delete(key);
        return this.#move({ kind: 'failed', error: answer.error });
      }
      for (const service of answer.value.services) this.#services.set(service.id, service);
      if (this.#answers.size > MOST_ANSWERS_KEPT) this.#answers.clear();
      this.#answers.set(key, answer.value.search ?? { verdict: 'none', hits: [], unknown: [] });
      this.#host.requestUpdate();
    } catch (error) {
      this.#answers.delete(key);
      if (!signal.aborted) throw error;
    }
  }

  #move(state: SearchState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
