/**
 * Watches a browser while somebody uses it: what its pages complain of, whom they talk to, and what of a person
 * leaves the form. `calm()` says at each page that nothing was wrong so far.
 */
import { type BrowserContext, expect, type Page, type Request, type Response } from '@playwright/test';
import type { Citizen } from './citizen.js';

/** What widgets tell the page, and each other. */
const events = [
  ...['ready', 'data', 'error', 'service-select', 'checklist-change', 'checklist-complete', 'booking-confirm'],
  ...['booking-reschedule', 'booking-cancel', 'status-change', 'survey-submit', 'usage'],
].map((name) => `mpp-${name}`);
const talk = ['mpp:v1:journey', 'mpp:v1:journey-ask'];

interface Heard {
  readonly type: string;
  readonly detail: string;
}

interface Kept {
  readonly session: Readonly<Record<string, string>>;
  /** Whatever outlives the tab. */
  readonly lasting: readonly string[];
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whether a text holds something of a person, however it is spelt. */
export function tells(text: string, { name, nik, phone, proof }: Citizen): boolean {
  const plain = decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, '%25')).replace(/\+/g, ' ');
  const squeezed = plain.replace(/[\s.-]/g, '');
  return (
    name.split(' ').some((word) => plain.toLowerCase().includes(word.toLowerCase())) ||
    [nik, digitsOf(phone).replace(/^0/, '')].some((digits) => squeezed.includes(digits)) ||
    new RegExp(`(?<!\\w)${proof}(?!\\w)`).test(plain)
  );
}

export class Watch {
  /** Addresses that were asked for or shown, without origin. */
  readonly addresses: string[] = [];
  readonly heard: Heard[] = [];
  readonly #wrong: string[] = [];
  readonly #tokens = new Set<string>();
  readonly #reading: Promise<void>[] = [];
  readonly #origins: string[];
  #citizen: Citizen | undefined;
  #code: string | undefined;

  constructor(origin: string) {
    this.#origins = [origin];
  }

  /** Another website whose pages are looked at. */
  allow(origin: string): void {
    this.#origins.push(origin);
  }

  async start(context: BrowserContext): Promise<void> {
    await context.exposeBinding('mppHeard', (_source, type: string, detail: string) => {
      if (type === 'csp') this.#wrong.push(`policy: ${detail}`);
      else this.heard.push({ type, detail });
    });
    await context.addInitScript(
      (names: readonly string[]) => {
        const hear = (globalThis as unknown as { mppHeard: (type: string, detail: string) => void }).mppHeard;
        document.addEventListener('securitypolicyviolation', (event) =>
          hear('csp', `${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
        );
        for (const name of names) {
          document.addEventListener(name, (event) => hear(name, JSON.stringify((event as CustomEvent).detail)), true);
        }
      },
      [...events, ...talk],
    );
    context.on('request', (request) => this.#onRequest(request));
    context.on('response', (response) => this.#reading.push(this.#onResponse(response)));
    context.on('console', (message) => {
      if (message.text().startsWith('Service Worker registration blocked')) return;
      if (['error', 'warning'].includes(message.type())) this.#wrong.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.#wrong.push(`page: ${error.error().message}`));
  }

  /** From now on nothing of this person may be seen outside of form and request body. */
  guard(citizen: Citizen): void {
    this.#citizen = citizen;
  }

  /** A code may stand in fragments only. */
  guardCode(code: string): void {
    this.#code = code;
  }

  eventsOf = (type: string): unknown[] =>
    this.heard.filter((one) => one.type === type).map(({ detail }): unknown => JSON.parse(detail));

  /** What was wrong since the last time, for tests that break something on purpose. */
  forget(): string[] {
    return this.#wrong.splice(0);
  }

  async calm(page: Page): Promise<void> {
    await Promise.all(this.#reading.splice(0));
    this.addresses.push(this.#addressOf(page.url(), { fragment: true }));
    expect(this.#wrong, 'complaints and requests to others').toEqual([]);
    const kept = await page.evaluate(readKept);
    expect(kept.lasting, 'nothing outlives the tab').toEqual([]);
    const citizen = this.#citizen;
    if (!citizen) return;
    const told = this.heard.map(({ type, detail }) => `${type} ${detail}`);
    const stored = Object.entries(kept.session).map((pair) => pair.join(' '));
    const personal = [...this.addresses, ...told, ...stored].filter((text) => tells(text, citizen));
    expect(personal, 'nothing personal in addresses, events, storage').toEqual([]);
    const tokens = [...this.#tokens];
    const leaked = [...this.addresses, ...told].filter((text) => tokens.some((token) => text.includes(token)));
    expect(leaked, 'no token in addresses or events').toEqual([]);
    const code = this.#code;
    if (!code) return;
    const coded = [...this.addresses.map((address) => address.replace(/#.*/, '')), ...told];
    expect(
      coded.filter((text) => text.includes(code)),
      'no code in queries or events',
    ).toEqual([]);
  }

  #addressOf(url: string, { fragment }: { fragment: boolean }): string {
    const { pathname, search, hash } = new URL(url);
    return pathname + search + (fragment ? hash : '');
  }

  #onRequest(request: Request): void {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'http:' || !this.#origins.includes(origin)) this.#wrong.push(`request to ${request.url()}`);
    this.addresses.push(this.#addressOf(request.url(), { fragment: false }));
    const cookie = request.headers()['cookie'];
    if (cookie) this.#wrong.push(`cookie sent to ${request.url()}`);
  }

  async #onResponse(response: Response): Promise<void> {
    if (response.request().method() === 'GET' || !response.url().includes('/api/')) return;
    const body: unknown = await response.json().catch(() => undefined);
    for (const token of tokensIn(body)) this.#tokens.add(token);
  }
}

function tokensIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' ? (/token$/i.test(key) ? [each] : []) : tokensIn(each),
  );
}

async function readKept(): Promise<Kept> {
  const lasting = [
    ...Object.entries({ ...localStorage }).map(([key, value]) => `localStorage ${key} ${String(value)}`),
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ''}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
  ];
  return { session: { ...sessionStorage }, lasting };
}
