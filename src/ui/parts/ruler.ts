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
  /** How many cells are filled, from the start. */
  readonly filled: number;
  /** The cell that is now, -1 for none: on a day off, say. Default: the last filled one. */
  readonly now?: number;
  /** How many of the filled ones are over the promise. */
  readonly late?: number;
  /** The promise, planted at the end of a cell. */
  readonly flag?: { readonly cell: number; readonly text: unknown };
}

/** More cells than this have no room for all their words at 320px. */
const ROOMY = 7;
/** Words of a dense ruler take about as much room as this many cells. */
const APART = 3;

/** Days as cells, filled up to today, with the promise as a flag. Styles: `ruler`. */
export function ruler({ label, cells, filled, now = filled - 1, late = 0, flag }: Ruler): TemplateResult {
  const worded = wordedCells(cells.length, now, flag?.cell);
  return html`<ol class="ruler ${flag ? 'ruler-flagged' : ''}" aria-label=${label} part="ruler">
    ${cells.map((cell, i) => {
      const marks = `${i === now ? 'cell-now' : ''} ${i === flag?.cell ? 'cell-goal' : ''}`;
      const words = worded.has(i) ? `cell-words ${worded.size < cells.length ? 'cell-wide' : ''}` : 'vh';
      return html`<li class="${fill(i, filled, late)} ${marks}" aria-current=${i === now ? 'date' : nothing}>
        <span class=${words}>${cell.label} ${cell.sub ? html`<span class="cell-sub num">${cell.sub}</span>` : nothing}</span>
        ${i === flag?.cell ? pennant(flag.text, i < cells.length / 3) : nothing}
      </li>`;
    })}
  </ol>`;
}

/** All cells show their words; of many only now, the promise and the first, in this order, if they keep apart. */
function wordedCells(count: number, now: number, goal: number | undefined): ReadonlySet<number> {
  if (count <= ROOMY) return new Set(Array.from({ length: count }, (_, i) => i));
  const chosen: number[] = [];
  for (const i of [now, goal ?? count - 1, 0]) {
    if (i >= 0 && chosen.every((other) => Math.abs(other - i) >= APART)) chosen.push(i);
  }
  return new Set(chosen);
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
