import { html, nothing } from 'lit';
import type { AvailableDay } from '../../../contract/availability.js';
import type { Location } from '../../../contract/locations.js';
import { addMonths, monthGrid, monthOf } from '../../../domain/time/day.js';
import { formatDate } from '../../../i18n/format.js';
import { addStyles } from '../../../ui/add-styles.js';
import { chevron, chevronStart, icon } from '../../../ui/icons.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { isDayOff, reasonsOf } from './days-off.js';
import { dayAfterKey } from './month-keys.js';
import { month as monthStyles } from './month.styles.js';
import * as text from './month.text.js';

export interface MonthChoice {
  readonly location: Location;
  /** `2026-12`. */
  readonly month: string;
  /** None while they are on their way. */
  readonly days: ReadonlyMap<string, AvailableDay> | undefined;
  readonly today: string;
  readonly horizon: string;
  readonly chosen: string | undefined;
  /** The one day that Tab leads to. */
  readonly active: string;
  readonly level: HeadingLevel;
  readonly onMonth: (month: string) => void;
  readonly onPick: (day: string) => void;
  /** Keys lead to another day, perhaps in another month. */
  readonly onMove: (day: string) => void;
}

/** Draws a month beside the times of its day. */
export type MonthView = (choice: MonthChoice, times: unknown) => unknown;

const TITLE = 'month-title';

/** With its styles. */
export function monthView(root: HTMLElement | DocumentFragment): MonthView {
  addStyles(root, [monthStyles]);
  return (choice, times) =>
    html`<div class="pair">
      ${monthChoice(choice)}
      <section class="stack pair-times">
        ${choice.chosen ? heading(choice.level, formatDate(choice.chosen, 'day'), 'text-lg') : nothing}${times}
      </section>
    </div>`;
}

/** A month as a grid of buttons (APG): arrows, Home and End, Page Up and Down; one tab stop. */
function monthChoice(choice: MonthChoice) {
  const { month, today, horizon, level } = choice;
  const weeks = monthGrid(month);
  const [firstWeek = []] = weeks;
  return html`<div class="month" part="month">
    <div class="month-head">
      ${monthButton(choice, addMonths(month, -1), month > monthOf(today))}
      ${heading(level, formatDate(`${month}-01`, 'month'), '', { id: TITLE })}
      ${monthButton(choice, addMonths(month, 1), month < monthOf(horizon))}
    </div>
    <table role="grid" aria-labelledby=${TITLE} aria-describedby="month-hint" @keydown=${(event: KeyboardEvent) => onKey(event, choice)} @click=${(event: Event) => onClick(event, choice)}>
      <thead>
        <tr>
          ${firstWeek.map(
            (day) => html`<th scope="col" abbr=${formatDate(day, 'weekday')}>${formatDate(day, 'weekdayShort')}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => (monthOf(day) === month ? cell(day, choice) : html`<td></td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="vh" id="month-hint">${text.monthHint()}</p>
    <ul class="legend" aria-hidden="true">
      <li><i></i>${text.legendOpen()}</li>
      <li><i class="few"></i>${text.legendFew()}</li>
      <li>${text.legendNone()}</li>
    </ul>
    ${reasons(choice)}
  </div>`;
}

function monthButton({ month, onMonth }: MonthChoice, to: string, possible: boolean) {
  const before = to < month;
  if (!possible) return html`<span></span>`;
  const short = formatDate(`${to}-01`, 'short').replace(/^1\s/, '');
  return html`<button
    class="link"
    type="button"
    @click=${() => onMonth(to)}
  >
    ${before ? icon(chevronStart) : nothing}<span
      ><span class="vh">${before ? text.monthBefore() : text.monthAfter()},&nbsp;</span>${short}<span class="vh">&nbsp;${to.slice(0, 4)}</span></span
    >${before ? nothing : icon(chevron)}
  </button>`;
}

/** The name is one text and holds what is seen: a text for each piece of it made laying out a month half as slow again. */
function cell(day: string, choice: MonthChoice) {
  const { chosen, active } = choice;
  const known = stateOf(day, choice);
  const canBeChosen = known.state === 'open' || known.state === 'few';
  const isChosen = canBeChosen && day === chosen;
  const sign = signOf(known, choice.location);
  const small = known.state === 'few' ? text.left(known.left) : known.state === 'full' ? text.full() : sign;
  const rest = text.dayState(known);
  return html`<td aria-selected=${isChosen}>
    <button
      class="day day-${isChosen ? 'on' : sign && known.state === 'closed' ? 'sign' : known.state}"
      type="button"
      data-day=${day}
      tabindex=${day === active ? 0 : -1}
      aria-current=${day === choice.today ? 'date' : nothing}
      aria-disabled=${canBeChosen ? nothing : 'true'}
    >
      <b aria-hidden="true">${Number(day.slice(8))}</b>
      ${small ? html`<span aria-hidden="true">${small}</span>` : nothing}
      <span class="vh">${[formatDate(day), small, rest].filter(Boolean).join(', ')}</span>
    </button>
  </td>`;
}

/** Days that the server has not told of are past, or beyond what can be booked. */
const stateOf = (day: string, { days, horizon }: MonthChoice): text.KnownDay =>
  days?.get(day) ?? { day, state: !days ? 'waiting' : day > horizon ? 'closed' : 'past', left: 0 };

/** A day off says so. */
function signOf(known: text.KnownDay, location: Location): string {
  if (!isDayOff(known, location)) return '';
  const closure = location.closures.find(({ day }) => day === known.day);
  return closure && closure.kind !== 'unplanned' ? text.holiday() : text.shut();
}

/** Why the days off of this month are off. */
function reasons(choice: MonthChoice) {
  const off = monthGrid(choice.month)
    .flat()
    .filter((day) => monthOf(day) === choice.month)
    .map((day) => stateOf(day, choice))
    .filter((day) => day.reason && isDayOff(day, choice.location));
  return reasonsOf(off);
}

/** One listener for all days: a month of them is felt on a cheap telephone. */
function onClick({ target }: Event, { onPick }: MonthChoice) {
  const button = target instanceof Element ? target.closest('[data-day]:not([aria-disabled])') : null;
  const day = button?.getAttribute('data-day');
  if (day) onPick(day);
}

function onKey(event: KeyboardEvent, { days, today, horizon, active, onMove }: MonthChoice) {
  if (!days || event.ctrlKey || event.altKey || event.metaKey) return;
  const to = dayAfterKey(active, event.key);
  if (!to) return;
  event.preventDefault();
  onMove(to < today ? today : to > horizon ? horizon : to);
}
