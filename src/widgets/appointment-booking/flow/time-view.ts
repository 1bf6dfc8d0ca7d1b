import { html, nothing } from 'lit';
import type { AvailableDay, Slot } from '../../../contract/availability.js';
import type { Location } from '../../../contract/locations.js';
import { formatNumber, formatTime } from '../../../i18n/format.js';
import { marked } from '../../../i18n/index.js';
import { calendar, icon } from '../../../ui/icons.js';
import { below, heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { fieldGroup } from '../../../ui/parts/field.js';
import { segments } from '../../../ui/parts/segments.js';
import { skeletonRows } from '../../../ui/parts/skeleton.js';
import { retryButton } from '../dead-ends.js';
import { dayList } from './days-view.js';
import * as text from './flow.text.js';
import type { MonthChoice, MonthView } from './month-view.js';
import { slotChoice } from './slots-view.js';

/** Times of the day shown: they stand, are about to be drawn, are on their way, or could not be had. */
export type Times = readonly Slot[] | 'soon' | 'loading' | 'failed';

/** How many come. */
export interface Party {
  readonly most: number;
  readonly size: number;
  readonly onChange: (size: number) => void;
}

export interface TimeChoice {
  readonly place: Location;
  readonly party: Party | undefined;
  readonly level: HeadingLevel;
  readonly today: string;
  readonly day: string | undefined;
  readonly times: Times;
  readonly picked: string | undefined;
  readonly taking: string | undefined;
  /** The days of the list, and whether more can be asked for. */
  readonly nearest: readonly AvailableDay[];
  /** Days off among these. */
  readonly off: readonly AvailableDay[];
  readonly onMore: (() => void) | undefined;
  /** Draws the month; absent where the list is to stand. */
  readonly drawMonth: MonthView | undefined;
  /** The month was to stand, and did not come. */
  readonly hasFailed: boolean;
  /** Absent where there is no room for a month. */
  readonly onSwitch: (() => void) | undefined;
  readonly month: Omit<MonthChoice, 'location' | 'today' | 'level' | 'chosen' | 'onPick'>;
  /** Leads to the waiting list, where a day is full. */
  readonly onWait: (() => void) | undefined;
  /** Absent where there is one place only. */
  readonly onPlace: (() => void) | undefined;
  readonly onDay: (day: string) => void;
  readonly onTime: (startsAt: string) => void;
  readonly onTake: () => void;
  readonly onRetry: () => void;
}

/** Day and time: the nearest days with their times, or a month beside the times of its day. Styles: `flow`, `list`. */
export function timeChoice(choice: TimeChoice) {
  const { place, party, level, drawMonth, hasFailed, onSwitch, onWait, onPlace } = choice;
  return html`<div class="stack-2">
      ${heading(level, text.when(), 'text-xl', { id: 'question', focusable: true })}
      <p class="chosen-line text-sm">
        <span><strong>${marked(place.name)}</strong>. ${text.zoneOf(place.zone)}</span>
        ${onPlace ? html`<button class="link" type="button" @click=${onPlace}>${text.changePlace()}</button>` : nothing}
      </p>
    </div>
    ${party ? partyChoice(party) : nothing} ${drawMonth ? month(choice, drawMonth) : list(choice)}
    ${hasFailed ? html`<p role="alert">${text.startFailed()}</p>` : nothing}
    ${
      onSwitch
        ? html`<button class="link" type="button" @click=${onSwitch}>
            ${icon(calendar)}${drawMonth ? text.showList() : text.showMonth()}
          </button>`
        : nothing
    }
    ${
      onWait
        ? html`<p>
            ${text.waitForFull()} <button class="link" type="button" @click=${onWait}>${text.wait()}</button>
          </p>`
        : nothing
    }`;
}

const partyChoice = ({ most, size, onChange }: Party) =>
  fieldGroup({
    id: 'party',
    label: text.partyTitle(),
    content: segments({
      name: 'party',
      options: Array.from({ length: most }, (_, i) => ({ value: String(i + 1), label: formatNumber(i + 1) })),
      chosen: String(size),
      onChoose: (value) => onChange(Number(value)),
    }),
  });

const list = (choice: TimeChoice) =>
  html`<section>
    ${heading(below(choice.level), text.nearestDays(), 'text-lg list-title')}
    ${
      choice.month.days
        ? dayList({
            days: choice.nearest,
            off: choice.off,
            today: choice.today,
            chosen: choice.day,
            times: times(choice),
            onMore: choice.onMore,
            onPick: choice.onDay,
          })
        : times(choice)
    }
  </section>`;

function month(choice: TimeChoice, draw: MonthView) {
  const { place: location, today, day: chosen, level, onDay: onPick } = choice;
  return draw({ ...choice.month, location, today, chosen, level: below(level), onPick }, times(choice));
}

function times(choice: TimeChoice) {
  const { place, level, times: slots, picked, taking, onTime, onTake, onRetry } = choice;
  if (slots === 'soon') return skeletonRows(1);
  if (slots === 'loading')
    return html`<p class="muted text-sm" role="status">${text.loadingTimes()}</p>${skeletonRows(1)}`;
  if (slots === 'failed') {
    return html`<div class="stack-2" role="alert">
      <p>${text.timesFailed()}</p>
      ${retryButton(onRetry, 'button-line')}
    </div>`;
  }
  if (!slots.length) return html`<p>${text.noTimes()}</p>`;
  const shown = slotChoice({ slots, zone: place.zone, chosen: picked, level: below(below(level)), onPick: onTime });
  // In the same place whether or not one is picked: drawn anew, the one that was pressed would lose the focus.
  return html`<div class="stack">${shown}${picked ? take(formatTime(picked, place.zone.id), taking, onTake) : nothing}</div>`;
}

const take = (at: string, taking: string | undefined, onTake: () => void) =>
  html`<div class="stack-2">
    <button class="button" type="button" aria-disabled=${taking ? 'true' : nothing} @click=${() => !taking && onTake()}>
      ${taking ? text.taking(at) : text.take(at)}
    </button>
    <p class="hint">${text.takeHint()}</p>
  </div>`;
