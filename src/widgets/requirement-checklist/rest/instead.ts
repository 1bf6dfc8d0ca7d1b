import { html, nothing } from 'lit';
import type { CallError } from '../../../client/outcome.js';
import type { Location } from '../../../contract/locations.js';
import { below, heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import { counters } from '../../locations/counters.js';
import { failed, retry } from '../requirement-checklist.text.js';
import * as text from './instead.text.js';

export const places = (locations: readonly Location[], level: HeadingLevel, title?: string): unknown =>
  locations.length
    ? counters({ locations, now: new Date(), headingLevel: level, ...(title ? { title } : {}) })
    : nothing;

/** No service is chosen yet. */
export const chooseView = (level: HeadingLevel, locations: readonly Location[], offer: unknown): unknown =>
  html`<div class="stack-6">
    <div class="stack-2">${heading(level, text.title(), 'text-xl')}<p>${text.choose()}</p>${offer}</div>
    ${places(locations, below(level))}
  </div>`;

export interface Failed {
  readonly error: CallError;
  readonly level: HeadingLevel;
  readonly places: readonly Location[];
  /** Other services, where this one is unknown. */
  readonly offer: () => unknown;
  readonly onRetry: () => void;
}

/** An unknown service, no network, or a failure: what is the matter, a way on, and the counters. */
export function failedView({ error, level, places: locations, offer, onRetry }: Failed): unknown {
  const isUnknown = error.code === 'service_unknown' || error.code === 'invalid_request';
  const message = isUnknown
    ? unknownNotice(level)
    : error.code === 'offline'
      ? notice({ kind: 'offline', title: text.offline(), body: text.offlineBody(), headingLevel: level })
      : notice({ kind: 'bad', title: failed(), body: text.failedBody(), headingLevel: level });
  return html`<div class="stack">
    <div role="alert">${message}</div>
    ${isUnknown ? html`<div class="stack-2">${offer()}</div>` : html`<button class="button" type="button" @click=${onRetry}>${retry()}</button>`}
    ${places(locations, below(level))}
  </div>`;
}

export const staleNotice = (): unknown =>
  html`<div role="status">${notice({ kind: 'offline', title: text.offline(), body: text.staleBody() })}</div>`;

export const unknownNotice = (level: HeadingLevel): unknown =>
  notice({ kind: 'attn', title: text.unknownService(), body: text.unknownServiceBody(), headingLevel: level });
