import { html, nothing } from 'lit';
import type { QueuePlace } from '../../../contract/cases.js';
import { formatTime } from '../../../i18n/format.js';
import type { ZoneId } from '../../../domain/time/zone.js';
import * as text from './day.text.js';

/** More cells are too thin to be people. */
const MOST_CELLS = 24;

export interface QueueView {
  readonly queue: QueuePlace;
  readonly zone: ZoneId;
  /** Not heard of for a while: what may be wrong loses its weight and its cells. */
  readonly stale: boolean;
}

/** The number served, yours, and one cell a person between them. */
export function queueView({ queue, zone, stale }: QueueView): unknown {
  const { serving, label, ahead, asOf } = queue;
  return html`<div class="queue" part="queue">
    <dl class="queue-numbers">
      <div>
        <dt>${stale ? text.servedAt(formatTime(asOf, zone)) : text.serving()}</dt>
        <dd class="figure ${stale ? 'queue-stale' : ''}">${serving ?? html`<span class="text-lg">${text.nobody()}</span>`}</dd>
      </div>
      <div class="queue-mine"><dt>${text.yours()}</dt><dd class="figure">${label}</dd></div>
    </dl>
    ${stale || ahead > MOST_CELLS ? nothing : cells(ahead)}
  </div>`;
}

const cells = (ahead: number) =>
  html`<div class="ticks queue-cells" aria-hidden="true">
    <span class="cell cell-serving"></span>${Array.from({ length: ahead }, () => html`<span class="cell"></span>`)}<span
      class="cell cell-filled"
    ></span>
  </div>`;

/** The number that is called, and where to. */
export const calledView = (label: string, counter: string | undefined): unknown =>
  html`<dl class="queue queue-numbers" part="queue">
    <div><dt>${text.yours()}</dt><dd class="figure">${label}</dd></div>
    ${counter ? html`<div class="queue-mine"><dt>${text.counter()}</dt><dd class="figure">${counter}</dd></div>` : nothing}
  </dl>`;
