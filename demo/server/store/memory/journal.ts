/** Maps whose changes can be undone, and one transaction at a time. */

/** Undoes, newest first, what happened since it began. */
export class Journal {
  #undo: (() => void)[] = [];

  note(undo: () => void): void {
    this.#undo.push(undo);
  }

  forget(): void {
    this.#undo = [];
  }

  rollBack(): void {
    for (const undo of this.#undo.reverse()) undo();
    this.#undo = [];
  }
}

export class JournalMap<K, V> {
  readonly #map = new Map<K, V>();

  constructor(private readonly journal: Journal) {}

  get(key: K): V | undefined {
    return this.#map.get(key);
  }

  has(key: K): boolean {
    return this.#map.has(key);
  }

  values(): V[] {
    return [...this.#map.values()];
  }

  entries(): [K, V][] {
    return [...this.#map.entries()];
  }

  set(key: K, value: V): void {
    this.#remember(key);
    this.#map.set(key, value);
  }

  delete(key: K): void {
    this.#remember(key);
    this.#map.delete(key);
  }

  /** Changes a row that is there; one that is not stays away, as in SQL. */
  patch(key: K, change: Partial<V>): void {
    const row = this.#map.get(key);
    if (row !== undefined) this.set(key, { ...row, ...change });
  }

  #remember(key: K): void {
    const before = this.#map.get(key);
    const had = this.#map.has(key);
    this.journal.note(() => (had ? this.#map.set(key, before as V) : this.#map.delete(key)));
  }
}

/** Lets work through one piece at a time, in the order of asking. */
export class Turnstile {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
