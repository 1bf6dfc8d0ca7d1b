/** Days on which a place is closed though its week says otherwise; each with its reason. */
import { html, nothing } from 'lit';
import type { AvailableDay } from '../../../contract/availability.js';
import type { Location } from '../../../contract/locations.js';
import { openingOf } from '../../../domain/time/opening.js';
import { formatDate } from '../../../i18n/format.js';
import { marked } from '../../../i18n/index.js';
import { shut } from './flow.text.js';

type Known = Pick<AvailableDay, 'day' | 'reason'> & { readonly state: string };

/**
 * A weekday on which the place never opens goes without saying, and so does what cannot be booked yet. The days are news, the
 * place may be a minute old.
 */
export function isDayOff({ day, state, reason }: Known, location: Location): boolean {
  if (state !== 'closed') return false;
  const opening = openingOf(location, day);
  return (opening.state === 'open' ? reason : opening.reason) !== undefined;
}

/** Why. Styles: `flow`. */
export const reasonsOf = (off: readonly Pick<AvailableDay, 'day' | 'reason'>[]): unknown =>
  off.length
    ? html`<ul class="reasons text-sm">
        ${off.map(({ day, reason }) => html`<li><span class="num">${formatDate(day, 'short')}</span>, ${shut()}: ${reason ? marked(reason) : nothing}</li>`)}
      </ul>`
    : nothing;
