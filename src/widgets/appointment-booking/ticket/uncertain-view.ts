import { html, nothing } from 'lit';
import type { Location } from '../../../contract/locations.js';
import type { UncertainStep } from '../../../domain/booking/state.js';
import { formatClock } from '../../../i18n/format.js';
import { pick } from '../../../i18n/index.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { stages } from '../../../ui/parts/stages.js';
import { dial } from '../../locations/counters.js';
import { shortMoment } from '../appointment-booking.text.js';
import * as text from './ticket.text.js';

export interface Uncertain {
  readonly state: UncertainStep;
  readonly place: Location | undefined;
  readonly level: HeadingLevel;
  readonly onAsk: () => void;
}

/** The second matters here, and the reader's own clock is the one they see. */
function clock(ms: number): string {
  const date = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = formatClock(`${two(date.getHours())}:${two(date.getMinutes())}`);
  return `${minutes}${minutes.charAt(2)}${two(date.getSeconds())}`;
}

/** No answer is not a failure: the booking may stand. It never says *gagal*, and never offers to book again. Styles: `stages`. */
export function uncertainView({ state, place, level, onAsk }: Uncertain) {
  const [sentAt = 0, ...asked] = state.asked;
  const last = asked[asked.length - 1];
  return html`<div class="stack-2">
      ${heading(level, text.uncertain(), 'text-2xl', { id: 'question', focusable: true })}
      <p>${text.uncertainBody()}</p>
    </div>
    ${stages([
      { state: 'done', stateWord: text.done(), title: text.sent(), detail: clock(sentAt) },
      {
        state: 'current',
        stateWord: text.current(),
        title: text.asking(),
        ...(last === undefined ? {} : { detail: text.tryNumber(asked.length, clock(last)) }),
      },
      { state: 'todo', stateWord: text.todo(), title: text.toCome() },
    ])}
    <div class="stack-2">
      <button class="button button-line" type="button" @click=${onAsk}>${text.askNow()}</button>
      <p class="hint">${text.uncertainClose()}</p>
    </div>
    ${place?.phone ? callThem(place, place.phone, shortMoment(state.hold.startsAt, place.zone)) : nothing}`;
}

const callThem = ({ name }: Location, phone: string, moment: string) =>
  html`<p class="text-sm">
    ${text.stillNothing()} ${dial(phone, pick(name))}. <span class="num">${text.mention(moment)}</span>
  </p>`;
