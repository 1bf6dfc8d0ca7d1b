import { html, nothing } from 'lit';
import { pickMarked } from '../../../i18n/index.js';
import { icon, search } from '../../../ui/icon.js';
import { document as documentIcon } from '../../../ui/icons-first.js';
import { markedName } from './marks.js';
import * as text from './panel.text.js';
import type { Row } from './results.js';

export const optionId = (index: number): string => `option-${String(index)}`;

export interface Suggestions {
  readonly rows: readonly Row[];
  readonly query: string;
  readonly active: number;
  readonly onPick: (index: number) => void;
}

/**
 * The listbox of the combobox (APG, editable combobox with list autocomplete). Focus stays in the box; the last option
 * searches everywhere, none is chosen by itself.
 */
export function suggestionList({ rows, query, active, onPick }: Suggestions): unknown {
  const option = (index: number, sign: unknown, content: unknown) =>
    html`<li class="suggestion" role="option" id=${optionId(index)} aria-selected=${index === active} @click=${() => onPick(index)}>
      ${sign}<span>${content}</span>
    </li>`;
  // Without this a press would take the focus out of the box, and close the list before the click.
  const keepFocus = (event: Event) => event.preventDefault();
  return html`<ul
    class="suggestions"
    id="suggestions"
    role="listbox"
    aria-label=${text.suggestionsLabel()}
    part="suggestions"
    @mousedown=${keepFocus}
  >
    ${rows.map(({ service, agency, agencyShort, marks }, index) => {
      const name = pickMarked(service.name);
      return option(
        index,
        icon(documentIcon),
        html`<span lang=${name.lang ?? nothing}>${markedName(name.text, marks)}</span><span class="vh">, </span><br /><span class="text-sm muted">${agencyShort ?? agency}</span>`,
      );
    })}
    ${option(rows.length, icon(search), text.everywhere(html`<strong><bdi>${query}</bdi></strong>`))}
  </ul>`;
}
