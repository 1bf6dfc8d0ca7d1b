import { html } from 'lit';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import * as text from './ticket.text.js';

/** What was booked here was cancelled: of the ticket nothing holds any more. */
export const cancelledView = (level: HeadingLevel, services: string, onAnew: () => void) =>
  html`<div class="stack-2">
      ${heading(level, text.cancelled(), 'text-xl', { id: 'question', focusable: true })}
      <p>${services}</p>
    </div>
    <button class="button" type="button" @click=${onAnew}>${text.bookAnew()}</button>`;
