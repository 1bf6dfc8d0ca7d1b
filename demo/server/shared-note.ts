/** A little that all processes know and few requests change, such as a switch of the officers. */
import type { Tables } from './store/store.js';

/** Another process hears of a change within this time, so that not each request asks. */
const freshMs = 2000;

/** Owns: the note as it was read last. */
export class SharedNote<T> {
  readonly #key: string;
  readonly #parse: (json: unknown) => T;
  #text: string | undefined;
  #value: T;
  #readAt: number | undefined;

  /** @param parse From what was written, or from `undefined` where nothing was. */
  constructor(key: string, parse: (json: unknown) => T) {
    this.#key = key;
    this.#parse = parse;
    this.#value = parse(undefined);
  }

  /** The same object as long as nothing else was written. */
  async read(tables: Pick<Tables, 'note'>, now: number): Promise<T> {
    if (this.#readAt !== undefined && Math.abs(now - this.#readAt) < freshMs) return this.#value;
    this.#take(await this.#ask(tables), now);
    return this.#value;
  }

  async write(tables: Pick<Tables, 'setNote'>, value: T): Promise<void> {
    await tables.setNote(this.#key, JSON.stringify(value));
    // Read anew by whoever asks next.
    this.#readAt = undefined;
  }

  /** While the database is away, as in maintenance, what was known goes on. */
  async #ask(tables: Pick<Tables, 'note'>): Promise<string | undefined> {
    try {
      return await tables.note(this.#key);
    } catch (error) {
      if (this.#readAt === undefined) throw error;
      return this.#text;
    }
  }

  #take(text: string | undefined, now: number): void {
    this.#readAt = now;
    if (text === this.#text) return;
    this.#text = text;
    this.#value = this.#parse(text === undefined ? undefined : JSON.parse(text));
  }
}
