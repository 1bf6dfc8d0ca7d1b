/** Draws icons. The shapes stand in `icons.ts`, but for the one that the search box needs before anything else has come. */
import { html, svg, type TemplateResult } from 'lit';

/** The inside of an icon. */
export type Icon = ReturnType<typeof svg>;

export const search = svg`<circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 4.5 4.5"/>`;

/** Draws an icon. */
export const icon = (shape: Icon): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${shape}</svg>`;
