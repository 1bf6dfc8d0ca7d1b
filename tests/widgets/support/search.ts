/** The search as a person meets it. */
import '../../../src/widgets/service-search/define.js';
import { press, type } from './keys.js';
import { nameOf } from './roles.js';
import { place, type Placing, type Seen, until } from './stage.js';

export class SearchPage {
  readonly seen: Seen;

  constructor(seen: Seen) {
    this.seen = seen;
  }

  get box(): HTMLInputElement {
    const box = this.seen.root.querySelector('input[type=search]');
    if (!(box instanceof HTMLInputElement)) throw new Error('no box');
    return box;
  }

  async types(text: string): Promise<void> {
    this.box.focus();
    await type(text);
  }

  /** Types a query in place of the old one and sends it. */
  async asks(query: string): Promise<void> {
    this.box.focus();
    this.box.select();
    if (query) await type(query);
    else await press('Backspace');
    await press('Enter');
  }

  get options(): HTMLElement[] {
    return this.seen.all('option');
  }

  /** Waits until suggestions stand. */
  async suggests(): Promise<HTMLElement[]> {
    await until(() => this.options.length > 1, 'nothing is suggested');
    return this.options;
  }

  /** The option that a screen reader reads: the one that the box points at. */
  get active(): string | undefined {
    const id = this.box.getAttribute('aria-activedescendant');
    const option = id ? this.seen.root.getElementById(id) : null;
    return option ? nameOf(option) : undefined;
  }

  /** Names of the services in the list of results. */
  get results(): string[] {
    return [...this.seen.root.querySelectorAll<HTMLElement>('[part=results] a')].map((link) => link.innerText.trim());
  }

  /** Waits until the index stands, whose answers are the last word. */
  async finds(name: string | RegExp): Promise<void> {
    const found = () => this.results.some((text) => (typeof name === 'string' ? text === name : name.test(text)));
    await until(found, `“${String(name)}” is not found; there is: ${this.seen.text}`);
  }
}

export const placeSearch = async (placing: Placing): Promise<SearchPage> =>
  new SearchPage(await place('mpp-service-search', placing));

/** With its data. */
export async function standingSearch(placing: Placing): Promise<SearchPage> {
  const page = await placeSearch(placing);
  await until(() => page.seen.events('mpp-data').length, 'no mpp-data');
  return page;
}
