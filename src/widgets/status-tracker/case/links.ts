/** Where the tracker's links lead: the addresses that the webmaster gave, or a widget of the same page. */
import { fillLink } from '../../../controllers/page-address.js';
import type { Shown } from './shown.js';

/** As the webmaster wrote them. */
export interface LinkTemplates {
  readonly bookingHref: string | null;
  readonly checklistHref: string | null;
}

const hasBooking = () => document.querySelector('mpp-appointment-booking') !== null;

export const linksOf = ({
  bookingHref,
  checklistHref,
}: LinkTemplates): Pick<Shown, 'bookingHref' | 'checklistHref'> => ({
  bookingHref(serviceIds, code) {
    if (bookingHref !== null) return fillLink(bookingHref, { serviceIds, code, moves: true }, location.href);
    if (!hasBooking()) return undefined;
    // On the same page the code alone does it, and the page is not loaded anew.
    return fillLink('', code ? { code, moves: true } : { serviceIds }, location.href);
  },
  checklistHref: (serviceIds) =>
    checklistHref === null ? undefined : fillLink(checklistHref, { serviceIds }, location.href),
});
