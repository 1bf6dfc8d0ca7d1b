import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { codeInFragment } from './page-address.js';

export interface CodeHost extends ReactiveControllerHost {
  /** The `code` attribute. Set, it comes before the address. */
  readonly code?: string | null;
}

/**
 * The code that a widget is asked to open: the one of its attribute, else `#mpp-code=`. Follows the fragment, so that a
 * link within the page works. What was written there is not yet known to be a code.
 */
export class PageCode implements ReactiveController {
  readonly #host: CodeHost;

  constructor(host: CodeHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The code as it was written, or nothing. */
  get code(): string | undefined {
    return this.#host.code?.trim() || codeInFragment(location.hash);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  readonly #onHashChange = () => this.#host.requestUpdate();
}
