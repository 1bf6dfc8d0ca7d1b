import { html, nothing, type TemplateResult } from 'lit';
import type { Location } from '../../contract/locations.js';
import { openNow } from '../../domain/time/open-now.js';
import { marked, pick } from '../../i18n/index.js';
import { icon, phone } from '../../ui/icons.js';
import { heading, type HeadingLevel } from '../../ui/parts/heading.js';
import * as text from './locations.text.js';

export interface Counters {
  readonly locations: readonly Location[];
  readonly now: Date;
  readonly headingLevel: HeadingLevel;
  /** Default: *Loket tetap melayani*. */
  readonly title?: string;
  /** From a copy: then nothing is promised to be open. */
  readonly kept?: boolean;
}

/** The short form of places: the way out of every dead end. At most two counters and the mobile unit. Styles: `list`, `locations`. */
export function counters({
  locations,
  now,
  headingLevel,
  title = text.title(),
  kept = false,
}: Counters): TemplateResult {
  const fixed = locations.filter(({ kind }) => kind === 'counter').slice(0, 2);
  const mobile = locations.filter(({ kind }) => kind === 'mobile').slice(0, 1);
  return html`<section class="stack-2" part="counters">
    ${heading(headingLevel, title, 'text-lg')}
    <ul class="list" role="list">
      ${[...fixed, ...mobile].map((location) => place(location, now, kept))}
    </ul>
  </section>`;
}

function place(location: Location, now: Date, kept: boolean) {
  const { text: state, open } = text.stateOf(location, now, kept);
  return html`<li class="row place">
    <div>
      <p><strong>${marked(location.name)}</strong></p>
      <p class="text-sm muted">${address(location, now)}</p>
    </div>
    <p class="text-sm ${open ? 'open' : 'shut'}">${state}</p>
    ${location.phone ? dial(location.phone, pick(location.name)) : nothing}
  </li>`;
}

/** A telephone number to be tapped, with the name of who answers. */
export const dial = (number: string, name: string): TemplateResult =>
  html`<a class="link num nowrap" href="tel:${number.replace(/[^\d+]/g, '')}"
    >${icon(phone)}<span class="vh">${text.call(name)} </span>${asWritten(number)}</a
  >`;

/** `+6281200000110` as people read it: `0812-0000-0110`. Numbers that a region wrote for people stay. */
export const asWritten = (number: string): string => number.replace(/^\+62(8\d\d)(\d{4})(\d+)$/, '0$1-$2-$3');

/** The mobile unit is where it stops next. */
function address(location: Location, now: Date): unknown {
  if (location.kind === 'counter') return location.address;
  const state = openNow(location, now);
  const place = state.state === 'open' ? state.place : state.opens?.place;
  return place ? marked(place) : nothing;
}
