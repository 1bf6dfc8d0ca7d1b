/** Puts a widget on a page as a webmaster does, and looks at it as a person does. */
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ApiCaller } from '../../../src/client/caller.js';
import type { MppEventName, MppEvents } from '../../../src/ui/events.js';
import type { MppElement } from '../../../src/ui/mpp-element.js';
import { all, isShown, the, type Role } from './roles.js';
import { type } from './keys.js';

type Name = string | RegExp;
type WidgetTag = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends MppElement ? Tag : never;
}[keyof HTMLElementTagNameMap];

export interface Placing {
  readonly client?: ApiCaller | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** What the webmaster put between the tags. */
  readonly fallback?: string | undefined;
  /** Width of the column in CSS pixels. */
  readonly width?: number | undefined;
  /** Another column than a fresh one: widgets beside each other. */
  readonly into?: HTMLElement | undefined;
}

/** How long a test waits for what a person would see; the machine may be busy. */
const PATIENCE_MS = 15_000;
export const until = (holds: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(holds()), what, { timeout: PATIENCE_MS, interval: 20 });

const eventNames: readonly MppEventName[] = [
  'mpp-ready',
  'mpp-data',
  'mpp-error',
  'mpp-service-select',
  'mpp-checklist-change',
  'mpp-checklist-complete',
  'mpp-booking-confirm',
  'mpp-booking-reschedule',
  'mpp-booking-cancel',
  'mpp-status-change',
  'mpp-survey-submit',
  'mpp-usage',
];

/** A column of a host page. */
export async function column(width = 360): Promise<HTMLElement> {
  const main = await fixture<HTMLElement>(html`<main></main>`);
  main.style.width = `${width}px`;
  return main;
}

/** A widget on the page, not yet waited for. */
export async function place<Tag extends WidgetTag>(
  tag: Tag,
  { client, attributes = {}, fallback, width, into }: Placing = {},
): Promise<Seen> {
  const element: HTMLElementTagNameMap[Tag] = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (fallback) element.append(Object.assign(document.createElement('p'), { textContent: fallback }));
  element.client = client;
  const seen = new Seen(element);
  (into ?? (await column(width))).append(element);
  return seen;
}

export class Seen {
  readonly element: MppElement;
  /** Texts of the announcer's live regions, in the order in which they were said. */
  readonly spoken: string[] = [];
  /** Values of the `state` attribute, in order. */
  readonly states: string[] = [];
  readonly #events = new Map<string, unknown[]>();

  constructor(element: MppElement) {
    this.element = element;
    for (const name of eventNames) {
      element.addEventListener(name, (event) => {
        this.#events.set(name, [...(this.#events.get(name) ?? []), event.detail]);
      });
    }
    new MutationObserver(() => this.states.push(element.state)).observe(element, { attributeFilter: ['state'] });
    void this.#listen();
  }

  /** Details of all events of a name. */
  events<Event extends MppEventName>(name: Event): readonly MppEvents[Event]['detail'][] {
    return (this.#events.get(name) ?? []) as MppEvents[Event]['detail'][];
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('nothing is drawn yet');
    return shadowRoot;
  }

  /** All that is drawn, in words, without what the webmaster wrote. */
  get text(): string {
    const base = this.root.querySelector<HTMLElement>('[part=base]');
    return (base?.innerText ?? '').replace(/[ \u00a0]+/g, ' ');
  }

  get showsFallback(): boolean {
    const own = this.element.querySelector('p');
    return own !== null && isShown(own) && own.getClientRects().length > 0;
  }

  the(role: Role, name?: Name): HTMLElement {
    return the(this.root, role, name);
  }

  all(role: Role, name?: Name): HTMLElement[] {
    return all(this.root, role, name);
  }

  /** Names and levels of the headings, such as `3 Sering dicari`. */
  get headings(): string[] {
    return this.all('heading').map(
      (heading) => `${heading.ariaLevel ?? heading.localName.slice(1)} ${heading.textContent.trim()}`,
    );
  }

  /** Waits until a text can be read. */
  async sees(text: Name): Promise<void> {
    const holds = () => (typeof text === 'string' ? this.text.includes(text) : text.test(this.text));
    try {
      await until(() => this.element.shadowRoot && holds(), `“${String(text)}” is not shown`);
    } catch (error) {
      throw new Error(`${(error as Error).message}; there is: ${this.text}`, { cause: error });
    }
  }

  /** Waits until there is one of a role and name, and gives it. */
  async finds(role: Role, name?: Name): Promise<HTMLElement> {
    try {
      await until(() => this.element.shadowRoot && this.all(role, name).length === 1, '');
    } catch {
      // Said better below.
    }
    return this.the(role, name);
  }

  async click(role: Role, name?: Name): Promise<void> {
    (await this.finds(role, name)).click();
    await this.element.updateComplete;
  }

  /** Focuses a field and types into it, key by key. */
  async types(role: Role, name: Name | undefined, text: string): Promise<void> {
    (await this.finds(role, name)).focus();
    await type(text);
  }

  /** What has the focus inside the widget. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Waits until the screen reader has been told something, and no more comes. */
  async hears(text: Name): Promise<void> {
    const heard = () => this.spoken.some((said) => (typeof text === 'string' ? said === text : text.test(said)));
    await until(heard, `“${String(text)}” is not said; said was: ${this.spoken.join(' | ')}`);
  }

  /** Ready once, never back to loading, and each error with its three parts and nothing else. */
  expectOrder(): void {
    expect(this.events('mpp-ready').length, 'times ready').to.be.at.most(1);
    for (const detail of this.events('mpp-ready')) expect(detail).to.deep.equal({});
    for (const detail of this.events('mpp-error')) {
      expect(Object.keys(detail).sort()).to.deep.equal(['code', 'message', 'retryable']);
    }
    expect(this.states.filter((state, i) => state === 'loading' && i > 0)).to.deep.equal([]);
    const afterReady = this.states.slice(this.states.indexOf('ready') + 1).filter(() => this.states.includes('ready'));
    expect(
      afterReady.filter((state) => state !== 'ready'),
      'states after ready',
    ).to.deep.equal([]);
  }

  async #listen(): Promise<void> {
    while (!this.element.shadowRoot) await aTimeout(5);
    const regions = new MutationObserver((records) => {
      for (const { target } of records) {
        const region = target instanceof Element ? target : target.parentElement;
        const said = region?.closest('[aria-live]')?.textContent.trim();
        if (said) this.spoken.push(said);
      }
    });
    regions.observe(this.root, { subtree: true, childList: true, characterData: true });
  }
}
