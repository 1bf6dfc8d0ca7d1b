/** Above a step: how far one is, and where to go on elsewhere. */
import { html, nothing } from 'lit';
import type { Region } from '../../contract/region.js';
import { fillLink } from '../../controllers/page-address.js';
import { barOf, type BookingState, type Failure } from '../../domain/booking/state.js';
import { pick } from '../../i18n/index.js';
import { steps } from '../../ui/parts/steps.js';
import * as text from './appointment-booking.text.js';

/** The steps as bars, with what was chosen in each. Styles: `steps`. */
export function bars(state: BookingState, { locations }: Region): unknown {
  const bar = barOf(state);
  const place = 'location' in state ? locations.find(({ id }) => id === state.location) : undefined;
  const held = 'hold' in state ? state.hold.startsAt : undefined;
  const all = [
    { label: text.step.place(), chosen: place && pick(place.name) },
    { label: text.step.time(), chosen: held && place && text.shortMoment(held, place.zone) },
    ...(state.moving ? [] : [{ label: text.step.details() }]),
    { label: text.step.review() },
  ];
  return steps(bar - 1, all, text.stepDone(), text.stepOf(bar, all.length));
}

interface Templates {
  readonly checklistHref: string | null;
  readonly trackingHref: string | null;
}

/** Addresses of what to bring and of the booked appointment, where the webmaster gave them. */
export function linksOf(state: BookingState, { checklistHref, trackingHref }: Templates) {
  const code = state.step === 'booked' ? state.booking.code : undefined;
  const here = location.href;
  return {
    checklist: checklistHref ? fillLink(checklistHref, { serviceIds: state.services }, here) : undefined,
    tracking: trackingHref && code ? fillLink(trackingHref, { code }, here) : undefined,
  };
}

/** Who has as many visits as one person may opens one of them, to use, move or cancel it. */
export function wayOn(failure: Failure | undefined, trackingHref: string | null): unknown {
  if (failure?.code !== 'appointment_limit' || !trackingHref) return nothing;
  const href = fillLink(trackingHref, {}, location.href);
  return href ? html`<a href=${href}>${text.openWithCode()}</a>` : nothing;
}
