import type { Region } from '../contract/region.js';
import type { BookingEvent } from '../domain/booking/events.js';
import { millis } from '../domain/time/zone.js';
import type { Surroundings } from './surroundings.js';

/** A timer cannot count for weeks. */
const longestMs = 86_400_000;

/** Refusals after which the region is not what it was. */
const outdating = new Set(['notice_outdated', 'maintenance']);

export const isOutdating = (event: BookingEvent): boolean =>
  event.type === 'closed' || (event.type === 'refused' && outdating.has(event.failure.code));

/**
 * The officers' switch of online booking, and maintenance. Owns: how the switch stood when the region was read last, the timer
 * until what is closed opens by itself.
 */
export class Openness {
  readonly #surroundings: Surroundings;
  readonly #onEnd: () => void;
  #wasOpen = true;
  #callOff: (() => void) | undefined;

  /** @param onEnd Called when the region is to be read again. */
  constructor(surroundings: Surroundings, onEnd: () => void) {
    this.#surroundings = surroundings;
    this.#onEnd = onEnd;
  }

  /** What the switch means for a booking under way. */
  heed({ booking, maintenance }: Region): BookingEvent | undefined {
    this.pause();
    const ends = [maintenance?.until, booking.until].map((at) => (at ? millis(at) - this.#surroundings.now() : 0));
    const ms = ends.find((left) => left > 0 && left < longestMs);
    if (ms) this.#callOff = this.#surroundings.after(ms, this.#onEnd);
    const { open, reason, until } = booking;
    const wasOpen = this.#wasOpen;
    this.#wasOpen = open;
    // A region read before the switch may still say open while the server refuses: then its refusal holds.
    if (open) return wasOpen ? undefined : { type: 'reopened' };
    return { type: 'closed', ...(reason ? { reason } : {}), ...(until === undefined ? {} : { until }) };
  }

  pause(): void {
    this.#callOff?.();
  }
}
