import { html, nothing, type TemplateResult } from 'lit';

/** One cell: two short words beneath it, such as a weekday and a date. */
export interface RulerCell {
  readonly label: unknown;
  readonly sub?: unknown;
}

export interface Ruler {
  /** What the cells count, for screen readers. */
  readonly label: string;
  readonly cells: readonly RulerCell[];
  /** How many cells are filled, from the start. The last of them is now. */
  readonly filled: number;
  /** How many of the filled ones are over the promise. */
  readonly late?: number;
  /** The promise, planted at the end of a cell. */
  readonly flag?: { readonly cell: number; readonly text: unknown };
}

/** More cells than this have no room for their words at 320px: only the first, now and the promise keep theirs. */
const ROOMY = 7;

/** Days as cells, filled up to today, with the promise as a flag. Styles: `ruler`. */
export function ruler({ label, cells, filled, late = 0, flag }: Ruler): TemplateResult {
  const dense = cells.length > ROOMY ? 'ruler-dense' : '';
  return html`<ol class="ruler ${flag ? 'ruler-flagged' : ''} ${dense}" role="list" aria-label=${label} part="ruler">
    ${cells.map((cell, i) => {
      const now = i === filled - 1;
      const goal = i === flag?.cell;
      return html`<li class="${fill(i, filled, late)} ${now ? 'cell-now' : ''} ${goal ? 'cell-goal' : ''}" aria-current=${now ? 'date' : nothing}>
        <span>${cell.label}</span> ${cell.sub ? html`<br /><span class="num">${cell.sub}</span>` : nothing}
        ${goal ? pennant(flag.text, i < cells.length / 3) : nothing}
      </li>`;
    })}
  </ol>`;
}

/** A flag near the start flies towards the end, where there is room. */
const pennant = (text: unknown, after: boolean) =>
  html`<span class="flag ${after ? 'flag-after' : ''}"><b>${text}</b></span>`;

/** The ruler without words, for what is said beside it: documents ready, people before you. Styles: `ruler`. */
export function ticks(total: number, filled: number): TemplateResult {
  return html`<div class="ticks" aria-hidden="true" part="ruler">
    ${Array.from({ length: total }, (_, i) => html`<span class=${fill(i, filled, 0)}></span>`)}
  </div>`;
}

function fill(i: number, filled: number, late: number): string {
  if (i >= filled) return 'cell';
  return i >= filled - late ? 'cell cell-late' : 'cell cell-filled';
}
