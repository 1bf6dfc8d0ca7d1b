import { html, nothing } from 'lit';
import type { Location } from '../../../contract/locations.js';
import { formatDate } from '../../../i18n/format.js';
import { pick } from '../../../i18n/index.js';
import { deadEnd, type Surrounding } from '../dead-ends.js';
import * as text from './gone.text.js';

interface FullPlace {
  readonly place: Location;
  /** Last day that can be booked at all. */
  readonly horizon: string;
  /** To the waiting list; absent where there is none. */
  readonly onWait: (() => void) | undefined;
  /** To the other places; absent where there is none. */
  readonly onOthers: (() => void) | undefined;
  readonly around: Surrounding;
}

/** The way out of a place that is full to its horizon: the waiting list, another place, and the counters. */
export function fullView({ place, horizon, onWait, onOthers, around }: FullPlace) {
  const way = (words: string, press: () => void, isFirst: boolean) =>
    html`<button class="button ${isFirst ? '' : 'button-line'}" type="button" @click=${press}>${words}</button>`;
  const ways = [
    ...(onWait ? [way(text.wait(), onWait, true)] : []),
    ...(onOthers ? [way(text.otherPlaces(), onOthers, !onWait)] : []),
  ];
  const message = {
    kind: 'attn',
    title: text.noFree(pick(place.name)),
    body: text.noFreeUntil(formatDate(horizon, 'day')),
  } as const;
  return deadEnd(message, ways.length ? html`<div class="stack-2">${ways}</div>` : nothing, around);
}
