import { html, nothing, type TemplateResult } from 'lit';

export interface Step {
  readonly label: unknown;
  /** What was chosen in it; shows beneath where there is room. */
  readonly chosen?: unknown;
}

/**
 * The steps of a form as bars with words. `current` counts from 0; `doneWord` tells screen readers what
 * the filled bar tells the eye; `label` names the list. Styles: `steps`.
 */
export function steps(current: number, items: readonly Step[], doneWord: string, label: string): TemplateResult {
  return html`<ol class="steps" aria-label=${label} part="steps">
    ${items.map((step, i) => {
      const done = i < current;
      return html`<li class="step ${done ? 'step-done' : ''} ${i === current ? 'step-now' : ''}" aria-current=${i === current ? 'step' : nothing}>
        <span class="step-label">${step.label}</span>${done ? html`<span class="vh">, ${doneWord}</span>` : nothing}
        ${step.chosen ? html`<span class="step-chosen">${step.chosen}</span>` : nothing}
      </li>`;
    })}
  </ol>`;
}
