import { html, nothing } from 'lit';
import { countFilters, type Filters } from '../../../domain/catalogue/filters.js';
import { icon } from '../../../ui/icon.js';
import { chevron } from '../../../ui/icons-first.js';
import * as text from './panel.text.js';

export interface ResultHead {
  readonly total: number;
  /** The query with its typing errors put right, where there were any. */
  readonly meant: string | undefined;
  readonly filters: Filters;
  readonly filtersOpen: boolean;
  readonly onMeant: (query: string) => void;
  readonly onToggle: () => void;
}

/** "Did you mean", how many, and the way to the filters. Styles: `list`, `link`. */
export function resultHead({ total, meant, filters, filtersOpen, onMeant, onToggle }: ResultHead): unknown {
  const count = countFilters(filters);
  const correction = (query: string) =>
    html`<p>
      ${text.didYouMean(html`<button class="link" type="button" @click=${() => onMeant(query)}>${query}</button>`)}
    </p>`;
  return html`${meant ? correction(meant) : nothing}
    <div class="list-head">
      <strong class="num">${text.count(total)}</strong>
      <button class="link" type="button" aria-expanded=${filtersOpen} @click=${onToggle}>
        ${icon(chevron)}${text.filter()}${count ? html` <strong class="num">(${count})</strong>` : nothing}
      </button>
    </div>`;
}
