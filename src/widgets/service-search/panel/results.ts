import { html, nothing } from 'lit';
import type { SearchAnswer, ServiceSummary } from '../../../contract/services.js';
import { formatFee, formatServiceTime } from '../../../i18n/format-service.js';
import { pickMarked } from '../../../i18n/index.js';
import { channels } from '../../../ui/parts/channels.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { icon } from '../../../ui/icon.js';
import { chevron } from '../../../ui/icons-first.js';
import { markedName } from './marks.js';
import * as text from './panel.text.js';

export interface Row {
  readonly service: ServiceSummary;
  readonly agency: string;
  /** What people call the agency. */
  readonly agencyShort: string | undefined;
  readonly marks: SearchAnswer['hits'][number]['marks'];
}

export interface Choosing {
  readonly href: (service: string) => string;
  /** Answers whether the link may be followed. */
  readonly choose: (service: string) => boolean;
}

/** A longer one is a rule, not a time: it stands in the checklist. */
const LONGEST_TIME = 32;

/** Services with what matters of each: fee, time, channels. Styles: `list`, `channels`, `panel`. */
export function resultList(rows: readonly Row[], choosing: Choosing, level: HeadingLevel): unknown {
  return html`<div class="columns" aria-hidden="true">
      <span>${text.service()}</span><span>${text.fee()}</span><span>${text.time()}</span><span>${text.way()}</span>
    </div>
    <ul role="list" part="results">
      ${rows.map((row) => result(row, choosing, level))}
    </ul>
    ${rows.some(({ service }) => service.unverified) ? html`<p class="text-sm muted note">${text.someUnverified()}</p>` : nothing}`;
}

function result({ service, agency, marks }: Row, choosing: Choosing, level: HeadingLevel) {
  const time = formatServiceTime(service.time) ?? text.timeUnknown();
  return html`<li class="row result">
    <div>
      ${heading(level, serviceLink(service, choosing, marks, 'row-link'))}
      <p class="text-sm muted">${agency}</p>
    </div>
    <dl>
      <dt class="vh">${text.fee()}</dt>
      <dd class="fee num">${formatFee(service.fee)}</dd>
      <dt class="vh">${text.time()}</dt>
      <dd class="num">${time.length > LONGEST_TIME ? text.timeInDetail() : time}</dd>
      <dt class="vh">${text.way()}</dt>
      <dd class="ways">${channels(service.channels, channelNames())}</dd>
    </dl>
  </li>`;
}

/** A short list of names: popular services, or the nearest to what there is not. */
export function nameList(rows: readonly Row[], choosing: Choosing, last: unknown = nothing): unknown {
  return html`<ul class="plain plain-2" role="list" part="results">
    ${rows.map(
      ({ service, marks }) => html`<li class="row">
        ${serviceLink(service, choosing, marks, 'row-link')}<span class="text-sm muted num nowrap">${formatFee(service.fee)}</span>
      </li>`,
    )}
    ${last}
  </ul>`;
}

/** The nearest services, when there is none of that name. */
export function nearList(rows: readonly Row[], choosing: Choosing): unknown {
  return html`<ul class="plain" role="list" part="results">
    ${rows.map(({ service, marks }) => html`<li class="row">${serviceLink(service, choosing, marks, 'row-link')}${icon(chevron)}</li>`)}
  </ul>`;
}

function serviceLink(service: ServiceSummary, { href, choose }: Choosing, marks: Row['marks'], className: string) {
  const name = pickMarked(service.name);
  const onClick = (event: MouseEvent) => {
    // A new tab or window is the citizen's own choice; the page stays as it is.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    if (!choose(service.id)) event.preventDefault();
  };
  return html`<a class=${className} lang=${name.lang ?? nothing} href=${href(service.id)} @click=${onClick}
    >${markedName(name.text, marks)}</a
  >`;
}

const channelNames = () => ({
  counter: text.channel.counter(),
  mobile: text.channel.mobile(),
  online: text.channel.online(),
});
