/** Days that the server has told of, over all the ranges that were looked at; a month that was seen once shows at once. */
import type { Availability, AvailableDay } from '../../../contract/availability.js';
import type { Location } from '../../../contract/locations.js';
import { addDays, addMonths } from '../../../domain/time/day.js';
import { dayOf } from '../../../domain/time/zone.js';
import { isDayOff } from './days-off.js';

export class KnownDays {
  readonly days = new Map<string, AvailableDay>();
  today = '';
  horizon = '';
  #last: Availability | undefined;

  /** Before an answer for another place or service has come: nothing is known but the day of the clock. */
  forget(today: string): void {
    this.days.clear();
    this.#last = undefined;
    this.today = this.horizon = today;
  }

  /** Takes an answer; those of another day of the clock are forgotten. */
  learn(answer: Availability | undefined): void {
    if (!answer || answer === this.#last) return;
    const today = dayOf(answer.serverTime, answer.zone.id);
    if (today !== this.today) this.days.clear();
    this.#last = answer;
    this.today = today;
    this.horizon = answer.horizon;
    for (const day of answer.days) this.days.set(day.day, day);
  }

  /** Days that are full, the nearest first. */
  get full(): readonly string[] {
    return [...this.days.values()].flatMap(({ day, state }) => (state === 'full' ? [day] : [])).sort();
  }

  get isKnown(): boolean {
    return this.#last !== undefined;
  }

  /** Days with a free time, the nearest first. */
  get free(): readonly AvailableDay[] {
    return this.#those(({ state }) => state === 'open' || state === 'few');
  }

  /** Days off with their reasons, up to a day: passed over without a word, they would look like a mistake. */
  off(place: Location, last: string): readonly AvailableDay[] {
    return this.#those((known) => known.day <= last && known.reason !== undefined && isDayOff(known, place));
  }

  /** The part of a month that can be booked and is not known yet. */
  missing(month: string): { readonly from: string; readonly to: string } | undefined {
    const first = `${month}-01`;
    const last = addDays(`${addMonths(month, 1)}-01`, -1);
    return this.#missing(first > this.today ? first : this.today, last < this.horizon ? last : this.horizon);
  }

  /** What lies after the last day known in one piece. */
  get next(): { readonly from: string; readonly to: string } | undefined {
    return this.#missing(this.today, this.horizon);
  }

  #those(fits: (known: AvailableDay) => boolean): readonly AvailableDay[] {
    return [...this.days.values()].filter(fits).sort((a, b) => (a.day < b.day ? -1 : 1));
  }

  #missing(from: string, to: string) {
    for (let day = from; day <= to; day = addDays(day, 1)) if (!this.days.has(day)) return { from: day, to };
    return undefined;
  }
}
