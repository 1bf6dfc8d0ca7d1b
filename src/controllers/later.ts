/** Code that a widget needs only later, asked for at that time and kept. */
import type { ReactiveControllerHost } from 'lit';
import { onceOnline } from './once-online.js';
import { page } from './surroundings.js';

/**
 * Owns: one chunk of a widget: asking for it, what came, that it did not come.
 * Does not own: what is shown meanwhile, and instead.
 */
export class Later<Part> {
  /** The part once it is there. */
  part: Part | undefined;
  /** It did not come; `ask` tries again, as does the network's return where it was gone. */
  failed = false;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #load: () => Promise<Part>;
  #coming: Promise<Part | undefined> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** Neither here nor failed. */
  get isComing(): boolean {
    return !this.part && !this.failed;
  }

  /** Asks for the part, once; answers with nothing when it does not come. Redraws the host either way. */
  ask(): Promise<Part | undefined> {
    return (this.#coming ??= this.#ask());
  }

  /** Asks, but not again by itself: a host that wants the part whenever it has drawn would ask for ever. */
  want(): void {
    if (!this.failed) void this.ask();
  }

  async #ask(): Promise<Part | undefined> {
    this.failed = false;
    try {
      this.part = await this.#load();
    } catch {
      this.failed = true;
      this.#coming = undefined;
      if (!page.isOnline()) onceOnline(page, () => void this.ask());
    }
    this.#host.requestUpdate();
    return this.part;
  }
}
