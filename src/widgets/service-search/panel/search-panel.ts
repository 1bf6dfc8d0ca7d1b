import { html, nothing } from 'lit';
import type { ApiCaller } from '../../../client/caller.js';
import type { SearchAnswer } from '../../../contract/services.js';
import { Announcer } from '../../../controllers/announcer.js';
import { fillLink } from '../../../controllers/page-address.js';
import { PageJourney } from '../../../controllers/page-journey.js';
import { type Catalogue, SearchController } from '../../../controllers/search-controller.js';
import { countFilters, facets, type Filters, isFiltered } from '../../../domain/catalogue/filters.js';
import { language, pick } from '../../../i18n/index.js';
import { addStyles } from '../../../ui/add-styles.js';
import { below } from '../../../ui/parts/heading.js';
import { button } from '../../../ui/styles/button.styles.js';
import { channels as channelStyles } from '../../../ui/styles/channels.styles.js';
import { choice } from '../../../ui/styles/choice.styles.js';
import { disclosure } from '../../../ui/styles/disclosure.styles.js';
import { field } from '../../../ui/styles/field.styles.js';
import { inputKinds } from '../../../ui/styles/input-kinds.styles.js';
import { list } from '../../../ui/styles/list.styles.js';
import { notice } from '../../../ui/styles/notice.styles.js';
import { skeleton } from '../../../ui/styles/skeleton.styles.js';
import { locations } from '../../locations/locations.styles.js';
import type { MppServiceSearch } from '../service-search.js';
import { browseSkeleton, browseView } from './browse-view.js';
import { appliedFilters, filterForm } from './filter-form.js';
import { missView } from './miss-view.js';
import { panelStyles } from './panel.styles.js';
import * as text from './panel.text.js';
import { type Choosing, resultList, type Row } from './results.js';
import { failedView, loadingView, staleNotice, unansweredView } from './states.js';
import { optionId, suggestionList } from './suggestions.js';

const MOST_SUGGESTIONS = 5;
const MOST_RESULTS = 30;

/**
 * All of the search that needs data: suggestions, results, filters. Comes after the box, which it serves.
 *
 * Owns: whether suggestions are open and which is active, whether filters are open, how much of a long list is shown.
 * Does not own: the query and the filters, which are the element's; loading and searching, which are the controller's.
 */
export class SearchPanel {
  isOpen = false;
  readonly #host: MppServiceSearch;
  readonly #controller: SearchController;
  readonly #journey: PageJourney;
  readonly #announcer: Announcer;
  #active = -1;
  #filtersOpen = false;
  #shown = MOST_RESULTS;
  #told = '';

