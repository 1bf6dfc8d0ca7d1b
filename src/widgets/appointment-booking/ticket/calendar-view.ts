import { html } from 'lit';
import {
  type CalendarEntry,
  googleCalendarLink,
  icsOf,
  outlookCalendarLink,
} from '../../../domain/booking/calendar.js';
import { venueOf } from '../../../domain/booking/venue.js';
import { formatTimeWithZone } from '../../../i18n/format.js';
import { pick } from '../../../i18n/index.js';
import * as text from './along.text.js';
import type { SharedTicket } from './share-ticket.js';

/** The appointment for a calendar: as a file, or for one of two calendars on the web. */
export function calendarView(ticket: SharedTicket): unknown {
  const entry = entryOf(ticket);
  return html`<ul class="stack-2 pocket-list" role="list">
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
  </ul>`;
}

function entryOf({ appointment, place, services }: SharedTicket): CalendarEntry {
  const { code, label, startsAt, endsAt, arriveBy, zone } = appointment;
  const { stop, address, geo } = venueOf(place, startsAt);
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
