/** The switch of online booking: an officer turns it off, counters and what is booked already go on. */
import { switchBooking } from '../../src/contract/officer.js';
import type { Region } from '../../src/contract/region.js';
import { refuse } from './http/refusal.js';
import type { Tables } from './store/store.js';

type BookingState = Region['booking'];

const NOTE = 'online-booking';
const OPEN: BookingState = { open: true };

/** Another process hears of a switch within this time: nobody loses a place by it, so not each request asks. */
const freshMs = 2000;

export class OnlineBooking {
  #state = OPEN;
  #text: string | undefined;
  #readAt: number | undefined;

  /** The same object as long as nothing was switched. It opens by itself at `until`. */
  async state(tables: Pick<Tables, 'note'>, now: number): Promise<BookingState> {
    if (this.#readAt === undefined || Math.abs(now - this.#readAt) >= freshMs) this.#take(await tables.note(NOTE), now);
    const { until } = this.#state;
    return until !== undefined && Date.parse(until) <= now ? OPEN : this.#state;
  }

  /** @throws {Refusal} While it is switched off. */
  async demand(tables: Pick<Tables, 'note'>, now: number): Promise<void> {
    if (!(await this.state(tables, now)).open) throw refuse('online_booking_closed');
  }

  async switch(tables: Pick<Tables, 'setNote'>, state: BookingState): Promise<void> {
    await tables.setNote(NOTE, JSON.stringify(state));
    // Read anew by whoever asks next.
    this.#readAt = undefined;
  }

  #take(text: string | undefined, now: number): void {
    this.#readAt = now;
    if (text === this.#text) return;
    this.#text = text;
    const read = switchBooking.body.safeParse(text === undefined ? undefined : JSON.parse(text));
    this.#state = read.data && !read.data.open ? read.data : OPEN;
  }
}
