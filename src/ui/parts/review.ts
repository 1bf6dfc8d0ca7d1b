import { html, nothing, type TemplateResult } from 'lit';

export interface ReviewRow {
  readonly label: unknown;
  readonly value: unknown;
  /** The way back to the question: a link that names what it changes, at least to screen readers. */
  readonly action?: unknown;
}

/** What was entered, to be checked before it is sent. Styles: `review`. */
export function review(rows: readonly ReviewRow[]): TemplateResult {
  return html`<dl class="review" part="review">
    ${rows.map(
      ({ label, value, action }) =>
        html`<div class="review-row">
          <dt>${label}</dt>
          <dd>${value}</dd>
          ${action ? html`<dd class="review-action">${action}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}
