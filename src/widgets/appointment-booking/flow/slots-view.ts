import { html, nothing } from 'lit';
import type { Slot } from '../../../contract/availability.js';
import type { Zone } from '../../../contract/primitives.js';
import { dayOf, timeOf } from '../../../domain/time/zone.js';
import { formatDate, formatTime } from '../../../i18n/format.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import * as text from './flow.text.js';

export interface SlotChoice {
  readonly slots: readonly Slot[];
  readonly zone: Zone;
  readonly chosen: string | undefined;
  /** Level of *Pagi* and *Siang*. */
  readonly level: HeadingLevel;
  readonly onPick: (startsAt: string) => void;
}

/** No more than these left is worth a hint, where other times of the day have more. */
const FEW = 2;

/** The times of one day, by part of the day. Each button says day, date, time, zone and what is left. Styles: `flow`. */
export function slotChoice({ slots, level, ...choice }: SlotChoice) {
  const [first] = slots;
  const day = first ? formatDate(dayOf(first.startsAt, choice.zone.id)) : '';
  const hour = ({ startsAt }: Slot) => timeOf(startsAt, choice.zone.id);
  const most = Math.max(...slots.map(({ left }) => left));
  const part = (title: string, of: readonly Slot[]) =>
    of.length
      ? html`<section class="stack-2">
          ${heading(level, title)}
          <div class="slots">${of.map((slot) => button(slot, slot.left <= FEW && slot.left < most, { ...choice, day }))}</div>
        </section>`
      : nothing;
  return html`<div class="stack" part="times">
    ${part(
      text.morning(),
      slots.filter((slot) => hour(slot) < '11:00'),
    )}
    ${part(
      text.noon(),
      slots.filter((slot) => hour(slot) >= '11:00' && hour(slot) < '15:00'),
    )}
    ${part(
      text.afternoon(),
      slots.filter((slot) => hour(slot) >= '15:00'),
    )}
  </div>`;
}

interface SlotButton extends Omit<SlotChoice, 'slots' | 'level'> {
  /** In words. */
  readonly day: string;
}

function button(slot: Slot, isFew: boolean, { day, zone, chosen, onPick }: SlotButton) {
  const { startsAt, left } = slot;
  const isFree = left > 0;
  const isChosen = startsAt === chosen;
  const kind = isChosen ? 'slot-on' : !isFree ? 'slot-full' : isFew ? 'slot-few' : '';
  const time = formatTime(startsAt, zone.id);
  const rest = slot.heldByYou ? text.heldByYou() : isFree ? text.left(left) : text.full();
  return html`<button
    class="slot ${kind}"
    type="button"
    aria-pressed=${isFree ? isChosen : nothing}
    aria-disabled=${isFree ? nothing : 'true'}
    @click=${() => isFree && onPick(startsAt)}
  >
    <b class="num" aria-hidden="true">${time}</b>
    <span class="num" aria-hidden="true">${rest}</span>
    <span class="vh">${day}, ${time}\u00a0${zone.label}, ${rest}</span>
  </button>`;
}
