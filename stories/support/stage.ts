/** A widget for stories: the real client against the real server in memory, over a network that a story can break. */
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { createMemoryServer } from '../../demo/server/memory.js';
import { MppClient } from '../../src/client/index.js';
import { sleep } from '../../src/client/timing.js';
import type { MppElement } from '../../src/ui/mpp-element.js';

/**
 * - `fine`: the server answers.
 * - `slow`: it never does, while the story is looked at.
 * - `offline`, `gateway`: the device has no network; a proxy answers with a page of its own.
 */
export type Weather = 'fine' | 'slow' | 'offline' | 'gateway';

/** A Tuesday at ten in the region: counters are open, the van is under way. */
export const TUESDAY = '2026-11-24T10:00:00+07:00';

const never = new Promise<Response>(() => undefined);
const gateway = () =>
  new Response('<!doctype html><h1>502 Bad Gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } });

export interface Sky {
  weather: Weather;
  readonly client: MppClient;
  /** What was read is fresh no longer, so that it is asked for again. */
  age(): void;
}

/** A server, and the weather between it and the widget. */
export function sky(weather: Weather = 'fine', changes: Parameters<typeof createMemoryServer>[0] = {}): Sky {
  const server = createMemoryServer(changes);
  let ahead = 0;
  const state: Sky = {
    weather,
    age: () => (ahead += 86_400_000),
    client: new MppClient({
      baseUrl: 'http://mpp.test/api/v1',
      now: () => Date.now() + ahead,
      isOffline: () => state.weather === 'offline',
      // Repeats come at once; the time limit stays far off.
      sleep: (ms, signal) => sleep(ms < 10_000 ? 1 : 3_600_000, signal),
      fetch: (request: Request) => {
        switch (state.weather) {
          case 'fine':
            return server.fetch(request);
          case 'slow':
            return never;
          case 'offline':
            return Promise.reject(new TypeError('Failed to fetch'));
          case 'gateway':
            return Promise.resolve(gateway());
        }
      },
    }),
  };
  return state;
}

const RealDate = Date;

/** The page's clock stands at a moment, or runs again. Without a `Date` of its own a story would show another day each day. */
export function setClock(moment?: string): void {
  if (moment === undefined) {
    globalThis.Date = RealDate;
    return;
  }
  const at = RealDate.parse(moment);
  class StoppedDate extends RealDate {
    constructor(...parts: readonly number[]) {
      if (parts.length) super(...(parts as [number, number]));
      else super(at);
    }
    static override now = () => at;
  }
  globalThis.Date = StoppedDate as unknown as DateConstructor;
}

/** What a webmaster writes between the tags, for the states that show it. */
export const fallback = html`<p><a href="#daftar">Daftar layanan di laman lama</a>, telepon (0299) 555-0120</p>`;

/** Drawn anew for each choice of the controls, since a widget reads its start once. */
export const anew = (args: object, content: TemplateResult): TemplateResult =>
  html`${keyed(JSON.stringify(args), content)}`;

/** Hands for play functions. */
export class Hands {
  readonly #canvas: HTMLElement;
  readonly #tag: string;

  constructor(canvas: HTMLElement, tag: string) {
    this.#canvas = canvas;
    this.#tag = tag;
  }

  get #widget(): MppElement | null {
    return this.#canvas.querySelector<MppElement>(this.#tag);
  }

  /** Waits until something of the widget stands. */
  async stands(selector: string, text = ''): Promise<HTMLElement> {
    for (let tries = 0; tries < 200; tries++) {
      const all = this.#widget?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
      const found = [...all].find((element) => element.textContent.includes(text));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`nothing is ${selector} ${text}`);
  }

  async press(selector: string, text?: string): Promise<void> {
    (await this.stands(selector, text)).click();
  }

  async type(selector: string, value: string): Promise<void> {
    const input = await this.stands(selector);
    if (!(input instanceof HTMLInputElement)) throw new TypeError(`${selector} is no field`);
    input.focus();
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  key(selector: string, key: string): Promise<void> {
    return this.stands(selector).then((element) => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    });
  }

  /** Waits until nothing moves: a colour on its way to another one is no colour of ours. */
  async rest(): Promise<void> {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    for (const moving of this.#widget?.shadowRoot?.getAnimations() ?? []) {
      if (moving instanceof CSSTransition) moving.finish();
    }
  }
}
