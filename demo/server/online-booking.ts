/** The switch of online booking: an officer turns it off, counters and what is booked already go on. */
import { switchBooking } from '../../src/contract/officer.js';
import type { Region } from '../../src/contract/region.js';
import { refuse } from './http/refusal.js';
import { SharedNote } from './shared-note.js';
import type { Tables } from './store/store.js';

type BookingState = Region['booking'];

const OPEN: BookingState = { open: true };

export class OnlineBooking {
  /** Another process may give a hold for two seconds more: nobody loses a place by it. */
  readonly #note = new SharedNote<BookingState>('online-booking', (json) => {
    const { data } = switchBooking.body.safeParse(json);
    return data && !data.open ? data : OPEN;
  });

  /** The same object as long as nothing was switched. It opens by itself at `until`. */
  async state(tables: Pick<Tables, 'note'>, now: number): Promise<BookingState> {
    const state = await this.#note.read(tables, now);
    return state.until !== undefined && Date.parse(state.until) <= now ? OPEN : state;
  }

  /** @throws {Refusal} While it is switched off. */
  async demand(tables: Pick<Tables, 'note'>, now: number): Promise<void> {
    if (!(await this.state(tables, now)).open) throw refuse('online_booking_closed');
  }

  switch(tables: Pick<Tables, 'setNote'>, state: BookingState): Promise<void> {
    return this.#note.write(tables, state);
  }
}
