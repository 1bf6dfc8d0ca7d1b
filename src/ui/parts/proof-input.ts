import { html, type TemplateResult } from 'lit';
import type { ControlBinding } from './field.js';

/** What stands in the input of an event. */
export const typedIn = ({ target }: Event): string => (target instanceof HTMLInputElement ? target.value : '');

/** The digits that prove whose a code or an offer is. Styles: `field`, `input-kinds`. */
export const proofInput = (
  { id, describedBy, invalid }: ControlBinding,
  typed: string,
  onTyped: (typed: string) => void,
): TemplateResult => html`<input
  class="input input-code input-short"
  id=${id}
  inputmode="numeric"
  autocomplete="off"
  maxlength="20"
  .value=${typed}
  aria-describedby=${describedBy}
  aria-invalid=${invalid}
  @input=${(event: Event) => onTyped(typedIn(event))}
/>`;
