/** Clock times and periods. The zone is always a parameter: it is the venue's, never the reader's. */
import { intlLocales } from './language.js';
import { language } from './page-language.js';
import type { Zone } from './format-date.js';

/** The three zones of Indonesia have names that people know; abbreviations of `Intl` differ by browser. */
const ZONE_LABELS: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** `WIB`, `WITA`, `WIT`; for another zone what `Intl` calls it. */
export function zoneLabel(zone: Zone): string {
  const known = ZONE_LABELS[zone];
  if (known) return known;
  const parts = new Intl.DateTimeFormat(intlLocales(language()), {
    timeZone: zone,
    timeZoneName: 'short',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** A wall clock time `HH:MM` as people write it: `09.30` (id), `09:30` (en). `24:00` stays, as the end of a day. */
export const formatClock = (time: string): string =>
  language() === 'en' ? time.slice(0, 5) : time.slice(0, 5).replace(':', '.');

const clocks = new Map<Zone, Intl.DateTimeFormat>();

/** The wall clock time of a moment in a zone, as `HH:MM`. */
export function clockIn(zone: Zone, moment: Date | string): string {
  let clock = clocks.get(zone);
  // `hourCycle`, since `hour12: false` gives 24:00 at midnight in some engines.
  const options = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  if (!clock) clocks.set(zone, (clock = new Intl.DateTimeFormat('en-GB', options)));
  return clock.format(new Date(moment));
}

/** Time of a moment at the venue: `09.30`. */
export const formatTime = (moment: Date | string, zone: Zone): string => formatClock(clockIn(zone, moment));

/** Time of a moment at the venue with the zone's name: `09.30 WIB`, with a no-break space. */
export const formatTimeWithZone = (moment: Date | string, zone: Zone): string =>
  `${formatTime(moment, zone)}\u00a0${zoneLabel(zone)}`;

/** A range of wall clock times: `08.00–15.00`. Give it `white-space: nowrap`: it must not break. */
export const formatClockRange = (from: string, to: string): string => `${formatClock(from)}–${formatClock(to)}`;
