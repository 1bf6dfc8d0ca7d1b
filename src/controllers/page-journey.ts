/**
 * The journey of a page: two or more widgets on it follow one choice of services.
 *
 * Copies and versions of the toolkit share no objects, so members talk by events on `document` whose
 * details are plain data. `mpp:v1:journey` says which services are chosen; `mpp:v1:journey-ask` is what
 * a late joiner sends, and every member that knows answers it at once with the former.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emit } from '../ui/events.js';
import { parseServiceIds, servicesInQuery, withServices } from './page-address.js';

const JOURNEY = 'mpp:v1:journey';
const ASK = 'mpp:v1:journey-ask';

export interface JourneyHost extends ReactiveControllerHost, EventTarget {
  /** The `service` attribute: ids separated by spaces. Set, it comes before all that the page says. */
  service?: string | null;
  /** Whether the address may be written. */
  readonly history: boolean;
}

/**
 * The services that a widget is about: those of its attribute, else those chosen on the page, else those in
 * the address. Redraws the host when they change; reading `serviceIds` in `willUpdate` is enough.
 */
export class PageJourney implements ReactiveController {
  readonly #host: JourneyHost;
  #chosen: readonly string[] | undefined;
  #inAddress: readonly string[] = [];

  constructor(host: JourneyHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Ids of the services, none when there is a choice to offer. */
  get serviceIds(): readonly string[] {
    const own = parseServiceIds(this.#host.service);
    return own.length ? own : (this.#chosen ?? this.#inAddress);
  }

  /**
   * The citizen chooses services in this widget: the page is asked (`mpp-service-select`, cancelable), the other widgets
   * follow, and with `history` on the address says so.
   *
   * @returns Whether it was done; `false` when the page prevented it, and then a link must not be followed either.
   */
  select(serviceIds: readonly string[]): boolean {
    if (!emit(this.#host, 'mpp-service-select', { serviceIds })) return false;
    if (this.#host.history && serviceIds.join() !== servicesInQuery(location.search).join()) {
      history.pushState(history.state, '', withServices(location.href, serviceIds));
      this.#inAddress = serviceIds;
    }
    // Else the attribute would come before what is chosen in the widget itself.
    if (this.#host.service) this.#host.service = serviceIds.join(' ');
    tell(JOURNEY, { serviceIds });
    return true;
  }

  hostConnected(): void {
    this.#inAddress = servicesInQuery(location.search);
    document.addEventListener(JOURNEY, this.#onJourney);
    tell(ASK, {});
    // Only now, so that it does not answer itself.
    document.addEventListener(ASK, this.#onAsk);
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    document.removeEventListener(JOURNEY, this.#onJourney);
    document.removeEventListener(ASK, this.#onAsk);
    removeEventListener('popstate', this.#onPopState);
  }

  readonly #onJourney = (event: Event) => {
    const serviceIds = readJourney(event);
    if (!serviceIds || serviceIds.join() === this.#chosen?.join()) return;
    this.#chosen = serviceIds;
    this.#host.requestUpdate();
  };

  readonly #onAsk = () => {
    if (this.#chosen) tell(JOURNEY, { serviceIds: this.#chosen });
  };

  readonly #onPopState = () => {
    const now = servicesInQuery(location.search);
    // The page may have a router of its own: what leaves our part of the address as it was is not about us.
    if (now.join() === this.#inAddress.join()) return;
    this.#inAddress = now;
    this.#chosen = undefined;
    this.#host.requestUpdate();
  };
}

const tell = (name: string, detail: unknown) => document.dispatchEvent(new CustomEvent(name, { detail }));

/** The services that an event names; whoever sent it, only ids come through. */
function readJourney(event: Event): readonly string[] | undefined {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  if (typeof detail !== 'object' || detail === null || !('serviceIds' in detail)) return undefined;
  const { serviceIds } = detail;
  return Array.isArray(serviceIds) ? parseServiceIds(serviceIds.filter(isText).join(' ')) : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';
