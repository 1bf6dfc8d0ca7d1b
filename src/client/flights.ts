/** Reads under way. Who asks for the same waits for the same answer; when all have left, the request ends. */
import type { CallOptions } from './caller.js';
import { waitFor } from './timing.js';

interface Flight<T> {
  readonly answer: Promise<T>;
  readonly askers: Set<CallOptions>;
  readonly end: AbortController;
}

export class Flights<T> {
  readonly #open = new Map<string, Flight<T>>();

  /** Joins the flight of this key, or starts one. Rejects with the signal's reason when this asker leaves. */
  async join(
    key: string,
    options: CallOptions,
    start: (signal: AbortSignal, onRetry: NonNullable<CallOptions['onRetry']>) => Promise<T>,
  ): Promise<T> {
    const flight = this.#open.get(key) ?? this.#start(key, start);
    // A copy, since one object of options may serve several calls.
    const asker = { ...options };
    flight.askers.add(asker);
    try {
      return await waitFor(flight.answer, options.signal);
    } finally {
      flight.askers.delete(asker);
      if (flight.askers.size === 0) {
        this.#close(key, flight);
        flight.end.abort();
      }
    }
  }

  #start(key: string, start: Parameters<Flights<T>['join']>[2]): Flight<T> {
    const askers = new Set<CallOptions>();
    const end = new AbortController();
    const answer = start(end.signal, (...told) => askers.forEach((asker) => asker.onRetry?.(...told)));
    const flight: Flight<T> = { answer, askers, end };
    this.#open.set(key, flight);
    return flight;
  }

  #close(key: string, flight: Flight<T>): void {
    // Another flight may have started under this key meanwhile.
    if (this.#open.get(key) === flight) this.#open.delete(key);
  }
}
