/** What the page hears of its network and of being looked at again. */
import type { BookingEvent } from '../domain/booking/events.js';
import type { BookingState } from '../domain/booking/state.js';
import type { HoldWatch } from './booking-hold-watch.js';
import type { BookingSending } from './booking-sending.js';
import type { Surroundings } from './surroundings.js';

export interface ConnectionOptions {
  readonly state: () => BookingState;
  readonly tell: (event: BookingEvent) => void;
  readonly surroundings: Surroundings;
  readonly sending: BookingSending;
  readonly watch: HoldWatch;
}

/** Owns: listening while the element is in the page. By itself it only asks; what books waits for the person. */
export class Connection {
  readonly #options: ConnectionOptions;
  #leave: readonly (() => void)[] = [];

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  run(): void {
    const { surroundings } = this.#options;
    const look = () => void this.#lookAgain();
    this.#leave = [surroundings.on('online', look), surroundings.on('shown', look)];
  }

  pause(): void {
    for (const leave of this.#leave) leave();
  }

  /** A device without a network sends nothing, so there is nothing to be in doubt about. */
  isOffline(): boolean {
    const { surroundings, tell } = this.#options;
    if (surroundings.isOnline()) return false;
    tell({ type: 'refused', failure: { code: 'offline', retryable: true } });
    return true;
  }

  /** The page came back into view or the network did. */
  async #lookAgain(): Promise<void> {
    const { state, sending, watch } = this.#options;
    if (state().step === 'uncertain') await sending.ask();
    else if (watch.leftMs === 0) await watch.verify();
  }
}
