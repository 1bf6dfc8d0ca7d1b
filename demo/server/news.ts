/** Tells waiting event streams of this process that a topic changed. Other processes learn it by the store's versions. */
export class News {
  readonly #waiting = new Set<{ readonly topics: readonly string[]; readonly wake: () => void }>();

  publish(topics: readonly string[]): void {
    for (const { topics: own, wake } of this.#waiting) if (own.some((topic) => topics.includes(topic))) wake();
  }

  /** Resolves at the next change of one of the topics, or after `ms`, or when `signal` is aborted. */
  async next(topics: readonly string[], ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((wake) => {
      const waiter = { topics, wake };
      const timer = setTimeout(wake, ms);
      const stop = () => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        signal.removeEventListener('abort', end);
      };
      const end = () => {
        stop();
        wake();
      };
      waiter.wake = () => {
        stop();
        wake();
      };
      this.#waiting.add(waiter);
      signal.addEventListener('abort', end);
    });
  }
}

export const caseTopic = (code: string): string => `case:${code}`;
export const queueTopic = (location: string): string => `queue:${location}`;
