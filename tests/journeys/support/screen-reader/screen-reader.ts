/**
 * A screen reader without a voice: does what a blind person does with the keyboard and writes down what is said. Names,
 * roles and states are Chromium's; time stands still between two acts, so that each transcript comes out the same.
 *
 *     const reader = await ScreenReader.start(page);
 *     await reader.open(`${host.url}/search-only.html`, page.getByText('Sering dicari'));
 *     reader.chapter('Typing');
 *     await reader.press('Tab');
 *     await reader.types('paspor');
 *     await reader.reads('mpp-service-search');
 *     expect(reader.transcript).toMatchSnapshot('search.md');
 *
 * `npx playwright test transcripts --project desktop --update-snapshots` writes them anew.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Locator, Page, Request } from '@playwright/test';
import { growEars, type Ears, type Heard } from './ears.js';
import { readLines } from './reading.js';
import { enter, speak, statesOf } from './speech.js';
import { idsWithin, readTree, shown, type Tree, type TreeNode } from './tree.js';

/** A Thursday morning, on which the counters are open. */
const MORNING = '2026-12-03T08:10:00+07:00';
/** Longer than any pause before something is said. */
const PAUSE_MS = 900;
/** More than an announcement stays. */
const LISTEN_MS = 6000;
const KEY_MS = 150;

export class ScreenReader {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #underWay = new Set<Request>();
  readonly #lines: string[] = [];
  #before: Tree | undefined;
  #heard = 0;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
    // A stream of news never ends.
    page.on('request', (request) => void (request.url().includes('/events') || this.#underWay.add(request)));
    const ended = (request: Request) => void this.#underWay.delete(request);
    page.on('requestfinished', ended);
    page.on('requestfailed', ended);
  }

  static async start(page: Page): Promise<ScreenReader> {
    await page.addInitScript(growEars);
    // An hour before: it runs until it is paused, and can only be paused at what is still to come.
    await page.clock.install({ time: Date.parse(MORNING) - 3_600_000 });
    await page.clock.pauseAt(MORNING);
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new ScreenReader(page, session);
  }

  /** In Markdown. */
  get transcript(): string {
    return `${this.#lines.join('\n').trim()}\n`;
  }

  title(text: string, ...words: readonly string[]): void {
    this.#lines.push(`# ${text}`, '', ...words, '');
  }

  chapter(text: string): void {
    this.#lines.push('', `## ${text}`, '');
  }

  /** Opens a page and waits until something stands there; what is said meanwhile is written down. */
  async open(address: string, stands: Locator): Promise<void> {
    this.#before = undefined;
    this.#heard = 0;
    await this.#page.goto(address);
    await this.until(stands);
    await this.#after('opens the page');
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.#after(key);
  }

  /** Key by key, at the pace of a quick hand. */
  async types(text: string): Promise<void> {
    for (const letter of text) {
      await this.#page.keyboard.type(letter);
      await this.#page.clock.runFor(KEY_MS);
    }
    await this.#after(`types ${text}`);
  }

  /** Something happens that is no key of this person. */
  async happens(what: string, act: () => unknown): Promise<void> {
    await act();
    await this.#after(what);
  }

  /** Keeps answers back that the reader does not wait for, until what this gives is called. */
  async holdsBack(address: string): Promise<() => void> {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await this.#page.route(address, async (route) => {
      this.#underWay.delete(route.request());
      await held;
      this.#underWay.add(route.request());
      await route.continue();
    });
    return letGo;
  }

  /** Lets time pass until something is there that comes late. */
  async until(target: Locator): Promise<void> {
    while (!(await target.isVisible())) {
      await this.#page.clock.runFor(PAUSE_MS);
      await sleep(20);
    }
  }

  /** Goes with Tab until the name of what has the focus fits. */
  async tabTo(name: RegExp, key = 'Tab'): Promise<void> {
    for (let steps = 0; steps < 60; steps++) {
      await this.#page.keyboard.press(key);
      const { focused } = await readTree(this.#session);
      if (focused && name.test(focused.name)) return this.#after(`${key}, to there`);
    }
    throw new Error(`no Tab leads to ${String(name)}`);
  }

  /** Reads a widget from top to bottom, line by line. */
  async reads(tag: string): Promise<void> {
    // Whoever reads a page does so after listening; what was announced has gone by then.
    await this.#page.clock.runFor(LISTEN_MS);
    const { root } = await readTree(this.#session);
    const lines = readLines(root, await idsWithin(this.#session, tag));
    this.#lines.push(`**reads on**`, '', ...lines.map((line) => `    ${line}`), '');
  }

  async #after(act: string): Promise<void> {
    await this.#settle();
    const tree = await readTree(this.#session);
    const said = [...this.#moved(tree), ...(await this.#spoken())];
    this.#before = tree;
    this.#lines.push(`**${act}**`, '', ...(said.length ? said : ['silence']).map((line) => `- ${line}`), '');
  }

  /** Lets time pass until nothing is under way and nothing changes any more. */
  async #settle(): Promise<void> {
    for (let quiet = 0; quiet < 2;) {
      const before = await this.#changes();
      await this.#page.evaluate(oneFrame);
      do await sleep(20);
      while (this.#underWay.size);
      await this.#page.clock.runFor(PAUSE_MS);
      quiet = (await this.#changes()) === before ? quiet + 1 : 0;
    }
  }

  #moved({ focused, active }: Tree): string[] {
    const was = this.#before?.focused;
    if (!focused) return was ? ['the focus is on nothing'] : [];
    if (!was || focused.id !== was.id) return [...arriving(focused, was), ...(active ? arriving(active, focused) : [])];
    const old = new Set(statesOf(was));
    const states = statesOf(focused).filter((state) => !old.has(state));
    // Its name goes without saying; a new one does not.
    const name = focused.name === was.name ? [] : [`“${focused.name}”`];
    const activeWas = this.#before?.active;
    const isKnown = !active || (active.id === activeWas?.id && active.name === activeWas?.name);
    const option = isKnown ? [] : arriving(active, activeWas ?? focused);
    const back = activeWas && !active && focused.value ? [`“${focused.value}”`] : [];
    return [...name, ...states, ...option, ...back];
  }

  async #spoken(): Promise<string[]> {
    const { heard } = await this.#ears();
    const news = heard.slice(this.#heard);
    this.#heard = heard.length;
    const how = ({ live, came }: Heard) => (came ? `${live}, perhaps silent` : live);
    return news.map((one) => `(${how(one)}) “${one.text}”`);
  }

  #changes = async (): Promise<number> => (await this.#ears()).changes;

  #ears(): Promise<Ears> {
    return this.#page.evaluate(() => (globalThis as unknown as { mppEars: Ears }).mppEars);
  }
}

/** Widgets are loaded when they come near the screen, which is seen in real time. */
const oneFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });

/** The places that are entered on the way there, then the thing itself. */
function arriving(at: TreeNode, from: TreeNode | undefined): string[] {
  const known = new Set(from?.ancestors.map(({ id }) => id));
  const places = at.ancestors.filter(({ id }) => !known.has(id));
  const items = (node: TreeNode) => shown(node).filter(({ role }) => role === 'listitem').length;
  return [...places.flatMap((place) => enter(place, items(place)) ?? []), speak(at)];
}
