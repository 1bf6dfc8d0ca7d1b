import { html, nothing } from 'lit';
import type { CallError } from '../../../client/outcome.js';
import type { HeadingLevel } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import * as text from './later.text.js';

/**
 * What failed, try again, and what the webmaster put between the tags: a link, a telephone number. `unanswered`: the
 * catalogue stands, but the server did not answer this query.
 */
export function failedView(why: CallError | 'unanswered', headingLevel: HeadingLevel, onRetry: () => void): unknown {
  const isOffline = why !== 'unanswered' && why.code === 'offline';
  const title = why === 'unanswered' ? text.unansweredTitle() : text.failedTitle();
  return html`<div class="stack">
    <div role="alert">
      ${
        isOffline
          ? notice({ kind: 'offline', title: text.offlineTitle(), body: text.offlineBody(), headingLevel })
          : notice({ kind: 'bad', title, body: text.failedBody(), headingLevel })
      }
    </div>
    <button class="button" type="button" @click=${onRetry}>${isOffline ? text.reconnect() : text.retry()}</button>
    ${why === 'unanswered' ? nothing : html`<slot></slot>`}
  </div>`;
}

export const staleNotice = (): unknown =>
  html`<div class="note" role="status">${notice({ kind: 'offline', title: text.offlineTitle(), body: text.staleBody() })}</div>`;
