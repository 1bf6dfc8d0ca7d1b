import { html, type TemplateResult } from 'lit';

/** Rows in the shape of a list that is on its way. The words that say so are the announcer's. Styles: `skeleton`. */
export function skeletonRows(count: number): TemplateResult {
  return html`<ul class="skeleton" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<li><span class="bone"></span><span class="bone"></span><span class="bone"></span></li>`)}
  </ul>`;
}
