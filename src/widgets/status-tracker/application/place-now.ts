import { html, nothing } from 'lit';
import type { Location } from '../../../contract/locations.js';
import { marked, pick } from '../../../i18n/index.js';
import { dial } from '../../locations/counters.js';
import { stateOf } from '../../locations/locations.text.js';

/** Where to go now: with the state of this minute. */
export function placeNow(location: Location, now: number): unknown {
  const { text: state, open } = stateOf(location, new Date(now), false);
  return html`<strong>${marked(location.name)}</strong>${
    location.kind === 'counter' ? html`<span class="beneath">${location.address}</span>` : nothing
  }<span class="beneath ${open ? 'is-open' : ''}"><strong>${state}</strong></span>${
    location.phone ? dial(location.phone, pick(location.name)) : nothing
  }`;
}
