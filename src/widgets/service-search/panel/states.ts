import { html } from 'lit';
import type { CallError } from '../../../client/outcome.js';
import type { HeadingLevel } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import { skeletonRows } from '../../../ui/parts/skeleton.js';
import * as text from './panel.text.js';

/** The words are there for everybody, the shape for those who see. */
export const loadingView = (): unknown => html`<p class="muted" role="status">${text.loading()}</p>${skeletonRows(4)}`;

/** What failed, try again, and what the webmaster put between the tags: a link, a telephone number. */
export function failedView(error: CallError, level: HeadingLevel, onRetry: () => void): unknown {
  const isOffline = error.code === 'offline';
  return html`<div class="stack">
    <div role="alert">
      ${
        isOffline
          ? notice({ kind: 'offline', title: text.offlineTitle(), body: text.offlineBody(), headingLevel: level })
          : notice({ kind: 'bad', title: text.failedTitle(), body: text.failedBody(), headingLevel: level })
      }
    </div>
    <button class="button" type="button" @click=${onRetry}>${isOffline ? text.reconnect() : text.retry()}</button>
    <slot></slot>
  </div>`;
}

export const staleNotice = (): unknown =>
  html`<div role="status">${notice({ kind: 'offline', title: text.offlineTitle(), body: text.staleBody() })}</div>`;

/** The catalogue stands, but the server did not answer this query. */
export const unansweredView = (level: HeadingLevel, onRetry: () => void): unknown =>
  html`<div class="stack">
    <div role="alert">
      ${notice({ kind: 'bad', title: text.unansweredTitle(), body: text.failedBody(), headingLevel: level })}
    </div>
    <button class="button" type="button" @click=${onRetry}>${text.retry()}</button>
  </div>`;
