import { html, nothing } from 'lit';
import type { Location } from '../../../contract/locations.js';
import { nextStops } from '../../../domain/time/stops.js';
import { marked, pick } from '../../../i18n/index.js';
import { icon, phone } from '../../../ui/icons.js';
import { stateOf } from '../../locations/locations.text.js';
import * as text from './visit.text.js';

/** A telephone number to be tapped, with the name of who answers. */
export const dial = (number: string, name: string) =>
  html`<a class="link num nowrap" href="tel:${number.replace(/[^\d+]/g, '')}"
    >${icon(phone)}<span class="vh">${text.call(name)} </span>${asWritten(number)}</a
  >`;

/** `+6281200000110` as people read it: `0812-0000-0110`. Numbers that a region wrote for people stay. */
const asWritten = (number: string): string => number.replace(/^\+62(8\d\d)(\d{4})(\d+)$/, '0$1-$2-$3');

/** Name, address and telephone of where the visit is; the mobile unit's address is its stop of that day. */
export function placeView(location: Location, day: string): unknown {
  const stop = nextStops(location, day, 1).find((next) => next.day === day);
  const address = location.kind === 'counter' ? location.address : stop && marked(stop.place);
  return html`<strong>${marked(location.name)}</strong>${
    address ? html`<span class="beneath">${address}</span>` : nothing
  }${location.phone ? dial(location.phone, pick(location.name)) : nothing}`;
}

/** Where to go now: with the state of this minute. */
export function placeNow(location: Location, now: number): unknown {
  const { text: state, open } = stateOf(location, new Date(now), false);
  return html`<strong>${marked(location.name)}</strong>${
    location.kind === 'counter' ? html`<span class="beneath">${location.address}</span>` : nothing
  }<span class="beneath ${open ? 'is-open' : ''}"><strong>${state}</strong></span>${
    location.phone ? dial(location.phone, pick(location.name)) : nothing
  }`;
}
