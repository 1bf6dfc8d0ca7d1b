import type { Region } from '../contract/region.js';
import type { BookingEvent } from '../domain/booking/events.js';

/** The officers' switch of online booking. Owns: how it stood when the region was read last. */
export class Openness {
  #wasOpen = true;

  /** What the switch means for a booking under way. */
  heed({ booking: { open, reason, until } }: Region): BookingEvent | undefined {
    const wasOpen = this.#wasOpen;
    this.#wasOpen = open;
    // A region read before the switch may still say open while the server refuses: then its refusal holds.
    if (open) return wasOpen ? undefined : { type: 'reopened' };
    return { type: 'closed', ...(reason ? { reason } : {}), ...(until === undefined ? {} : { until }) };
  }
}
