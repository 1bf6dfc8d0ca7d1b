/** Counts requests in windows of a minute. Bounded: what is not asked about any more is forgotten. */
import { refuse } from './refusal.js';

const windowMs = 60_000;
const mostKeys = 20_000;

export class RateLimit {
  #windows = new Map<string, { since: number; count: number }>();

  constructor(private readonly clock: () => number) {}

  /** Counts one for this key, or refuses it with the seconds until the next window. */
  take(key: string, limit: number): void {
    const now = this.clock();
    const before = this.#windows.get(key);
    const running = before && now - before.since < windowMs && now >= before.since ? before : { since: now, count: 0 };
    if (running.count >= limit) {
      throw refuse('rate_limited', { retryAfter: Math.ceil((running.since + windowMs - now) / 1000) });
    }
    running.count++;
    if (running !== before) this.#add(key, running, now);
  }

  #add(key: string, window: { since: number; count: number }, now: number): void {
    if (this.#windows.size >= mostKeys) {
      for (const [old, { since }] of this.#windows) if (now - since >= windowMs) this.#windows.delete(old);
      // Under a flood of new keys the oldest go, rather than memory.
      for (const [oldest] of this.#windows) {
        if (this.#windows.size < mostKeys) break;
        this.#windows.delete(oldest);
      }
    }
    this.#windows.delete(key);
    this.#windows.set(key, window);
  }
}
