/** A row in the words of a message: place, day and time as its reader writes them. */
import type { Language } from '../../../src/contract/primitives.js';
import { openingOf } from '../../../src/domain/time/opening.js';
import { dayOf, timeOf } from '../../../src/domain/time/zone.js';
import type { Context } from '../context.js';
import { minuteMs } from '../slots/grid.js';
import type { AppointmentRow } from '../store/rows.js';
import { said, type VisitWords } from './texts.js';

const dayFormat = (locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const days = { id: dayFormat('id-ID'), en: dayFormat('en-GB') };

type Place = Pick<AppointmentRow, 'location'>;

/** Such as `09.30`. */
export function clockWords(
  { directory }: Pick<Context, 'directory'>,
  { location }: Place,
  at: number,
  language: Language,
) {
  const time = timeOf(at, directory.location(location).zone.id);
  return language === 'en' ? time : time.replace(':', '.');
}

/** Such as `Kamis, 3 Desember 2026 pukul 09.30 WIB`. */
export function whenWords(context: Pick<Context, 'directory'>, place: Place, at: number, language: Language): string {
  const { zone } = context.directory.location(place.location);
  const noon = new Date(`${dayOf(at, zone.id)}T12:00:00Z`);
  const time = `${clockWords(context, place, at, language)} ${zone.label}`;
  return language === 'en' ? `${days.en.format(noon)}, ${time}` : `${days.id.format(noon)} pukul ${time}`;
}

/** Name of the counter or, of the mobile unit, where it stands at that time. */
export function placeWords({ directory }: Pick<Context, 'directory'>, place: Place, at: number, language: Language) {
  const location = directory.location(place.location);
  const { zone } = location;
  const name = said(location.name, language);
  const opening = openingOf(location, dayOf(at, zone.id));
  const time = timeOf(at, zone.id);
  const period =
    opening.state === 'open' ? opening.periods.find(({ opens, closes }) => opens <= time && time < closes) : undefined;
  return period?.place ? `${name}, ${said(period.place, language)}` : name;
}

/** The code stands in the fragment, which browsers send to no server. */
const ticketLink = ({ links }: Pick<Context, 'links'>, code: string): string =>
  links.tracking ? `${links.tracking}#mpp-code=${code}` : '';

export function visitWords(context: Context, row: AppointmentRow, language: Language): VisitWords {
  const { startsAt } = row;
  return {
    code: row.code,
    label: row.label,
    place: placeWords(context, row, startsAt, language),
    when: whenWords(context, row, startsAt, language),
    arriveBy: clockWords(context, row, startsAt - context.rules.arriveMinutes * minuteMs, language),
    link: ticketLink(context, row.code),
  };
}
