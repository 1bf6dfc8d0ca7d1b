/** What takes the ticket along: its QR code, the calendar, the way there, paper. Comes after the ticket, which stands without it. */
import { html, nothing } from 'lit';
import { generate } from 'lean-qr/nano';
import {
  type CalendarEntry,
  googleCalendarLink,
  icsOf,
  outlookCalendarLink,
  routeLink,
} from '../../../domain/booking/calendar.js';
import { type Venue, venueOf } from '../../../domain/booking/venue.js';
import { formatTimeWithZone } from '../../../i18n/format.js';
import { pick } from '../../../i18n/index.js';
import { chevron, icon, pin, print } from '../../../ui/icons.js';
import { Keep } from './keep-view.js';
import { ShareGate } from './share-gate.js';
import type { SharedTicket, ShareHost } from './share-ticket.js';
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

export const keeper = (redraw: () => void): Keep => new Keep(redraw);
export const sharer = (host: ShareHost): ShareGate => new ShareGate(host);

export interface Pocket extends SharedTicket {
  readonly keep: Keep;
  readonly share: ShareGate;
}

/** Calendar, directions, print. Styles: `disclosure`. */
export function pocketView(pocket: Pocket): unknown {
  const { appointment, place, services, keep, share } = pocket;
  const venue = venueOf(place, appointment.startsAt);
  const entry = entryOf(pocket, venue);
  return html`<div class="no-print">
    <details>
      <summary>${icon(chevron)}${text.calendar()}</summary>
      <ul class="stack-2 pocket-list" role="list">
        <li><button class="link" type="button" @click=${() => save(entry)}>${text.calendarFile()}</button></li>
        <li>
          <a class="link" href=${googleCalendarLink(entry)} target="_blank" rel="noopener noreferrer"
            >Google Calendar<span class="vh">&nbsp;${text.newTab()}</span></a
          >
        </li>
        <li>
          <a class="link" href=${outlookCalendarLink(entry)} target="_blank" rel="noopener noreferrer"
            >Outlook<span class="vh">&nbsp;${text.newTab()}</span></a
          >
        </li>
      </ul>
    </details>
    ${
      venue.geo
        ? html`<a class="link pocket-link" href=${routeLink(venue.geo)} target="_blank" rel="noopener noreferrer"
            >${icon(pin)}${text.route()}<span class="vh">&nbsp;${text.newTab()}</span></a
          >`
        : nothing
    }
    <button class="link pocket-link" type="button" @click=${() => window.print()}>${icon(print)}${text.print()}</button>
    ${share.render(pocket)}
    ${keep.render({ appointment, place: pick(place.name), services })}
  </div>`;
}

function entryOf({ appointment, place, services }: Pocket, { stop, address, geo }: Venue): CalendarEntry {
  const { code, label, startsAt, endsAt, arriveBy, zone } = appointment;
  return {
    code,
    title: text.entryTitle(pick(place.name), services),
    startsAt,
    endsAt,
    place: [pick(place.name), stop && pick(stop), address].filter(Boolean).join(', '),
    geo,
    notes: [text.arrive(formatTimeWithZone(arriveBy, zone.id)), text.labelAndCode(label, code)],
  };
}

/** As a file, which needs no network and no account. */
function save(entry: CalendarEntry): void {
  const url = URL.createObjectURL(new Blob([icsOf(entry, Date.now())], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'jadwal-mpp.ics';
  link.click();
  // Some browsers read it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
