import { html, nothing } from 'lit';
import type { Location } from '../../../contract/locations.js';
import type { ApplicationSentence } from '../../../domain/tracking/sentences.js';
import { formatDate } from '../../../i18n/format.js';
import { marked, pick } from '../../../i18n/index.js';
import { below, heading } from '../../../ui/parts/heading.js';
import { dial } from '../../locations/counters.js';
import * as text from './application.text.js';
import { ask } from '../case/case.text.js';
import type { Shown } from '../case/shown.js';
import { bookAgain } from '../case/visit.text.js';

/** Where a citizen complains: the region's own desk, SP4N-LAPOR!. Not whom to call in an emergency. */
export function complaints({ region, level }: Shown): unknown {
  if (!region?.complaints.length) return nothing;
  return html`<section class="stack-2">
    ${heading(below(level), text.complain(), 'text-lg')}
    <ul class="list" role="list">
      ${region.complaints
        .filter(({ phone }) => phone?.length !== 3)
        .map(
          ({ name, detail, phone, url }) =>
            html`<li class="row way">
              ${url ? html`<a class="link" href=${url} rel="noopener">${marked(name)}</a>` : html`<span>${marked(name)}</span>`}
              ${phone ? dial(phone, pick(name)) : detail ? html`<span class="muted">${marked(detail)}</span>` : nothing}
            </li>`,
        )}
    </ul>
  </section>`;
}

/** After a no: apply again, object while it is time, ask. What went to another office can only be asked for. */
export function waysOn(
  sentence: ApplicationSentence,
  services: readonly string[],
  place: Location | undefined,
  shown: Shown,
): unknown {
  const href = sentence.kind === 'transferred' ? undefined : shown.bookingHref(services);
  if (!href && !place?.phone && sentence.kind !== 'rejected') return nothing;
  const until = sentence.kind === 'rejected' ? sentence.objectionUntil : undefined;
  const again = href ? html`<a class="button" href=${href}>${bookAgain()}</a>` : nothing;
  return html`<section class="stack-2">
    ${heading(below(shown.level), text.waysOn(), 'text-lg')}
    <ul class="list" role="list">
      ${
        sentence.kind === 'rejected'
          ? html`<li class="row stack-2">
              <strong>${text.applyAgain()}</strong>
              <p class="text-sm">${text.applyAgainBody()}</p>
              ${again}
            </li>`
          : href
            ? html`<li class="row">${again}</li>`
            : nothing
      }
      ${until ? html`<li class="row way"><span>${text.object()}</span><span class="muted">${text.until(formatDate(until, 'short'))}</span></li>` : nothing}
      ${place?.phone ? html`<li class="row way"><span>${ask()}</span>${dial(place.phone, pick(place.name))}</li>` : nothing}
    </ul>
  </section>`;
}
