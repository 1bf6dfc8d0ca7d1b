import { html } from 'lit';
import type { Appointment } from '../../../contract/appointments.js';
import { heading } from '../../../ui/parts/heading.js';
import type { Cancelling } from '../day/cancel-form.js';
import { HEADING } from './headings.js';
import { instead } from './instead.js';
import { keepButton } from './keep-button.js';
import type { Shown } from './shown.js';
import type { CaseViews } from './views.js';
import * as text from './visit.text.js';

export interface CancelView extends Cancelling {
  readonly views: CaseViews;
  /** Asks again for the form that did not come. */
  readonly onAgain: () => void;
}

/** Asks first. The question stands, and can be left, before the form has come. */
export function cancelView(visit: Appointment, { views: { day }, onAgain, ...cancelling }: CancelView, shown: Shown) {
  return html`<div class="stack-6">
    <div class="stack-2">
      ${heading(shown.level, text.cancelTitle(text.startOf(visit)), 'text-xl', HEADING)}
      <p>${text.cancelBody()}</p>
    </div>
    ${
      day.part?.cancelForm(visit, cancelling, shown) ??
      html`<div class="stack-2">${instead(day, onAgain)} ${keepButton(cancelling.onKeep)}</div>`
    }
  </div>`;
}
