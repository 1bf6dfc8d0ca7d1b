/** What takes the ticket along: its QR code, the calendar, the way there, paper. */
import { html, nothing } from 'lit';
import { generate } from 'lean-qr/nano';
import { routeLink } from '../../../domain/booking/route-link.js';
import { venueOf } from '../../../domain/booking/venue.js';
import { pick } from '../../../i18n/index.js';
import { icon, pin, print } from '../../../ui/icons.js';
import type { Along } from './along-gate.js';
import type { Keep } from './keep-view.js';
import type { SharedTicket } from './share-ticket.js';
import * as text from './pocket.text.js';

/** Modules of white around a code (ISO/IEC 18004, 9.1). */
const quiet = 4;

/** The code, as a scanner at the door reads it: the text alone, so that it works without a network. */
export function qrCode(code: string): unknown {
  const { size, get } = generate(code);
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  const whole = size + 2 * quiet;
  return html`<svg role="img" aria-label=${text.qr()} viewBox="${-quiet} ${-quiet} ${whole} ${whole}" shape-rendering="crispEdges">
    <path fill="#000" d=${path} />
  </svg>`;
}

export interface Pocket extends SharedTicket {
  readonly keep: Keep;
  readonly along: Along;
}

/** Calendar, directions, print, as text, on the device. Styles: `disclosure`. */
export function pocketView(pocket: Pocket): unknown {
  const { appointment, place, services, keep, along } = pocket;
  const { geo } = venueOf(place, appointment.startsAt);
  return html`<div class="no-print">
    ${along.renderCalendar(pocket)}
    ${
      geo
        ? html`<a class="link pocket-link" href=${routeLink(geo)} target="_blank" rel="noopener noreferrer"
            >${icon(pin)}${text.route()}<span class="vh">&nbsp;${text.newTab()}</span></a
          >`
        : nothing
    }
    <button class="link pocket-link" type="button" @click=${() => window.print()}>${icon(print)}${text.print()}</button>
    ${along.renderShare(pocket)}
    ${keep.render({ appointment, place: pick(place.name), services })}
  </div>`;
}
