import { html, nothing } from 'lit';
import type { BookingFields } from '../../../contract/booking-fields.js';
import type { Location } from '../../../contract/locations.js';
import type { ReviewStep } from '../../../domain/booking/state.js';
import { maskNik } from '../../../domain/identity/mask.js';
import { dayOf, type ZoneId } from '../../../domain/time/zone.js';
import { formatDate, formatList, formatNumber, formatTimeWithZone } from '../../../i18n/format.js';
import { marked } from '../../../i18n/index.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { review, type ReviewRow } from '../../../ui/parts/review.js';
import * as text from './form.text.js';

export interface Review {
  readonly state: ReviewStep;
  readonly services: string;
  readonly place: Location;
  readonly fields: BookingFields;
  readonly level: HeadingLevel;
  readonly isNikShown: boolean;
  /** Absent where there is only one place. */
  readonly onPlace: (() => void) | undefined;
  readonly onTime: () => void;
  readonly onDetails: () => void;
  readonly onNik: () => void;
  readonly onBook: () => void;
}

/** What will be booked, with the way back to each answer; the NIK is covered. Styles: `review`. */
export function reviewView(props: Review) {
  const { state, level, onBook } = props;
  const isSending = state.sending ?? false;
  const [says, sending, hint] = state.moving
    ? [text.move(), text.moving(), text.moveHint()]
    : [text.book(), text.booking(), text.bookHint()];
  return html`${heading(level, text.reviewTitle(), 'text-xl', { id: 'question', focusable: true })} ${review(rows(props))}
    <div class="stack-2">
      <button class="button" type="button" aria-disabled=${isSending ? 'true' : nothing} @click=${() => !isSending && onBook()}>
        ${isSending ? sending : says}
      </button>
      <p class="hint">${hint}</p>
    </div>`;
}

const change = (what: 'place' | 'time' | 'details', onClick: () => void) =>
  html`<button class="link" type="button" @click=${onClick}>
    ${text.change()}<span class="vh">&nbsp;${text.changeWhat[what]()}</span>
  </button>`;

function rows({ state, services, place, fields, isNikShown, onPlace, onTime, onDetails, onNik }: Review): ReviewRow[] {
  const { startsAt } = state.hold;
  const { moving } = state;
  const { contact = {}, extra = {}, help = [], onBehalf } = state.details ?? {};
  const { zone } = place;
  const list: (ReviewRow | undefined)[] = [
    { label: text.service(), value: services },
    {
      label: text.step.place(),
      value: html`<strong>${marked(place.name)}</strong>${
        place.kind === 'counter' ? html`<br /><span class="text-sm muted">${place.address}</span>` : nothing
      }`,
      action: onPlace && change('place', onPlace),
    },
    moving && {
      label: text.timeNow(),
      value: html`<span class="num">${moment(moving.startsAt, moving.zone.id)}</span>`,
    },
    {
      label: moving ? text.timeNew() : text.step.time(),
      value: html`<strong class="num">${moment(startsAt, zone.id)}</strong>`,
      action: change('time', onTime),
    },
    state.partySize > 1 ? { label: text.people(), value: formatNumber(state.partySize) } : undefined,
    onBehalf ? { label: text.forOther(), value: text.yes() } : undefined,
    contact.name
      ? {
          label: text.name(),
          value: html`<span translate="no">${contact.name}</span>`,
          action: change('details', onDetails),
        }
      : undefined,
    contact.nik
      ? {
          label: text.nik(),
          value: html`<span class="num">${isNikShown ? grouped(contact.nik) : maskNik(contact.nik)}</span>`,
          action: html`<button class="link" type="button" aria-pressed=${isNikShown} @click=${onNik}>
            ${isNikShown ? text.hide() : text.show()}<span class="vh">&nbsp;${text.nik()}</span>
          </button>`,
        }
      : undefined,
    contact.phone
      ? { label: text.phone(), value: html`<span class="num nowrap">${local(contact.phone)}</span>` }
      : undefined,
    contact.email ? { label: text.email(), value: contact.email } : undefined,
    ...fields.extra.map(({ id, label, options }) => {
      const value = extra[id];
      const option = options?.find((each) => each.id === value);
      return value === undefined ? undefined : { label: marked(label), value: option ? marked(option.label) : value };
    }),
    help.length ? { label: text.helpRow(), value: formatList(help.map((need) => text.helpNeeds[need]())) } : undefined,
  ];
  // Somebody who only gave a phone number still finds the way back to it.
  const given = list.filter((row) => row !== undefined);
  if (moving || contact.name) return given;
  const at = given.findIndex(({ label }) => label === text.step.time()) + 1;
  return given.map((row, i) => (i === at && !row.action ? { ...row, action: change('details', onDetails) } : row));
}

const moment = (at: string, zone: ZoneId): string =>
  `${formatDate(dayOf(at, zone), 'full')}, ${formatTimeWithZone(at, zone)}`;

const grouped = (nik: string): string => nik.replace(/(\d{4})(?=\d)/g, '$1 ');

/** `+6281234567890` as people write it: `0812 3456 7890`. */
const local = (phone: string): string => phone.replace(/^\+62/, '0').replace(/(\d{4})(?=\d)/g, '$1 ');
