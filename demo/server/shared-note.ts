/** A little that all processes know and few requests change, such as a switch of the officers. */
import { LastRead } from './last-read.js';
import type { Tables } from './store/store.js';

/** Owns: the note as it was read last. */
export class SharedNote<T> {
  readonly #key: string;
  readonly #parse: (json: unknown) => T;
  readonly #read = new LastRead<string | undefined>();
  #text: string | undefined;
  #value: T;

  /** @param parse From what was written, or from `undefined` where nothing was. */
  constructor(key: string, parse: (json: unknown) => T) {
    this.#key = key;
    this.#parse = parse;
    this.#value = parse(undefined);
  }

  /** The same object as long as nothing else was written. */
  async read(tables: Pick<Tables, 'note'>, now: number): Promise<T> {
    const text = await this.#read.get(now, () => tables.note(this.#key));
    if (text !== this.#text) {
      this.#text = text;
      this.#value = this.#parse(text === undefined ? undefined : JSON.parse(text));
    }
    return this.#value;
  }

  async write(tables: Pick<Tables, 'setNote'>, value: T): Promise<void> {
    await tables.setNote(this.#key, JSON.stringify(value));
    this.#read.outdate();
  }
}