  constructor(host: MppServiceSearch, caller: () => Promise<ApiCaller | undefined>) {
    this.#host = host;
    addStyles(host.renderRoot, [
      button,
      list,
      channelStyles,
      field,
      inputKinds,
      choice,
      disclosure,
      notice,
      skeleton,
      locations,
      panelStyles,
    ]);
    this.#journey = new PageJourney(host);
    this.#announcer = new Announcer(host, 800);
    this.#controller = new SearchController(host, {
      source: caller,
      language,
      onSettled: (state) => host.settled(state),
    });
  }

  /** Id of the active suggestion, for `aria-activedescendant`. */
  get activeId(): string | undefined {
    return this.isOpen && this.#active >= 0 ? optionId(this.#active) : undefined;
  }

  /** The text in the box has changed under the citizen's hands. */
  typed(): void {
    this.isOpen = this.#host.query.trim().length > 1;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  /** Keys of the APG's editable combobox. Enter without an active option is left to the form. */
  onKeydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const count = this.#suggested().length + 1;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && this.#host.query.trim()) {
      event.preventDefault();
      // -1 stands for the box itself, so that going on past the ends leads back to what was typed.
      const places = count + 1;
      this.#active = this.isOpen ? ((this.#active + 1 + step + places) % places) - 1 : step > 0 ? 0 : count - 1;
      this.isOpen = true;
    } else if (event.key === 'Escape' && this.isOpen) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && this.isOpen && this.#active >= 0) {
      event.preventDefault();
      this.#pick(this.#active);
    } else return;
    this.#host.requestUpdate();
  }

  renderSuggestions(): unknown {
    const { query } = this.#host;
    if (!this.isOpen || this.#controller.state.kind !== 'ready') return nothing;
    const rows = this.#suggested();
    this.#announcer.say(rows.length ? text.suggestions(rows.length) : text.noSuggestion());
    return suggestionList({ rows, query: query.trim(), active: this.#active, onPick: (index) => this.#pick(index) });
  }

  render(): unknown {
    const { state } = this.#controller;
    const { headingLevel } = this.#host;
    if (state.kind === 'loading' || state.kind === 'waiting') {
      return this.#isBrowsing() ? browseSkeleton(this.#host.limit, below(headingLevel)) : loadingView();
    }
    if (state.kind === 'failed') {
      return failedView(state.error, below(headingLevel), () => void this.#controller.load());
    }
    const { value: catalogue } = state;
    return html`${catalogue.stale ? staleNotice() : nothing}${this.#renderAnswer(catalogue)}`;
  }

  #isBrowsing(): boolean {
    return !this.#host.asked.trim() && !isFiltered(this.#host.filters);
  }

  #renderAnswer(catalogue: Catalogue): unknown {
    const { asked, limit, headingLevel } = this.#host;
    const filters = this.#filters();
    const level = below(headingLevel);
    const choosing = this.#choosing();
    const narrowed = isFiltered(this.#host.filters);
    if (!asked.trim()) {
      const ids = this.#controller.browse(filters);
      const rows = this.#rows(ids.map((id) => ({ id, marks: [] })));
      if (narrowed) return this.#renderResults(catalogue, rows, undefined);
      const onFilter = (chosen: Filters) => this.#host.ask('', chosen);
      const onAll = () => this.#showAll();
      return this.#shown === Infinity
        ? this.#renderResults(catalogue, rows, undefined)
        : browseView({
            catalogue,
            rows: rows.slice(0, limit),
            total: rows.length,
            filters,
            level,
            choosing,
            onFilter,
            onAll,
          });
    }
    const answer = this.#controller.search(asked, filters);
    if (answer === 'pending') return html`<p role="status">${text.searching()}</p>`;
    if (answer === 'failed') return unansweredView(level, () => void this.#controller.load());
    const rows = this.#rows(answer.hits);
    if (answer.verdict === 'found' && rows.length) return this.#renderResults(catalogue, rows, answer);
    this.#tell(text.near(asked.trim()));
    const onFilter = (chosen: Filters) => this.#host.ask('', chosen);
    const onUnfilter = narrowed ? () => this.#host.ask(asked, {}) : undefined;
    return missView({ catalogue, rows, query: asked.trim(), level, choosing, onFilter, onUnfilter });
  }

  #renderResults(catalogue: Catalogue, rows: readonly Row[], answer: SearchAnswer | undefined): unknown {
    const host = this.#host;
    const { region, services, onServer } = catalogue;
    this.#tell(text.count(rows.length));
    const change = (filters: Filters) => host.ask(host.asked, filters);
    const toggle = () => {
      this.#filtersOpen = !this.#filtersOpen;
      host.requestUpdate();
    };
    const meant = answer?.didYouMean;
    const count = countFilters(host.filters);
    return html`${
      meant
        ? html`<p>
            ${text.didYouMean(html`<button class="link" type="button" @click=${() => host.ask(meant)}>${meant}</button>`)}
          </p>`
        : nothing
    }
      <div class="list-head">
        <strong class="num">${text.count(rows.length)}</strong>
        <button class="link" type="button" aria-expanded=${this.#filtersOpen} aria-controls="filters" @click=${toggle}>
          ${this.#filtersOpen ? text.closeFilter() : text.filter()}${count ? html` <strong class="num">(${count})</strong>` : nothing}
        </button>
      </div>
      ${filterForm({
        region,
        filters: host.filters,
        facets: onServer ? undefined : facets(this.#matching(catalogue, answer), this.#filters()),
        fixed: { category: Boolean(host.category), agency: Boolean(host.agency) },
        open: this.#filtersOpen,
        total: rows.length,
        onChange: change,
        onClose: toggle,
      })}
      ${appliedFilters(region, host.filters, change)}
      ${
        rows.length
          ? resultList(rows.slice(0, this.#shown), this.#choosing(), below(host.headingLevel))
          : html`<p>${text.noneFiltered()}</p>`
      }
      ${
        rows.length > this.#shown
          ? html`<p><button class="link" type="button" @click=${() => this.#showAll()}>${text.show(rows.length)}</button></p>`
          : nothing
      }
      ${services.size ? nothing : html`<p>${text.noneFiltered()}</p>`}`;
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

  #suggested(): readonly Row[] {
    const query = this.#host.query.trim();
    if (!query || this.#controller.state.kind !== 'ready') return [];
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
      choose: (id) => this.#journey.select([id]) && Boolean(checklistHref),
    };
  }

  #pick(index: number): void {
    const row = this.#suggested()[index];
    const host = this.#host;
    this.close();
    if (!row) return host.ask(host.query);
    const { href, choose } = this.#choosing();
    if (choose(row.service.id)) location.assign(href(row.service.id));
  }

  #showAll(): void {
    this.#shown = Infinity;
    this.#host.requestUpdate();
  }

  /** Says how many, once an answer and once for the funnel. */
  #tell(words: string): void {
    const { asked } = this.#host;
    if (!asked.trim() || this.isOpen) return;
    this.#announcer.say(words);
    const key = `${asked} ${words}`;
    if (this.#told === key) return;
    this.#told = key;
    this.#shown = MOST_RESULTS;
    this.#host.answered(words === text.near(asked.trim()) ? 'search-none' : 'search-found');
  }
}
