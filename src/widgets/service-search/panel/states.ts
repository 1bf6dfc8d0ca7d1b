import { html } from 'lit';
import type { CallError } from '../../../client/outcome.js';
import type { Catalogue } from '../../../controllers/search-controller.js';
import type { HeadingLevel } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import * as text from './later.text.js';
import { askOfficer } from './miss-view.js';

/**
 * What failed, try again, and who helps: the counters where the catalogue stands, but the server did not answer this query, else
 * what the webmaster put between the tags.
 */
export function failedView(why: CallError | Catalogue, headingLevel: HeadingLevel, onRetry: () => void): unknown {
  const known = 'region' in why ? why : undefined;
  const isOffline = 'code' in why && why.code === 'offline';
  const title = known ? text.unansweredTitle() : text.failedTitle();
  return html`<div class="stack">
    <div role="alert">
      ${
        isOffline
          ? notice({ kind: 'offline', title: text.offlineTitle(), body: text.offlineBody(), headingLevel })
          : notice({ kind: 'bad', title, body: text.failedBody(), headingLevel })
      }
    </div>
    <button class="button" type="button" @click=${onRetry}>${isOffline ? text.reconnect() : text.retry()}</button>
    ${known ? askOfficer(known, headingLevel) : html`<slot></slot>`}
  </div>`;
}

export const staleNotice = (): unknown =>
  html`<div class="note" role="status">${notice({ kind: 'offline', title: text.offlineTitle(), body: text.staleBody() })}</div>`;
