import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Keeps the keyboard's place. When what had the focus is drawn no more, the next Tab would start at the top of the page
 * and a screen reader fall silent: the focus goes to what came in its place. What was only moved takes it back.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: FocusHost;
  readonly #next: string;
  #had: HTMLElement | undefined;

  /** @param next Selector of what takes the focus, the first of it that is drawn. */
  constructor(host: FocusHost, next: string) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  hostUpdate(): void {
    const { renderRoot } = this.#host;
    const active = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    // Still looking for a place: the answer may be on its way.
    if (active instanceof HTMLElement) this.#had = active;
    else if (this.#had?.isConnected) this.#had = undefined;
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    const had = this.#had;
    if (!had || (renderRoot instanceof ShadowRoot && renderRoot.activeElement)) return;
    // The citizen has gone elsewhere meanwhile.
    if (document.activeElement !== document.body) this.#had = undefined;
    const target = had.isConnected ? had : renderRoot.querySelector<HTMLElement>(this.#next);
    if (!this.#had || !target) return;
    if (target !== had) target.tabIndex = -1;
    target.focus();
    this.#had = undefined;
  }
}
