import { html, nothing } from 'lit';
import type { Appointment } from '../../../contract/appointments.js';
import { chevron, icon } from '../../../ui/icons.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import * as text from './change.text.js';

export interface Kept {
  readonly level: HeadingLevel;
  /** Address of the tracker with the code in its fragment. */
  readonly trackingHref: string | undefined;
  readonly onChoose: () => void;
}

/** The citizen has thought better of it: nothing has changed. */
export const keptView = (appointment: Appointment, { level, trackingHref, onChoose }: Kept) =>
  html`<div class="stack-6">
    <div class="stack-2">
      ${heading(level, text.kept(), 'text-xl', { id: 'question', focusable: true })}
      <p>${text.keptBody(text.startOf(appointment))}</p>
    </div>
    <div class="stack-2">
      ${trackingHref ? html`<a class="button" href=${trackingHref}>${text.follow()}${icon(chevron)}</a>` : nothing}
      <p><button class="link" type="button" @click=${onChoose}>${text.chooseAfterAll()}</button></p>
    </div>
  </div>`;
