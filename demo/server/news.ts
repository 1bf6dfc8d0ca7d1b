/** Tells waiting event streams of this process that a topic changed. Other processes learn it by the store's versions. */
export class News {
  readonly #waiting = new Set<{ readonly topics: readonly string[]; readonly wake: () => void }>();
  #isOver = false;

  /** @param closing Ends all of it. Listened to once: streams come and go as long as the server runs. */
  constructor(closing?: AbortSignal) {
    closing?.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** Nothing more is told, and nobody waits any longer. */
  get isOver(): boolean {
    return this.#isOver;
  }

  publish(topics: readonly string[]): void {
    for (const { topics: own, wake } of this.#waiting) if (own.some((topic) => topics.includes(topic))) wake();
  }

  /** Resolves at the next change of one of the topics, after `ms`, when `signal` is aborted, or at the end of all. */
  async next(topics: readonly string[], ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.#isOver) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const waiter = { topics, wake };
      const timer = setTimeout(wake, ms);
      this.#waiting.add(waiter);
      signal.addEventListener('abort', wake);
    });
  }

  #end(): void {
    this.#isOver = true;
    for (const { wake } of this.#waiting) wake();
  }
}

export const caseTopic = (code: string): string => `case:${code}`;
export const queueTopic = (location: string): string => `queue:${location}`;
