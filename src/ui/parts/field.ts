import { html, nothing, type TemplateResult } from 'lit';
import { alert, icon } from '../icons.js';

/** What a control needs to be tied to its label, hint and error. Bind all of it. */
export interface ControlBinding {
  readonly id: string;
  /** For `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
  /** For `aria-invalid`. */
  readonly invalid: 'true' | typeof nothing;
}

export interface Field {
  /** Unique in the widget; the control's id. */
  readonly id: string;
  readonly label: unknown;
  readonly hint?: unknown;
  /** What is wrong and how to mend it. */
  readonly error?: unknown;
  readonly control: (binding: ControlBinding) => unknown;
}

/**
 * Label, hint, error and control. Styles: `field`.
 *
 *     field({ id: 'name', label, hint, error, control: ({ id, describedBy, invalid }) =>
 *       html`<input class="input" id=${id} aria-describedby=${describedBy} aria-invalid=${invalid} />` })
 */
export function field({ id, label, hint, error, control }: Field): TemplateResult {
  return html`<div class="field ${error ? 'field-bad' : ''}" part="field">
    <label class="label" for=${id}>${label}</label>
    ${remarks(id, hint, error)}${control(binding(id, hint, error))}
  </div>`;
}

export interface FieldGroup extends Omit<Field, 'control'> {
  /** The radios or checkboxes. */
  readonly content: unknown;
}

/** A question answered by several controls: a fieldset with legend, hint and error. Styles: `field`. */
export function fieldGroup({ id, label, hint, error, content }: FieldGroup): TemplateResult {
  const { describedBy } = binding(id, hint, error);
  return html`<fieldset class=${error ? 'field-bad' : ''} id=${id} tabindex="-1" aria-describedby=${describedBy} part="field">
    <legend class="label">${label}</legend>
    ${remarks(id, hint, error)}${content}
  </fieldset>`;
}

function binding(id: string, hint: unknown, error: unknown): ControlBinding {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, describedBy: ids || nothing, invalid: error ? 'true' : nothing };
}

function remarks(id: string, hint: unknown, error: unknown) {
  return html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}${
    error ? html`<p class="error" id="${id}-error">${icon(alert)}<span>${error}</span></p>` : nothing
  }`;
}
