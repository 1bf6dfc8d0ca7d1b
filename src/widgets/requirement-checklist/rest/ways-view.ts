import { html, nothing } from 'lit';
import type { Location } from '../../../contract/locations.js';
import type { Channel } from '../../../contract/primitives.js';
import type { Service } from '../../../contract/service.js';
import { valueOf } from '../../../controllers/reading.js';
import { nextStops } from '../../../domain/time/stops.js';
import { dayOf } from '../../../domain/time/zone.js';
import { formatClock, formatDate } from '../../../i18n/format.js';
import { marked } from '../../../i18n/index.js';
import { counter, icon, mobileUnit, online } from '../../../ui/icons.js';
import { below, heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { stateOf } from '../../locations/locations.text.js';
import type { Desk } from '../desk.js';
import { channelNames } from '../facts-view.js';
import * as text from './rest.text.js';

const all: readonly Channel[] = ['counter', 'mobile', 'online'];
const icons = { counter, mobile: mobileUnit, online };
/** Stops to look ahead: enough to choose among, too few to be a timetable. */
const STOPS = 2;

/** Counter, mobile unit and electronic service side by side, and which of them does not serve it. */
export function waysView(service: Service, desk: Desk, level: HeadingLevel): unknown {
  const names = channelNames();
  const missing = all.filter((channel) => !service.channels.includes(channel));
  return html`<section class="stack-2">
    ${heading(level, text.where(), 'text-lg')}
    <div class="ways" part="ways">
      ${all
        .filter((channel) => service.channels.includes(channel))
        .map(
          (channel) =>
            html`<section class="way">
              ${heading(below(level), html`${icon(icons[channel])} ${names[channel]}`, 'way-name')}
              ${channel === 'online' ? onlineWay(service) : placesOf(service, channel, desk)}
            </section>`,
        )}
    </div>
    ${missing.map((channel) => html`<p class="text-sm muted">${text.notHere(names[channel].toLowerCase())}</p>`)}
  </section>`;
}

function placesOf({ booking }: Service, kind: 'counter' | 'mobile', desk: Desk) {
  const known = (valueOf(desk.data.region)?.locations ?? []).filter((location) => location.kind === kind);
  const serving = known.filter(({ id }) => booking.locations.includes(id));
  const shown = serving.length || booking.locations.length ? serving : known;
  if (!shown.length) return html`<p class="text-sm muted">${text.noPlace()}</p>`;
  return shown.map((location) => (location.kind === 'counter' ? counterAt(location, desk) : stopsOf(location)));
}

const counterAt = (location: Extract<Location, { kind: 'counter' }>, desk: Desk) =>
  html`<p class="text-sm"><strong>${marked(location.name)}</strong><br />${location.address}<br />
    ${stateOf(location, new Date(), desk.data.isKept).text}</p>`;

function stopsOf(location: Location) {
  const stops = nextStops(location, dayOf(new Date(), location.zone.id), STOPS + 2).filter(
    ({ cancelled }) => !cancelled,
  );
  if (!stops.length) return html`<p class="text-sm">${text.noStops()}</p>`;
  return stops.slice(0, STOPS).map(
    ({ day, opens, closes, place }) =>
      html`<p class="text-sm"><strong>${formatDate(day, 'day')}</strong><br />
        <span class="num nowrap">${formatClock(opens)}–${formatClock(closes)}</span>, ${marked(place)}</p>`,
  );
}

function onlineWay({ online: way }: Service) {
  const site = way?.url && new URL(way.url).hostname.replace(/^www\./, '');
  const words = text.online(way?.reach ?? 'partial', way?.name ?? text.officialSystem());
  return html`<p class="text-sm">${words}</p>
    ${way?.url && site ? html`<p class="text-sm"><a href=${way.url} rel="noopener">${text.leaves(site)}</a></p>` : nothing}`;
}
