import type { ReactiveController } from 'lit';
import { readSearch, writeSearch } from '../../../domain/catalogue/search-address.js';
import type { SearchHost } from '../search-host.js';

/** Reads the page's address always, and writes it where the webmaster has said `history="on"`, so that Back works. */
export class SearchAddress implements ReactiveController {
  readonly #host: SearchHost;
  #known: string | undefined;
  #reading = false;

  constructor(host: SearchHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
  }

  write(): void {
    if (!this.#host.history || this.#reading) return;
    const { asked: query, filters } = this.#host;
    const address = writeSearch(location.href, { query, filters });
    if (address === location.href) return;
    history.pushState(history.state, '', address);
    this.#known = JSON.stringify(readSearch(new URLSearchParams(location.search)));
  }

  readonly #read = () => {
    const search = readSearch(new URLSearchParams(location.search));
    const now = JSON.stringify(search);
    // A link to a place in the page and the page's own router leave our part of the address as it was.
    if (now === this.#known) return;
    const isFirst = this.#known === undefined;
    this.#known = now;
    const { query, filters } = search;
    // What was typed before this code came is newer than the address.
    if (isFirst && this.#host.query && this.#host.query !== query) return;
    this.#reading = true;
    this.#host.ask(query, filters);
    this.#reading = false;
  };
}
