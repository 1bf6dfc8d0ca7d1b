/** Where a link of the waiting list leads to an offer: brings the code for that, which few visitors need. */
import type { ReactiveController } from 'lit';
import { Later } from '../../controllers/later.js';
import { offerInFragment } from '../../controllers/page-address.js';
import { awaited } from './dead-ends.js';
import type { OfferHost, OfferOptions, OfferPanel } from './waitlist/offer-panel.js';

export interface OfferGateHost extends OfferHost {
  readonly hasUpdated: boolean;
  /** The citizen comes from elsewhere. */
  arrive(): void;
}

/** Owns: which offer is meant, and its services once it was taken, until the page asks for others. */
export class OfferGate implements ReactiveController {
  readonly #host: OfferGateHost;
  readonly #options: Omit<OfferOptions, 'onTaken' | 'onLeave'>;
  readonly #panel: Later<OfferPanel>;
  #id: string | undefined;
  #taken: readonly string[] | undefined;
  #page = '';
  /** What the page asked for when it was taken. */
  #before = '';

  constructor(host: OfferGateHost, options: Omit<OfferOptions, 'onTaken' | 'onLeave'>) {
    this.#host = host;
    this.#options = options;
    this.#panel = new Later(host, async () =>
      (await import('./waitlist/offer-panel.js')).offerPanel(host, {
        ...options,
        onTaken: (services) => {
          this.#taken = services;
          this.#before = this.#page;
          this.leave();
        },
        onLeave: () => this.leave(),
      }),
    );
    host.addController(this);
  }

  hostUpdate(): void {
    const id = offerInFragment(location.hash);
    if (id === this.#id) return;
    this.#id = id;
    if (id === undefined) return;
    if (this.#host.hasUpdated) this.#host.arrive();
    void this.#panel.ask();
  }

  /** Services to book: those of the offer, after a reload too; else those that the page asks for. */
  services(page: readonly string[]): readonly string[] {
    this.#page = page.join();
    this.#taken ??= this.#options.booking().offered;
    return this.#taken.length && this.#page === this.#before ? this.#taken : page;
  }

  /** What stands instead of the booking, if anything does. */
  render(): unknown {
    const id = this.#id;
    return id === undefined ? undefined : awaited(this.#panel, (panel) => panel.render(id), this.#options.around());
  }

  /** Something else is wanted; the tab forgets what was offered. */
  dismiss(): void {
    this.#taken = [];
    this.#host.requestUpdate();
  }

  /** The link has done its work, and leaves the address. */
  leave(): void {
    const { href } = location;
    history.replaceState(history.state, '', href.replace(/#.*/, ''));
    this.#host.requestUpdate();
  }
}
