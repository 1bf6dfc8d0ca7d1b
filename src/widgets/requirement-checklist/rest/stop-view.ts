import { html, nothing } from 'lit';
import type { Location } from '../../../contract/locations.js';
import type { Stop } from '../../../contract/requirements.js';
import { marked } from '../../../i18n/index.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import type { Obtain } from '../desk.js';
import { unverified } from '../requirement-checklist.text.js';
import { places } from './instead.js';
import * as text from './instead.text.js';

/** The rule, a way on, the service that is for those whom this one is not, and who can be asked. */
export function stopView(stop: Stop, obtain: Obtain, level: HeadingLevel, locations: readonly Location[]): unknown {
  return html`<section class="stack stop" part="stop">
    <div class="stack-2" role="status">
      ${heading(level, marked(stop.message), 'text-xl')}
      ${stop.unverified ? html`<p class="doubt">${unverified()}</p>` : nothing}
      ${stop.wayOn ? html`<p><strong>${text.wayOn()}</strong></p><p>${marked(stop.wayOn)}</p>` : nothing}
    </div>
    ${stop.service ? obtain(stop.service, stop.id) : nothing}
    <p class="text-sm muted">${text.stopHint()}</p>
    ${places(locations, level, text.askHere())}
  </section>`;
}
