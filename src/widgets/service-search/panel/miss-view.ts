import { html, nothing } from 'lit';
import type { Catalogue } from '../../../controllers/search-controller.js';
import type { Filters } from '../../../domain/catalogue/filters.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { counters } from '../../locations/counters.js';
import { topics } from './browse-view.js';
import * as text from './later.text.js';
import { type Choosing, nearList, type Row } from './results.js';

export interface Miss {
  readonly catalogue: Catalogue;
  /** The nearest services, if any. */
  readonly rows: readonly Row[];
  readonly query: string;
  readonly level: HeadingLevel;
  readonly choosing: Choosing;
  readonly onFilter: (filters: Filters) => void;
  /** Takes the filters away, where some are set. */
  readonly onUnfilter: (() => void) | undefined;
}

/** An honest "not here": the nearest services, the topics, and where to ask. Never a list of chance hits. */
export function missView({ catalogue, rows, query, level, choosing, onFilter, onUnfilter }: Miss): unknown {
  return html`<div class="stack-6">
    <section class="stack-2">
      ${heading(level, text.near(query), 'text-lg')}
      ${onUnfilter ? html`<p><button class="link" type="button" @click=${onUnfilter}>${text.removeFilters()}</button></p>` : nothing}
      ${rows.length ? html`<p>${text.perhaps()}</p>${nearList(rows, choosing)}` : nothing}
    </section>
    <section>${heading(level, text.orByTopic(), 'text-lg')}${topics(catalogue, {}, onFilter)}</section>
    ${askOfficer(catalogue, level)}
  </div>`;
}

/** Where a person helps. */
export const askOfficer = ({ region, stale }: Catalogue, headingLevel: HeadingLevel): unknown =>
  counters({ locations: region.locations, now: new Date(), headingLevel, title: text.askOfficer(), kept: stale });
