import { html, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from './heading.js';
import { alert, icon } from '../icons.js';

export interface FieldError {
  /** Id of the control or of the field group. */
  readonly fieldId: string;
  readonly text: unknown;
}

const SUMMARY = 'error-summary';

/**
 * What is wrong in a form, on top of it, each error a link to its field. Focus it with `focusErrorSummary` once
 * rendered: focus reads it out, so it is no live region. Styles: `notice`. Pattern: GOV.UK error summary.
 */
export function errorSummary(errors: readonly FieldError[], title: unknown, level: HeadingLevel): TemplateResult {
  return html`<div class="notice notice-bad" id=${SUMMARY} tabindex="-1" role="group" aria-labelledby="${SUMMARY}-title" part="notice">
    ${icon(alert)}
    <div>
      ${heading(level, title, 'notice-title', { id: `${SUMMARY}-title` })}
      <ul class="notice-body summary-links">
        ${errors.map(({ fieldId, text }) => html`<li><a href="#${fieldId}" @click=${goToField}>${text}</a></li>`)}
      </ul>
    </div>
  </div>`;
}

export function focusErrorSummary(root: ParentNode): void {
  root.querySelector<HTMLElement>(`#${SUMMARY}`)?.focus();
}

/** A fragment cannot reach into a shadow root, and would change the host page's address. */
function goToField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget;
  if (!(link instanceof HTMLAnchorElement)) return;
  const root = link.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  root.getElementById(decodeURIComponent(link.hash.slice(1)))?.focus();
}
