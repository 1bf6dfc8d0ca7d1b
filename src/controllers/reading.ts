/** Something that is read from the API and shown: loading, standing, failed, tried again. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiCaller } from '../client/caller.js';
import type { CallError, Outcome } from '../client/outcome.js';
import { page, type Surroundings } from './surroundings.js';

/** Where data come from: nothing as long as that is not known, or when it cannot be had and the widget has said so. */
export type Source = () => Promise<ApiCaller | undefined> | undefined;

export type Loaded<T> =
  /** Nothing to read yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'loading'; readonly value?: T }
  /** `stale`: from before the connection was lost. */
  | { readonly kind: 'ready'; readonly value: T; readonly stale: boolean }
  /** `value` is what stood before, of the same thing. */
  | { readonly kind: 'failed'; readonly error: CallError; readonly value?: T };

export const valueOf = <T>(loaded: Loaded<T>): T | undefined => ('value' in loaded ? loaded.value : undefined);

export interface ReadingOptions<T> {
  readonly source: Source;
  /** Names what is to be read; nothing while it is not known. When it changes, the old value is dropped and the new one read. */
  readonly key: () => string | undefined;
  readonly read: (caller: ApiCaller, signal: AbortSignal) => Promise<Outcome<T>>;
  /** Called when a value or a failure stands. */
  readonly onSettled?: ((loaded: Loaded<T>) => void) | undefined;
  readonly surroundings?: Surroundings | undefined;
}

/**
 * Owns: one value, its reading, the ending of a reading that nobody waits for, another try when the network is back.
 * Does not own: caching (the client's), wording, when to read again for other reasons (`load`).
 */
export class Reading<T> implements ReactiveController {
  state: Loaded<T> = { kind: 'waiting' };
  readonly #host: ReactiveControllerHost;
  readonly #options: ReadingOptions<T>;
  #key: string | undefined;
  #running: AbortController | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: ReadingOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What stands, or stood before the present reading. */
  get value(): T | undefined {
    return valueOf(this.state);
  }

  hostConnected(): void {
    this.#leave = (this.#options.surroundings ?? page).on('online', () => {
      const { state } = this;
      if (state.kind === 'failed' || (state.kind === 'ready' && state.stale)) void this.load();
    });
    if (this.state.kind === 'loading') void this.load(); // ended when the element was moved
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#running?.abort();
  }

  hostUpdate(): void {
    const key = this.#options.key();
    if (key === this.#key) return;
    this.#key = key;
    this.#running?.abort();
    this.state = { kind: 'waiting' };
    if (key !== undefined) void this.load();
  }

  /** Reads again, and shows what stands meanwhile. An element that is not in the page reads when it comes back. */
  async load(): Promise<void> {
    const coming = this.#options.source();
    if (!coming || this.#options.key() === undefined) return;
    this.#key = this.#options.key();
    this.#running?.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    this.#move({ kind: 'loading', ...this.#standing() });
    try {
      const caller = await coming;
      if (signal.aborted) return;
      // The widget has said why; nobody waits for what will not come.
      if (!caller)
        return this.#move({ kind: 'failed', error: { kind: 'unsupported', code: 'unsupported', retryable: false } });
      const outcome = await this.#options.read(caller, signal);
      if (signal.aborted) return;
      this.#move(
        outcome.ok
          ? { kind: 'ready', value: outcome.value, stale: outcome.stale ?? false }
          : { kind: 'failed', error: outcome.error, ...this.#standing() },
      );
      this.#options.onSettled?.(this.state);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #standing(): { value?: T } {
    const { value } = this;
    return value === undefined ? {} : { value };
  }

  #move(state: Loaded<T>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
