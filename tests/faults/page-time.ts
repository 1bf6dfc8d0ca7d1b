/** The clocks and timers of a page: from `start` on they stand still until the test lets time pass. */
interface Timer {
  readonly at: number;
  readonly run: () => void;
}

const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;
const { now: realNow } = Date;
const realTicks = performance.now.bind(performance);

export class PageTime {
  #ms = 0;
  #next = 1;
  readonly #timers = new Map<number, Timer>();

  start(moment: string): void {
    const from = Date.parse(moment);
    Date.now = () => from + this.#ms;
    performance.now = () => this.#ms;
    const set = (run: () => void, ms = 0): number => {
      this.#timers.set(this.#next, { at: this.#ms + ms, run });
      return this.#next++;
    };
    const clear = (id: number): void => void this.#timers.delete(id);
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }

  stop(): void {
    Date.now = realNow;
    performance.now = realTicks;
    Object.assign(globalThis, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout });
  }

  /** Lets time pass and runs what is due. */
  pass(ms: number): void {
    this.#ms += ms;
    for (const [id, { at, run }] of [...this.#timers]) {
      // One that has run may have called off the next.
      if (at <= this.#ms && this.#timers.delete(id)) run();
    }
  }

  /** Lets everything run that waits for no clock. */
  turn(): Promise<void> {
    return new Promise((resolve) => realSetTimeout(resolve));
  }
}
