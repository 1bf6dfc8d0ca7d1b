import { html, nothing } from 'lit';
import type { AvailableDay } from '../../../contract/availability.js';
import { relativeDay } from '../../../i18n/format.js';
import { chevron, icon } from '../../../ui/icons.js';
import { shortDay } from '../appointment-booking.text.js';
import { reasonsOf } from './days-off.js';
import * as text from './flow.text.js';

export interface DayList {
  /** Days with a free time, the nearest first. */
  readonly days: readonly AvailableDay[];
  readonly today: string;
  readonly chosen: string | undefined;
  /** Days off up to the last of them. */
  readonly off: readonly AvailableDay[];
  /** Times of the chosen day, with what is done with them. */
  readonly times: unknown;
  /** There where more days are known or can be asked for. */
  readonly onMore: (() => void) | undefined;
  readonly onPick: (day: string) => void;
}

/** The nearest days with a free time; the chosen one is open and shows its times. Styles: `list`, `flow`. */
export const dayList = ({ days, off, today, chosen, times, onMore, onPick }: DayList) =>
  html`<ul class="list" role="list" part="days">
      ${days.map(({ day, state, left }) => {
        const isOpen = day === chosen;
        const near = relativeDay(day, today);
        return html`<li class="row day-row ${isOpen ? 'day-row-open' : ''}">
          <button
            class="day-button"
            type="button"
            data-day=${day}
            aria-expanded=${isOpen}
            @click=${(event: Pressed) => pick(event, day, onPick)}
          >
            ${icon(chevron)}
            <span class="num"><b>${shortDay(day)}</b>${near ? html`<span class="muted">, <span class="nowrap">${near}</span></span>` : nothing}</span>
            ${state === 'few' ? html`<span class="num text-sm nowrap few-left">${text.left(left)}</span>` : nothing}
          </button>
          ${isOpen ? html`<div class="day-times">${times}</div>` : nothing}
        </li>`;
      })}
    </ul>
    ${reasonsOf(off)}
    ${onMore ? html`<button class="link" type="button" @click=${onMore}>${text.moreDays()}</button>` : nothing}`;

type Pressed = Event & { readonly currentTarget: Element };

/** The times of another day close above what was pressed, and would take it out of sight. */
function pick({ currentTarget }: Pressed, day: string, onPick: DayList['onPick']): void {
  onPick(day);
  requestAnimationFrame(() => currentTarget.scrollIntoView({ block: 'nearest' }));
}
