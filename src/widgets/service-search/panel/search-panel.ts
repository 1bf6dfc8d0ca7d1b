import { html, nothing } from 'lit';
import type { ApiCaller } from '../../../client/caller.js';
import type { CallError } from '../../../client/outcome.js';
import type { SearchAnswer } from '../../../contract/services.js';
import { Announcer } from '../../../controllers/announcer.js';
import { FocusKeeper } from '../../../controllers/focus-keeper.js';
import { leadOn } from '../../../controllers/next-on-page.js';
import { fillLink } from '../../../controllers/page-address.js';
import { PageJourney } from '../../../controllers/page-journey.js';
import type { Loaded } from '../../../controllers/reading.js';
import { type Catalogue, SearchController } from '../../../controllers/search-controller.js';
import { facets, type Filters, isFiltered } from '../../../domain/catalogue/filters.js';
import { legible } from '../../../domain/search/normalise.js';
import { language, pick } from '../../../i18n/index.js';
import { addStyles } from '../../../ui/add-styles.js';
import { below } from '../../../ui/parts/heading.js';
import type { SearchHost } from '../search-host.js';
import { browseView } from './browse-view.js';
import { Combobox } from './combobox.js';
import type { later } from './later.js';
import { panelStyles } from './panel.styles.js';
import * as text from './panel.text.js';
import { resultHead } from './result-head.js';
import { type Choosing, resultList, type Row } from './results.js';
import { SearchAddress } from './search-address.js';

const MOST_SUGGESTIONS = 5;
const MOST_RESULTS = 30;
const LATER_MS = 500;

type Later = typeof later;

/**
 * All of the search that needs data: suggestions and results. Comes after the box, which it serves.
 *
 * Owns: whether filters are open, how much of a long list is shown.
 * Does not own: the query and the filters, which are the element's; loading and searching, which are the controller's.
 */
export class SearchPanel {
  readonly combobox: Combobox;
  readonly #host: SearchHost;
  readonly #controller: SearchController;
  readonly #journey: PageJourney;
  readonly #announcer: Announcer;
  readonly #address: SearchAddress;
  #later: Later | undefined;
  #laterComing: Promise<void> | undefined;
  #laterFailed = false;
  #filtersOpen = false;
  #shown = MOST_RESULTS;
  #told = '';

  constructor(host: SearchHost, source: () => Promise<ApiCaller | undefined>) {
    this.#host = host;
    addStyles(host.renderRoot, panelStyles);
    this.#journey = new PageJourney(host);
    this.#announcer = new Announcer(host, 800);
    this.#address = new SearchAddress(host);
    new FocusKeeper(host, '.list-head strong,.below h3,.below h4,.below h5,.below h6');
    this.#controller = new SearchController(host, { source, language, onSettled: (state) => this.#onSettled(state) });
    this.combobox = new Combobox(host, {
      announcer: this.#announcer,
      suggested: () => this.#suggested(),
      onPick: (row) => this.#follow(row.service.id),
    });
  }

  /** The element asks for something else. */
  asked(): void {
    this.combobox.close();
    // The same count is news again.
    this.#announcer.reset();
    this.#shown = MOST_RESULTS;
    this.#address.write();
  }

  render(): unknown {
    const { state } = this.#controller;
    switch (state.kind) {
      case 'failed':
        return this.#renderFailed(state.error);
      case 'ready':
        return html`${state.stale ? this.#later?.staleNotice() : nothing}${this.#renderAnswer(state.value)}`;
      default:
        return this.#host.renderRoom();
    }
  }

  #renderFailed(why: CallError | Catalogue): unknown {
    const onRetry = () => void this.#controller.load();
    if (this.#later) return this.#later.failedView(why, below(this.#host.headingLevel), onRetry);
    // Said once: the plain message is for when the better one does not come either.
    if (this.#laterFailed) return this.#host.renderFailed(onRetry);
    void this.#loadLater();
    return this.#host.renderRoom();
  }

  #isBrowsing(): boolean {
    return !this.#host.asked.trim() && !isFiltered(this.#host.filters);
  }

