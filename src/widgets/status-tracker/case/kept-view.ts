import { html, nothing } from 'lit';
import type { KeptTicket } from '../../../domain/booking/kept-tickets.js';
import { dayOf } from '../../../domain/time/zone.js';
import { formatDate, formatTimeWithZone } from '../../../i18n/format.js';
import { below, heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import * as text from './kept.text.js';

export interface KeptView {
  readonly tickets: readonly KeptTicket[];
  readonly level: HeadingLevel;
  readonly onUse: (code: string) => void;
  readonly onForget: (code: string) => void;
}

/** Tickets that this device keeps: when, where, the number and the code, which need no network; and their way into the form. */
export const keptView = ({ tickets, level, onUse, onForget }: KeptView): unknown =>
  tickets.length
    ? html`<section class="stack-2" part="kept">
        ${heading(below(level), text.kept(), 'text-lg')}
        <ul class="list" role="list">
          ${tickets.map(({ appointment, place, services }) => {
            const { code, label, startsAt, arriveBy, zone } = appointment;
            const start = `${formatDate(dayOf(startsAt, zone.id), 'day')}, ${formatTimeWithZone(startsAt, zone.id)}`;
            return html`<li class="row">
              <p class="num"><b>${start}</b></p>
              <p>${place}. ${services}</p>
              <p class="num text-sm">${text.facts(label, code, formatTimeWithZone(arriveBy, zone.id))}</p>
              <div class="actions">
                <button class="link" type="button" @click=${() => onUse(code)}>
                  ${text.use()}<span class="vh">&nbsp;${start}</span>
                </button>
                <button class="link" type="button" @click=${() => onForget(code)}>
                  ${text.forget()}<span class="vh">&nbsp;${start}</span>
                </button>
              </div>
            </li>`;
          })}
        </ul>
      </section>`
    : nothing;
