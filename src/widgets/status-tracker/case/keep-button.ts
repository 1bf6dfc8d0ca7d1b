import { html } from 'lit';
import { keep } from './visit.text.js';

/** Leaves the question whether to cancel. */
export const keepButton = (onKeep: () => void): unknown =>
  html`<p><button class="link" type="button" @click=${onKeep}>${keep()}</button></p>`;
