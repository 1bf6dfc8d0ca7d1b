import { html, nothing } from 'lit';
import type { Catalogue } from '../../../controllers/search-controller.js';
import { facets, type Filters } from '../../../domain/catalogue/filters.js';
import { pick } from '../../../i18n/index.js';
import { icon } from '../../../ui/icon.js';
import { chevron } from '../../../ui/icons-first.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import * as text from './panel.text.js';
import { type Choosing, nameList, type Row } from './results.js';

export interface Browse {
  readonly catalogue: Catalogue;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly filters: Filters;
  readonly level: HeadingLevel;
  readonly choosing: Choosing;
  readonly onFilter: (filters: Filters) => void;
  readonly onAll: () => void;
}

/** What an empty box shows: what most people come for, then the ways to look around. */
export function browseView({ catalogue, rows, total, filters, level, choosing, onFilter, onAll }: Browse): unknown {
  const all = html`<li class="row">
    <button class="link row-link" type="button" @click=${onAll}>${text.all()}</button>${count(catalogue, total)}
  </li>`;
  return html`<section class="browse">${heading(level, text.often(), 'text-lg')}${nameList(rows, choosing, all)}</section>
    ${
      filters.category
        ? nothing
        : html`<details><summary>${icon(chevron)}${text.byTopic()}</summary>${topics(catalogue, filters, onFilter)}</details>`
    }`;
}

/** Of a list that only the server has whole, nothing can be counted here. */
const count = ({ onServer }: Catalogue, n = 0): unknown =>
  onServer ? nothing : html`<span class="text-sm muted num">${n}</span>`;

/** Topics with their counts, most services first. */
export function topics(catalogue: Catalogue, filters: Filters, onFilter: (filters: Filters) => void): unknown {
  const { region, services, onServer } = catalogue;
  const counts = facets([...services.values()], filters).categories;
  const offered = region.categories
    .filter(({ id }) => onServer || counts.get(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return html`<ul class="plain plain-2" role="list">
    ${offered.map(
      ({ id, name }) =>
        html`<li class="row">
          <button class="link row-link" type="button" @click=${() => onFilter({ category: id })}>${pick(name)}</button
          >${count(catalogue, counts.get(id))}
        </li>`,
    )}
  </ul>`;
}
