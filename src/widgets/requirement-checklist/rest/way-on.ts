import { html, nothing } from 'lit';
import { fillLink } from '../../../controllers/page-address.js';
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { valueOf } from '../../../controllers/reading.js';
import { type Desk, idsOf } from '../desk.js';
import * as text from './instead.text.js';

/** From the list to a time, where times are booked. */
export function wayOn(lists: readonly ServiceChecklist[], { element, data }: Desk): unknown {
  if (lists.some(({ checklist }) => checklist.stop)) return nothing;
  if (!lists.every(({ service }) => service.booking.locations.length)) return html`<p>${text.noBooking()}</p>`;
  if (!valueOf(data.region)?.capabilities.includes('createAppointment')) return html`<p>${text.noBookingHere()}</p>`;
  const { bookingHref } = element;
  const href = bookingHref && fillLink(bookingHref, { serviceIds: idsOf(lists) }, location.href);
  return html`<div class="stack-2">
    ${href ? html`<a class="button" href=${href}>${text.next()}</a>` : nothing}
    <p class="text-sm muted">${text.walkIn()}</p>
  </div>`;
}
