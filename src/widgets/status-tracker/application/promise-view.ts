import { html, nothing } from 'lit';
import { type RulerCell, rulerOf } from '../../../domain/tracking/ruler.js';
import type { ApplicationView } from '../../../domain/tracking/tracker.js';
import { formatDate } from '../../../i18n/format.js';
import { ruler } from '../../../ui/parts/ruler.js';
import { promised } from '../case/sentence.text.js';
import * as text from './application.text.js';

/** The promise in words, then the working days up to it. Nothing where the application has ended. */
export function promiseView({ application, sentence }: ApplicationView, today: string): unknown {
  const { clock, state } = application;
  if (state === 'ready' || state === 'closed') return nothing;
  if (!clock) return html`<p class="muted">${text.promiseUnknown()}</p>`;
  const cells = rulerOf(application, today);
  const saidAbove = sentence.kind === 'late' && sentence.promisedAnew !== undefined;
  return html`<div class="stack-2">
    ${saidAbove ? nothing : said(sentence.kind === 'late', formatDate(clock.promisedOn, 'day'))}
    ${cells.length > 1 ? days(cells, today) : nothing}
  </div>`;
}

const said = (isLate: boolean, day: string) =>
  isLate ? html`<p class="muted">${text.promisedFirst(day)}</p>` : html`<p>${promised(html`<b>${day}</b>`)}</p>`;

function days(cells: readonly RulerCell[], today: string) {
  const late = cells.filter(({ state }) => state === 'late').length;
  const coming = cells.filter(({ state }) => state === 'coming').length;
  const goal = cells.findIndex(({ promised }) => promised);
  const nameless = cells.filter(({ day }) => !day).length;
  return ruler({
    label: text.workingDays(),
    cells: cells.map(({ day }, i) =>
      day
        ? {
            label: day === today ? text.today() : formatDate(day, 'weekdayShort'),
            sub: Number(day.slice(-2)),
          }
        : { label: `+${i + 1 - (cells.length - nameless)}` },
    ),
    filled: cells.length - coming,
    // Late days that the server does not name end today.
    ...(nameless ? {} : { now: cells.findIndex(({ day }) => day === today) }),
    late,
    ...(goal < 0 ? {} : { flag: { cell: goal, text: text.promise() } }),
  });
}
