import { html, nothing } from 'lit';
import type { Zone } from '../../../contract/primitives.js';
import { formatTime } from '../../../i18n/format.js';
import { notice } from '../../../ui/parts/notice.js';
import * as text from './case.text.js';
import { whenOf } from './moments.js';
import type { Shown } from './shown.js';

/** How fresh it is, and how the next change will come. */
export function liveView(asOf: string, { id }: Zone, { line }: Shown, onReconnect: () => void): unknown {
  const time = formatTime(asOf, id);
  if (line === 'lost') {
    return html`<div class="live-again">
      <p class="live live-lost">${text.notLive()}</p>
      <button class="link" type="button" @click=${onReconnect}>${text.reconnect()}</button>
    </div>`;
  }
  const words = { stream: text.live, poll: text.polled, none: text.asOf }[line](time);
  return html`<p class="live ${line === 'none' ? '' : 'live-on'}">${words}</p>`;
}

/** The age first: what stands below may have changed. */
export const lostNotice = (asOf: string, zone: Zone, { line, isOffline, now }: Shown): unknown =>
  line === 'lost'
    ? notice({
        kind: 'offline',
        title: isOffline ? text.offline() : text.lineLost(),
        body: text.staleBody(whenOf(asOf, zone, now)),
      })
    : nothing;
