import { html, nothing } from 'lit';
import type { Location } from '../../../contract/locations.js';
import { nextStops } from '../../../domain/time/stops.js';
import { marked, pick } from '../../../i18n/index.js';
import { dial } from '../../locations/counters.js';

/** Name, address and telephone of where the visit is; the mobile unit's address is its stop of that day. */
export function placeView(location: Location, day: string): unknown {
  const stop = nextStops(location, day, 1).find((next) => next.day === day);
  const address = location.kind === 'counter' ? location.address : stop && marked(stop.place);
  return html`<strong>${marked(location.name)}</strong>${
    address ? html`<span class="beneath">${address}</span>` : nothing
  }${location.phone ? dial(location.phone, pick(location.name)) : nothing}`;
}
