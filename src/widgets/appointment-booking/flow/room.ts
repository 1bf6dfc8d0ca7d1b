/** How much room the widget has, in em of its own text, so that large text gets the narrow layout. */

/** A column on a screen of 340px, less the page's own margins: below it a month's cells are too small for fingers. */
const TINY_EM = 19.25;
const TINY_SCREEN = 340;
/** From 640px, times stand beside the month. */
const WIDE_EM = 40;

/** Not in every browser, and not in the types. */
interface DataSaver {
  readonly connection?: { readonly saveData?: boolean };
}

export class Room {
  isTiny = false;
  isWide = false;
  readonly #host: HTMLElement | undefined;

  constructor(root: HTMLElement | DocumentFragment, onChange: () => void) {
    const host = root instanceof ShadowRoot ? root.host : root;
    if (!(host instanceof HTMLElement)) return;
    this.#host = host;
    this.#measure();
    new ResizeObserver(() => this.#measure() && onChange()).observe(host);
  }

  get savesData(): boolean {
    return (navigator as DataSaver).connection?.saveData ?? false;
  }

  /** Whether it has become another kind of room. */
  #measure(): boolean {
    const host = this.#host;
    if (!host) return false;
    const em = host.clientWidth / parseFloat(getComputedStyle(host).fontSize);
    // Not laid out: what was holds.
    if (!(em > 0)) return false;
    const before = [this.isTiny, this.isWide].join();
    this.isTiny = em < TINY_EM || innerWidth < TINY_SCREEN;
    this.isWide = em >= WIDE_EM;
    return [this.isTiny, this.isWide].join() !== before;
  }
}
