import { html, nothing } from 'lit';
import type { Zone } from '../../../contract/primitives.js';
import type { ConflictStep } from '../../../domain/booking/state.js';
import { formatTime } from '../../../i18n/format.js';
import { calendar, icon } from '../../../ui/icons.js';
import { below, heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import { shortMoment } from '../appointment-booking.text.js';
import * as text from './gone.text.js';

export interface Conflict {
  readonly state: ConflictStep;
  readonly zone: Zone;
  readonly level: HeadingLevel;
  readonly hasTyped: boolean;
  readonly isLooking: boolean;
  readonly onPick: (startsAt: string) => void;
  readonly onAll: () => void;
}

/** The time is gone; what was typed is not. Styles: `notice`, `list`, `flow`. */
export function conflictView({ state, zone, level, hasTyped, isLooking, onPick, onAll }: Conflict) {
  const { startsAt, why } = state;
  const time = formatTime(startsAt, zone.id);
  // Run out is not taken: the same time may still be free, and is worth a try.
  const again = why === 'expired' || why === 'released';
  const alternatives = state.alternatives.filter(
    (each) => !again || Date.parse(each.startsAt) !== Date.parse(startsAt),
  );
  return html`${notice({
    kind: 'attn',
    title: heading(level, text.gone(why, time), '', { id: 'question', focusable: true }),
    body: hasTyped ? text.kept() : text.chooseOther(),
  })}
    ${
      again
        ? html`<button class="button" type="button" @click=${() => onPick(startsAt)}>
          ${state.taking === startsAt ? text.taking(time) : text.takeAgain(time)}
        </button>`
        : nothing
    }
    <section class="stack-2">
      ${heading(below(level), text.stillFree(), 'text-lg')}
      ${
        alternatives.length
          ? html`<ul class="list" role="list">
              ${alternatives.map(
                (each) =>
                  html`<li class="row pick-row">
                    <button class="link row-link num" type="button" @click=${() => onPick(each.startsAt)}>
                      <b>${state.taking === each.startsAt ? text.taking(formatTime(each.startsAt, zone.id)) : shortMoment(each.startsAt, zone)}</b>
                    </button>
                    <span class="num text-sm muted nowrap">${text.left(each.left)}</span>
                  </li>`,
              )}
            </ul>`
          : html`<p role="status">${isLooking ? text.lookingForFree() : text.nothingNear()}</p>`
      }
      <button class="link" type="button" @click=${onAll}>${icon(calendar)}${text.allTimes()}</button>
    </section>
    <p class="text-sm muted">${text.walkInToo()}</p>`;
}
