import { html, nothing } from 'lit';
import type { Appointment } from '../../../contract/appointments.js';
import type { Location } from '../../../contract/locations.js';
import type { BookedStep, Booking } from '../../../domain/booking/state.js';
import { venueOf } from '../../../domain/booking/venue.js';
import type { ToBring } from '../../../domain/checklist/to-bring.js';
import { dayOf } from '../../../domain/time/zone.js';
import { formatDate, formatTime, formatTimeWithZone } from '../../../i18n/format.js';
import { marked, pick } from '../../../i18n/index.js';
import { chevron, document as documentIcon, icon } from '../../../ui/icons.js';
import { below, heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { dial } from '../../locations/counters.js';
import { shortMoment } from '../appointment-booking.text.js';
import { type Pocket, pocketView, qrCode } from './pocket.js';
import * as text from './ticket.text.js';

export interface Ticket extends Pick<Pocket, 'along' | 'keep'> {
  readonly state: BookedStep;
  readonly services: string;
  readonly nameOf: (service: string) => string;
  readonly place: Location | undefined;
  /** The service asks for a phone number, so that no PIN was given. */
  readonly asksPhone: boolean;
  readonly level: HeadingLevel;
  /** Address of the tracker with the code in its fragment. */
  readonly trackingHref: string | undefined;
  readonly checklistHref: string | undefined;
  /** What to bring: open from the start, since a screenshot and a print are to have it; ticks are asked for anew when it is opened again. */
  readonly bring:
    { readonly toBring: ToBring | undefined; readonly view: unknown; readonly onOpen: () => void } | undefined;
  /** Absent where it cannot be moved from here. */
  readonly onMove: (() => void) | undefined;
  readonly onAnother: () => void;
}

/** The booking stands. The ticket works as a screenshot: nothing on it needs the network. Styles: `ticket`, `notice`. */
export function ticketView(props: Ticket) {
  const { level, state, services, place, checklistHref, trackingHref, bring, along, keep, onMove, onAnother } = props;
  const { appointment } = state.booking;
  return html`<div class="stack-2">
      ${heading(level, state.moving ? text.moved() : text.booked(), 'text-xl', { id: 'question', focusable: true })}
      <p>${text.keepIt()}</p>
    </div>
    <div class="ticket-pair">
      ${paper(props)}
      <div class="stack">
        ${trackingHref ? html`<a class="button" href=${trackingHref}>${text.follow()}${icon(chevron)}</a>` : nothing}
        ${appointment && place ? pocketView({ appointment, place, services, papers: bring?.toBring?.papers, along, keep }) : nothing}
        ${
          bring || checklistHref
            ? html`<section class="stack-2">
                ${heading(below(level), text.bring(), 'text-lg')}
                ${
                  bring
                    ? html`<details open @toggle=${bring.onOpen}>
                        <summary class="no-print">${icon(chevron)}${text.bringHere()}</summary>
                        <div class="stack-2">${bring.view ?? nothing}</div>
                      </details>`
                    : nothing
                }
                ${
                  checklistHref
                    ? html`<a class="link" href=${checklistHref}>${icon(documentIcon)}${text.bringLink()}</a>`
                    : nothing
                }
              </section>`
            : nothing
        }
        ${appointment && place ? changeable(appointment, place, onMove) : nothing}
        <button class="link" type="button" @click=${onAnother}>${text.another()}</button>
      </div>
    </div>`;
}

const changeable = ({ changeableUntil }: Appointment, { zone, phone, name }: Location, onMove: Ticket['onMove']) =>
  html`<div>
    ${onMove ? html`<button class="link" type="button" @click=${onMove}>${text.move()}</button>` : nothing}
    <p class="text-sm num">
    ${Date.parse(changeableUntil) > Date.now() ? text.changeHint(shortMoment(changeableUntil, zone)) : html`${text.tooLate()} ${phone ? dial(phone, pick(name)) : nothing}`}
  </p></div>`;

function paper({ state, services, nameOf, place, asksPhone }: Ticket) {
  const { booking } = state;
  const { appointment } = booking;
  return html`<section class="ticket" aria-label=${text.ticket()} part="ticket">
    <div class="ticket-head">
      <strong>${place ? marked(place.name) : services}</strong>
      ${place ? html`<span class="text-sm">${services}</span>` : nothing}
    </div>
    <div class="ticket-main">
      <div>
        ${
          appointment
            ? html`<p class="text-sm">${text.label()}</p>
                <p class="ticket-number" translate="no">${appointment.label}</p>`
            : nothing
        }
        <dl class="ticket-keys">
          <div>
            <dt class="text-sm">${text.code()}</dt>
            <dd class="ticket-code num" translate="no">${booking.code}</dd>
          </div>
          ${pinOf(booking)}
        </dl>
      </div>
      <div class="ticket-qr">${qrCode(booking.code)}</div>
    </div>
    ${appointment && place ? facts(appointment, place, nameOf) : html`<p class="ticket-note text-sm">${text.onlyCode()}</p>`}
    <p class="ticket-note text-sm">${proofHint(state, asksPhone)}</p>
  </section>`;
}

/** After a reload nothing is known of the proof: a PIN is told once, and neither it nor a phone number is kept. */
function proofHint({ booking: { proof }, moving }: BookedStep, asksPhone: boolean): string {
  if (moving) return text.sameProof();
  if (proof?.kind === 'pin') return text.pinHint();
  return proof || asksPhone ? text.phoneHint() : text.eitherHint();
}

const pinOf = ({ proof }: Booking) =>
  proof?.kind === 'pin'
    ? html`<div>
        <dt class="text-sm">${text.pin()}</dt>
        <dd class="ticket-code num">${proof.pin}</dd>
      </div>`
    : nothing;

function facts({ startsAt, arriveBy, partySize, visits }: Appointment, place: Location, nameOf: Ticket['nameOf']) {
  const { zone } = place;
  const day = dayOf(startsAt, zone.id);
  const [first] = visits;
  const { stop, address } = venueOf(place, startsAt);
  return html`<dl class="ticket-facts num">
    <div>
      <dt>${text.step.time()}</dt>
      <dd>
        ${formatDate(day, 'full')}<br />${text.atTime(formatTimeWithZone(startsAt, zone.id))}
        ${
          visits.length > 1
            ? visits.map(
                (visit) => html`<small>${formatTime(visit.startsAt, zone.id)} ${nameOf(visit.service)}</small>`,
              )
            : nothing
        }
        ${partySize > 1 ? html`<small>${text.people(partySize)}</small>` : nothing}
      </dd>
    </div>
    <div>
      <dt>${text.step.place()}</dt>
      <dd>
        ${first?.counter ? text.counter(first.counter) : pick(place.name)}<small
          >${stop ? marked(stop) : nothing}${stop && address ? ', ' : nothing}${address}</small
        >
      </dd>
    </div>
    <div>
      <dt>${text.arriveBy()}</dt>
      <dd>${formatTimeWithZone(arriveBy, zone.id)}<small>${text.arriveHint()}</small></dd>
    </div>
  </dl>`;
}
