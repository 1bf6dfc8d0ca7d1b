/** An appointment for a calendar: as a file (RFC 5545) and as the links of two calendars on the web. */
import { type Instant, millis } from '../time/zone.js';
import { address } from './route-link.js';

export interface CalendarEntry {
  /** Of the ticket; the same one again, at another time, replaces the entry. */
  readonly code: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Place and address in one line. */
  readonly place: string;
  readonly geo?: { readonly lat: number; readonly lng: number } | undefined;
  /** What to know that day; goes to no web calendar, since an address may not carry a code. */
  readonly notes: readonly string[];
}

const minuteMs = 60_000;
const year2026 = Date.UTC(2026, 0, 1);

/** `20261203T023000Z`. */
const stamp = (instant: Instant): string => `${new Date(millis(instant)).toISOString().replace(/[-:]|\.\d+/g, '')}`;

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, '\\n')
    // Control characters have no place in a text value.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const encoder = new TextEncoder();

/** At most 75 octets a line, never within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** Reminds the day before and two hours before. */
const alarms = (title: string): readonly string[] =>
  ['-P1D', '-PT2H'].flatMap((trigger) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
  ]);

/** @param now - when the file is made; a later one replaces what an earlier one put into the calendar */
export function icsOf({ code, title, startsAt, endsAt, place, geo, notes }: CalendarEntry, now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//MPP Widgets//Appointment//ID',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(code)}@mpp-widgets`,
    `SEQUENCE:${Math.max(0, Math.floor((millis(now) - year2026) / minuteMs))}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    ...(geo ? [`GEO:${geo.lat};${geo.lng}`] : []),
    `DESCRIPTION:${escaped(notes.join('\n'))}`,
    'STATUS:CONFIRMED',
    ...alarms(title),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

type LinkEntry = Pick<CalendarEntry, 'title' | 'startsAt' | 'endsAt' | 'place'>;

export const googleCalendarLink = ({ title, startsAt, endsAt, place }: LinkEntry): string =>
  address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${stamp(startsAt)}/${stamp(endsAt)}`,
    location: place,
  });

export const outlookCalendarLink = ({ title, startsAt, endsAt, place }: LinkEntry): string =>
  address('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: new Date(millis(startsAt)).toISOString(),
    enddt: new Date(millis(endsAt)).toISOString(),
    location: place,
  });
