/** Closures that officers announced, on top of the catalogue's. */
import type { Closure, Location } from '../../src/contract/locations.js';
import type { Zone } from '../../src/contract/primitives.js';
import { addDays } from '../../src/domain/time/day.js';
import { dayOf } from '../../src/domain/time/zone.js';
import { LastRead } from './last-read.js';
import { msAt } from './slots/grid.js';
import type { AppointmentRow, ClosureRow } from './store/rows.js';
import type { Tables } from './store/store.js';

/** The day before today, wherever in the country. */
export const sinceDay = (now: number): string => addDays(dayOf(now, 'Asia/Jakarta'), -1);

export const closuresKey = (location: string): string => `closures ${location}`;

const toClosure = ({ day, fromTime, toTime, reason }: ClosureRow): Closure => ({
  day,
  ...(fromTime === null ? {} : { from: fromTime }),
  ...(toTime === null ? {} : { to: toTime }),
  reason,
  kind: 'unplanned',
});

const byDay = (a: Closure, b: Closure): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const stretchOf = ({ day, fromTime, toTime }: ClosureRow, zone: Zone): Stretch => ({
  from: msAt(day, fromTime ?? '00:00', zone),
  to: toTime === null ? msAt(addDays(day, 1), '00:00', zone) : msAt(day, toTime, zone),
});

type Visit = Pick<AppointmentRow, 'location' | 'startsAt' | 'endsAt'>;

/** Whether a closure takes the time of a visit. */
export const meets = (row: ClosureRow, { location, startsAt, endsAt }: Visit, zone: Zone): boolean => {
  const { from, to } = stretchOf(row, zone);
  return row.location === location && startsAt < to && endsAt > from;
};

/** Owns: what was read last, and the places as they are with it. */
export class AnnouncedClosures {
  readonly #made = new Map<string, { readonly from: Location; readonly text: string; readonly place: Location }>();
  readonly #read = new LastRead<readonly ClosureRow[]>();
  #known: readonly ClosureRow[] = [];

  /** Brings `known` up to date. */
  async heed(tables: Pick<Tables, 'closures'>, now: number): Promise<void> {
    this.#known = await this.#read.get(now, () => tables.closures.from(sinceDay(now)));
  }

  /** A place as it is open by what is known: to be shown, not to give times away by. The same object as long as nothing changed. */
  known(place: Location): Location {
    return this.#placeWith(place, this.#known);
  }

  /** Whether a visit's time was closed before it came, by what is known. */
  hasMet(visit: Visit, zone: Zone): boolean {
    return this.#known.some((row) => row.createdAt <= visit.startsAt && meets(row, visit, zone));
  }

  /** A place as it is open for sure: who announces a closure waits for the end of this transaction. */
  async sure(tables: Pick<Tables, 'closures' | 'share'>, place: Location, now: number): Promise<Location> {
    await tables.share(closuresKey(place.id));
    return this.#placeWith(place, await tables.closures.from(sinceDay(now)));
  }

  async announce(tables: Pick<Tables, 'closures'>, row: ClosureRow): Promise<void> {
    await tables.closures.insert(row);
    this.#read.outdate();
  }

  /** Whether it was announced still. */
  async withdraw(tables: Pick<Tables, 'closures'>, id: string): Promise<boolean> {
    const isGone = await tables.closures.remove(id);
    this.#read.outdate();
    return isGone;
  }

  #placeWith(place: Location, rows: readonly ClosureRow[]): Location {
    const own = rows.filter(({ location }) => location === place.id).map(toClosure);
    if (own.length === 0) return place;
    const text = JSON.stringify(own);
    const made = this.#made.get(place.id);
    if (made?.from === place && made.text === text) return made.place;
    const closed = { ...place, closures: [...place.closures, ...own].sort(byDay) };
    this.#made.set(place.id, { from: place, text, place: closed });
    return closed;
  }
}