  #renderAnswer(catalogue: Catalogue): unknown {
    const query = this.#host.asked.trim();
    if (!query) return this.#renderList(catalogue);
    const answer = this.#controller.search(query, this.#filters());
    const level = below(this.#host.headingLevel);
    if (answer === 'pending') return html`<p role="status">${text.searching()}</p>`;
    if (answer === 'failed') return this.#renderFailed(catalogue);
    const rows = this.#rows(answer.hits);
    if (answer.verdict === 'found' && rows.length) return this.#renderResults(catalogue, rows, answer);
    if (!this.#later) {
      void this.#loadLater();
      return html`<p role="status">${text.searching()}</p>`;
    }
    const { missView, perhaps, usageText } = this.#later;
    const nearest = rows.length ? `. ${perhaps()} ${text.count(rows.length)}` : '';
    const shown = legible(query);
    this.#tell(text.near(shown) + nearest, 'search-none', usageText(query));
    const onFilter = (chosen: Filters) => this.#host.ask('', chosen);
    const onUnfilter = isFiltered(this.#host.filters) ? () => this.#host.ask(query, {}) : undefined;
    return missView({ catalogue, rows, query: shown, level, choosing: this.#choosing(), onFilter, onUnfilter });
  }

  /** An empty query: popular services and ways to look around, or all that the filters leave. */
  #renderList(catalogue: Catalogue): unknown {
    const filters = this.#filters();
    const rows = this.#rows(this.#controller.browse(filters).map((id) => ({ id, marks: [] })));
    if (!this.#isBrowsing() || this.#shown === Infinity) return this.#renderResults(catalogue, rows, undefined);
    return browseView({
      catalogue,
      rows: rows.slice(0, this.#host.limit),
      total: rows.length,
      filters,
      level: below(this.#host.headingLevel),
      choosing: this.#choosing(),
      onFilter: (chosen) => this.#host.ask('', chosen),
      onAll: () => this.#showAll(),
    });
  }

  #renderResults(catalogue: Catalogue, rows: readonly Row[], answer: SearchAnswer | undefined): unknown {
    const host = this.#host;
    const meant = answer?.didYouMean;
    const question = meant ? `${text.didYouMean(meant).join('')} ` : '';
    this.#tell(question + text.count(rows.length), 'search-found');
    const onToggle = () => {
      this.#filtersOpen = !this.#filtersOpen;
      host.requestUpdate();
    };
    const onChange = (filters: Filters) => {
      host.ask(host.asked, filters);
      // Who takes the last filter away goes on looking through the list.
      if (this.#isBrowsing()) this.#showAll();
    };
    return html`${resultHead({
      total: rows.length,
      meant,
      filters: host.filters,
      filtersOpen: this.#filtersOpen,
      onMeant: (query) => host.ask(query),
      onToggle,
    })}
    ${this.#renderFilters(catalogue, rows.length, answer, onChange, onToggle)}
    ${
      rows.length
        ? resultList(rows.slice(0, this.#shown), this.#choosing(), below(host.headingLevel))
        : html`<p class="note">${text.noneFiltered()}</p>`
    }
    ${
      rows.length > this.#shown
        ? html`<p><button class="link" type="button" @click=${() => this.#showAll()}>${text.show(rows.length)}</button></p>`
        : nothing
    }`;
  }

  #renderFilters(
    catalogue: Catalogue,
    total: number,
    answer: SearchAnswer | undefined,
    onChange: (filters: Filters) => void,
    onClose: () => void,
  ): unknown {
    const { filters, category, agency } = this.#host;
    if (!this.#filtersOpen && !isFiltered(filters)) return nothing;
    if (!this.#later) {
      void this.#loadLater();
      return nothing;
    }
    const { region, onServer } = catalogue;
    const { filterForm, appliedFilters } = this.#later;
    const form = {
      region,
      filters,
      facets: onServer ? undefined : facets(this.#matching(catalogue, answer), this.#filters()),
      fixed: { category: Boolean(category), agency: Boolean(agency) },
      total,
      onChange,
      onClose,
    };
    return html`${this.#filtersOpen ? filterForm(form) : nothing}${appliedFilters(region, filters, onChange)}`;
  }

  /** Services that the query alone would find: counts of filters are counts among them. */
  #matching({ services }: Catalogue, answer: SearchAnswer | undefined) {
    if (!answer) return [...services.values()];
    const all = this.#controller.search(this.#host.asked, this.#fixed());
    return typeof all === 'string' ? [] : all.hits.flatMap(({ id }) => services.get(id) ?? []);
  }

  /** What the webmaster has fixed. */
  #fixed(): Filters {
    const { category, agency } = this.#host;
    return { ...(category ? { category } : {}), ...(agency ? { agency } : {}) };
  }

  #filters(): Filters {
    return { ...this.#host.filters, ...this.#fixed() };
  }

  #suggested(): readonly Row[] | undefined {
    const query = this.#host.query.trim();
    if (!query || this.#controller.state.kind !== 'ready') return undefined;
    const answer = this.#controller.search(query, this.#fixed());
    return typeof answer === 'string' ? [] : this.#rows(answer.hits).slice(0, MOST_SUGGESTIONS);
  }

  #rows(hits: readonly Pick<SearchAnswer['hits'][number], 'id' | 'marks'>[]): readonly Row[] {
    const { state } = this.#controller;
    if (state.kind !== 'ready') return [];
    const { services, region } = state.value;
    return hits.flatMap(({ id, marks }) => {
      const service = services.get(id);
      if (!service) return [];
      const agency = region.agencies.find((each) => each.id === service.agency);
      return [{ service, marks, agency: agency ? pick(agency.name) : '', agencyShort: agency?.short }];
    });
  }

  #choosing(): Choosing {
    const { checklistHref } = this.#host;
    return {
      href: (id) => fillLink(checklistHref ?? '', { serviceIds: [id] }, location.href) ?? location.href,
      choose: (id) => {
        if (!this.#journey.select([id])) return false;
        if (!checklistHref) leadOn(this.#host);
        return Boolean(checklistHref);
      },
    };
  }

  #follow(id: string): void {
    const { href, choose } = this.#choosing();
    if (choose(id)) location.assign(href(id));
  }

  #showAll(): void {
    this.#shown = Infinity;
    this.#host.requestUpdate();
  }

  /** Says how many, once an answer, and once for the funnel. */
  #tell(words: string, step: 'search-found' | 'search-none', usageText?: string): void {
    const { asked } = this.#host;
    if (!asked.trim() || this.combobox.isOpen) return;
    this.#announcer.say(words);
    const key = `${asked} ${words}`;
    if (this.#told === key) return;
    this.#told = key;
    this.#host.answered(step, usageText);
  }

  #onSettled(state: Loaded<Catalogue>): void {
    this.#host.settled(state);
    if (state.kind === 'ready') setTimeout(() => void this.#loadLater(), LATER_MS);
  }

  #loadLater(): Promise<void> {
    return (this.#laterComing ??= import('./later.js').then(
      (module) => {
        this.#later = module.later;
        addStyles(this.#host.renderRoot, module.later.styles);
        this.#host.requestUpdate();
      },
      () => {
        this.#laterComing = undefined;
        this.#laterFailed = true;
        this.#host.requestUpdate();
      },
    ));
  }
}
