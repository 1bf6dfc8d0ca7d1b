import { html, type TemplateResult } from 'lit';

export interface Fact {
  readonly label: unknown;
  readonly value: unknown;
  /** Takes the whole width where narrow; short facts stand in pairs. */
  readonly wide?: boolean;
}

/** Fee, time, product, channels: what a service is, at a glance. Styles: `facts`. */
export function facts(rows: readonly Fact[]): TemplateResult {
  return html`<dl class="facts" part="facts">
    ${rows.map(
      ({ label, value, wide }) =>
        html`<div class="fact ${wide ? 'fact-wide' : 'fact-short'}"><dt>${label}</dt><dd>${value}</dd></div>`,
    )}
  </dl>`;
}
