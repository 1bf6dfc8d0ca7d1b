import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { language } from '../i18n/page-language.js';

export interface AnnouncerHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** How urgent: `polite` waits until the screen reader is silent, `assertive` interrupts; time running out, no more. */
export type Politeness = 'polite' | 'assertive';

/**
 * Speaks through a screen reader what changed on the screen. Two live regions inside the widget's shadow root, there
 * before anything is said: a region that comes with its text is often not read.
 */
export class Announcer implements ReactiveController {
  readonly #host: AnnouncerHost;
  readonly #delayMs: number;
  readonly #clearMs: number;
  readonly #regions = new Map<Politeness, HTMLElement>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;
  #last = '';

  /**
   * @param delayMs How long to wait for something newer before a polite text is said: counts change with every key.
   * @param clearMs How long it stays; a screen reader takes it at once.
   */
  constructor(host: AnnouncerHost, delayMs = 400, clearMs = 5000) {
    this.#host = host;
    this.#delayMs = delayMs;
    this.#clearMs = clearMs;
    host.addController(this);
  }

  /**
   * Says a text, once: the same text again is silent until another was said. Of several polite ones in a
   * short time only the last is said; an assertive one is said at once and replaces what waits.
   */
  say(text: string, politeness: Politeness = 'polite'): void {
    clearTimeout(this.#waiting);
    if (politeness === 'assertive') this.#speak(text, politeness);
    else this.#waiting = setTimeout(() => this.#speak(text, politeness), this.#delayMs);
  }

  /** Forgets what was said, so that the same text is news again: a new search, a new step. */
  reset(): void {
    clearTimeout(this.#waiting);
    this.#last = '';
    this.#clear();
  }

  hostConnected(): void {
    this.#add('polite', 'status');
    this.#add('assertive', 'alert');
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    clearTimeout(this.#fading);
  }

  #add(politeness: Politeness, role: string): void {
    if (this.#regions.has(politeness)) return;
    const region = document.createElement('div');
    region.className = 'vh';
    region.setAttribute('role', role);
    region.setAttribute('aria-live', politeness);
    this.#host.renderRoot.append(region);
    this.#regions.set(politeness, region);
  }

  #speak(text: string, politeness: Politeness): void {
    if (text === this.#last) return;
    this.#last = text;
    for (const [name, region] of this.#regions) {
      region.lang = language();
      region.textContent = name === politeness ? text : '';
    }
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => this.#clear(), this.#clearMs);
  }

  /** Said is said: who reads on past the end of the widget finds no old news there. */
  #clear(): void {
    for (const region of this.#regions.values()) region.textContent = '';
  }
}
