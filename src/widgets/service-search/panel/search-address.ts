import type { ReactiveController } from 'lit';
import { readSearch, writeSearch } from '../../../domain/catalogue/search-address.js';
import type { SearchHost } from '../search-host.js';

/** Reads the page's address always, and writes it where the webmaster has said `history="on"`, so that Back works. */
export class SearchAddress implements ReactiveController {
  readonly #host: SearchHost;
  #reading = false;

  constructor(host: SearchHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    const { query, filters } = readSearch(new URLSearchParams(location.search));
    // What was typed before this code came is newer than the address.
    if (!this.#host.query || this.#host.query === query) this.#ask(query, filters);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
  }

  write(): void {
    if (!this.#host.history || this.#reading) return;
    const { asked: query, filters } = this.#host;
    const address = writeSearch(location.href, { query, filters });
    if (address !== location.href) history.pushState(history.state, '', address);
  }

  readonly #read = () => {
    const { query, filters } = readSearch(new URLSearchParams(location.search));
    this.#ask(query, filters);
  };

  #ask(query: string, filters: Parameters<SearchHost['ask']>[1]): void {
    this.#reading = true;
    this.#host.ask(query, filters);
    this.#reading = false;
  }
}
