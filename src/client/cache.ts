/** The few answers that a page keeps in memory: region, catalogue, the services that were opened. */

export interface Kept {
  readonly value: unknown;
  readonly etag: string | null;
  /** Until then it is used without asking; milliseconds since 1970. */
  readonly freshUntil: number;
}

/** Keeps the `size` answers that were used last. */
export class Cache {
  readonly #kept = new Map<string, Kept>();
  readonly #size: number;

  constructor(size = 40) {
    this.#size = size;
  }

  get(key: string): Kept | undefined {
    const kept = this.#kept.get(key);
    if (kept) this.set(key, kept);
    return kept;
  }

  set(key: string, kept: Kept): void {
    // A map remembers the order of insertion, so the first key is the one unused for longest.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    if (this.#kept.size <= this.#size) return;
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      return;
    }
  }
}

/** Milliseconds for which an answer is fresh (RFC 9111, 5.2); undefined where it must not be kept. */
export function freshFor(cacheControl: string | null): number | undefined {
  const text = cacheControl ?? '';
  if (/\bno-store\b/i.test(text)) return undefined;
  if (/\bno-cache\b/i.test(text)) return 0;
  return Number(/\bmax-age=(\d+)/i.exec(text)?.[1] ?? 0) * 1000;
}
