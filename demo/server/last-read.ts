/** A little that all processes know and few requests change: what was read of it last. */

/** Another process hears of a change within this time, so that not each request asks. */
const freshMs = 2000;

/** Owns: what was read last, and when. */
export class LastRead<T> {
  #last: { readonly value: T; readonly at: number } | undefined;
  #isFresh = false;

  /**
   * While the database is away, as in maintenance, what was known goes on.
   * @throws What `read` throws, as long as nothing is known.
   */
  async get(now: number, read: () => Promise<T>): Promise<T> {
    const last = this.#last;
    if (last && this.#isFresh && Math.abs(now - last.at) < freshMs) return last.value;
    const value = await read().catch((error: unknown) => {
      if (!last) throw error;
      return last.value;
    });
    this.#last = { value, at: now };
    this.#isFresh = true;
    return value;
  }

  /** It was changed here: read anew by whoever asks next. */
  outdate(): void {
    this.#isFresh = false;
  }
}
