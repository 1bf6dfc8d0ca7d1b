/**
 * The quick exit of services that somebody in the house may not know of (violence, debt, illness): a button that stays in
 * view, and Esc three times. Follows the GOV.UK pattern "Exit a page quickly".
 */
import { html } from 'lit';
import { fillLink, withServices } from '../../../controllers/page-address.js';
import { addStyles } from '../../../ui/add-styles.js';
import { close, icon } from '../../../ui/icons.js';
import type { Desk } from '../desk.js';
import { exitStyles } from './exit.styles.js';
import * as text from './exit.text.js';

/** The weather: what anybody may have looked at. */
const NEUTRAL = 'https://www.bmkg.go.id/';
const PRESSES = 3;
/** Milliseconds in which Esc has to be pressed again, else it is counted anew: a dialog takes one Esc, too. */
const WITHIN = 2000;

export interface Leaving {
  hide(): void;
  /** Gives the present entry of the history another address, without what was looked at. */
  forget(address: string): void;
  go(address: string): void;
}

const page: Leaving = {
  hide: () => (document.documentElement.hidden = true),
  forget: (address) => history.replaceState(null, '', address),
  go: (address) => location.replace(address),
};

export class Exit {
  readonly #desk: Desk;
  readonly #leaving: Leaving;
  #presses: readonly number[] = [];

  constructor(desk: Desk, leaving: Leaving = page) {
    this.#desk = desk;
    this.#leaving = leaving;
    addStyles(desk.element.renderRoot, [exitStyles]);
    const hostConnected = () => document.addEventListener('keydown', this.#onKey);
    // Calls `hostConnected` at once where the element stands already.
    desk.element.addController({
      hostConnected,
      hostDisconnected: () => document.removeEventListener('keydown', this.#onKey),
    });
  }

  render(): unknown {
    if (!this.#isNeeded) return undefined;
    return html`<div class="exit no-print" part="exit">
      <button class="button" type="button" @click=${() => this.leave()}>${icon(close)}${text.leave()}</button>
      <p class="text-sm muted">${text.hint()}</p>
    </div>`;
  }

  get #isNeeded(): boolean {
    return this.#desk.data.lists.some(({ service }) => service.sensitive);
  }

  /** Leaves at once: hides the page, forgets answers and address, and puts another page into its place. */
  leave(): void {
    this.#leaving.hide();
    this.#desk.data.clear();
    this.#leaving.forget(withServices(location.href, []).replace(/#.*/, ''));
    this.#leaving.go(neutral(this.#desk.element.exitHref));
  }

  readonly #onKey = ({ key, timeStamp }: KeyboardEvent) => {
    if (!this.#isNeeded) return;
    this.#presses = key === 'Escape' ? [...this.#presses.filter((at) => timeStamp - at < WITHIN), timeStamp] : [];
    if (this.#presses.length >= PRESSES) this.leave();
  };
}

/** Only http(s): a script address in an attribute must not run. */
const neutral = (href: string | null): string => (href ? fillLink(href, {}, location.href) : undefined) ?? NEUTRAL;
