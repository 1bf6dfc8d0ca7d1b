import { html, nothing } from 'lit';
import type { Appointment } from '../../../contract/appointments.js';
import type { QueuePlace } from '../../../contract/cases.js';
import { dayOf } from '../../../domain/time/zone.js';
import type { VisitView } from '../../../domain/tracking/tracker.js';
import { formatTime } from '../../../i18n/format.js';
import { marked } from '../../../i18n/index.js';
import { heading } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import { type ReviewRow, review } from '../../../ui/parts/review.js';
import { HEADING } from './headings.js';
import { instead } from './instead.js';
import { placeView } from './place-view.js';
import { offers, placeOf, type Shown } from './shown.js';
import type { CaseViews } from './views.js';
import * as text from './visit.text.js';

export interface VisitOptions {
  readonly views: CaseViews;
  readonly onCancel: () => void;
  /** Asks again for a view that did not come. */
  readonly onAgain: () => void;
}

/** The visit: its sentence, what there is to know, what can be done. */
export function visitView(
  { sentence, changeable }: VisitView,
  visit: Appointment,
  queue: QueuePlace | undefined,
  shown: Shown,
  options: VisitOptions,
): unknown {
  const lost = shown.line === 'lost';
  const isOver = ['past', 'no-show', 'cancelled', 'served'].includes(sentence.kind);
  const { day } = options.views;
  const size = sentence.kind === 'in-line' ? 'text-xl' : 'text-2xl';
  const body =
    ahead(sentence, visit) ?? day.part?.dayView(sentence, visit, queue, lost) ?? instead(day, options.onAgain);
  const title = text.visitTitle(sentence, visit, lost);
  return html`<div class="stack-6">
    <div class="stack-2">
      ${
        sentence.kind === 'called'
          ? html`${body}
            ${notice({ kind: 'attn', large: true, title, headingLevel: shown.level, body: text.goNow() })}`
          : html`${heading(shown.level, title, size, HEADING)} ${body}`
      }
    </div>
    ${isOver ? nothing : factsOf(visit, shown)}
    ${isOver && !changeable ? again(visit, shown) : manage(visit, changeable, shown, options)}
  </div>`;
}

/** Beneath the sentence, as long as it is the clock that brings it. */
function ahead(sentence: VisitView['sentence'], visit: Appointment) {
  const time = (moment: string) => html`<b class="num">${formatTime(moment, visit.zone.id)}</b>`;
  switch (sentence.kind) {
    case 'before-day':
      return html`<p>${text.daysLeft(sentence.daysLeft)} ${text.arrive(time(visit.arriveBy))}</p>`;
    case 'today':
      return sentence.late
        ? html`<p>${text.stillTime(time(visit.endsAt))}</p>`
        : html`<p>${text.arrive(time(visit.arriveBy))} ${text.checkIn()}</p>`;
    case 'past':
      return html`<p>${text.pastBody(text.startOf(visit))}</p>`;
    default:
      return undefined;
  }
}

function factsOf(visit: Appointment, shown: Shown) {
  const { zone, visits, partySize } = visit;
  const place = placeOf(shown, visit.location);
  const checklist = shown.checklistHref(visits.map(({ service }) => service));
  const rows: ReviewRow[] = [];
  if (place) rows.push({ label: text.place(), value: placeView(place, dayOf(visit.startsAt, zone.id)) });
  const people = partySize > 1 ? html`<span class="beneath">${text.people(partySize)}</span>` : nothing;
  if (visit.state === 'booked') {
    rows.push({ label: text.label(), value: html`<strong class="num nowrap">${visit.label}</strong>${people}` });
  }
  if (visits.length > 1) rows.push({ label: text.services(), value: serviceTimes(visit, shown) });
  if (checklist)
    rows.push({ label: text.bring(), value: html`<a class="link" href=${checklist}>${text.bringLink()}</a>` });
  return review(rows);
}

const serviceTimes = ({ visits, zone }: Appointment, { nameOf }: Shown) =>
  html`<ul role="list">
    ${visits.map(({ service, startsAt }) => {
      const name = nameOf(service);
      return html`<li><b class="num">${formatTime(startsAt, zone.id)}</b> ${name ? marked(name) : service}</li>`;
    })}
  </ul>`;

function manage(visit: Appointment, changeable: boolean, shown: Shown, { onCancel }: VisitOptions) {
  if (visit.state !== 'booked') return nothing;
  if (!changeable) return html`<p class="text-sm muted">${text.fixed()}</p>`;
  const services = visit.visits.map(({ service }) => service);
  const href = offers(shown, 'rescheduleAppointment') ? shown.bookingHref(services, visit.code) : undefined;
  const canCancel = offers(shown, 'cancelAppointment');
  if (!href && !canCancel) return nothing;
  return html`<div class="stack-2">
    ${href ? html`<a class="button" href=${href}>${text.move()}</a>` : nothing}
    <p class="text-sm muted">${text.changeableUntil(visit)}</p>
    ${canCancel ? html`<p><button class="link link-bad" type="button" @click=${onCancel}>${text.cancel()}</button></p>` : nothing}
  </div>`;
}

/** After a visit that did not take place: a new time, or no time at all. */
function again({ visits, state }: Appointment, shown: Shown) {
  if (state === 'served') return nothing;
  const href = shown.bookingHref(visits.map(({ service }) => service));
  return html`${href ? html`<p><a class="button" href=${href}>${text.bookAgain()}</a></p>` : nothing}
  ${shown.places(text.walkIn())}`;
}
