import type { Location } from '../../../contract/locations.js';
import { DevicePosition } from '../../../controllers/device-position.js';
import { metresTo, nearestFirst } from '../../../domain/booking/nearness.js';
import { formatDistance } from '../../../i18n/format.js';
import { notLocated } from './flow.text.js';
import * as text from './near.text.js';

interface NearHost {
  requestUpdate(): void;
  say(words: string): void;
}

/** How far the places are, for who has asked for it. */
export class Near {
  readonly #host: NearHost;
  readonly #position: DevicePosition;
  /** What became of the asking. */
  hint: string | undefined;

  constructor(host: NearHost) {
    this.#host = host;
    this.#position = new DevicePosition((at) => {
      this.hint = at ? text.sortedByDistance() : notLocated();
      host.say(this.hint);
      host.requestUpdate();
    });
  }

  get isAsking(): boolean {
    return this.#position.isAsking;
  }

  ask(): void {
    this.#position.ask();
    this.#host.requestUpdate();
  }

  order(places: readonly Location[]): readonly Location[] {
    const { at } = this.#position;
    return at ? nearestFirst(places, at) : places;
  }

  /** `Sekitar 2,4 km dari Anda`; nothing before it is known. */
  distanceTo(place: Location): string | undefined {
    const { at } = this.#position;
    const metres = at && metresTo(place, at);
    if (metres === undefined) return undefined;
    const distance = formatDistance(metres);
    return place.kind === 'mobile' ? text.stopFromYou(distance) : text.fromYou(distance);
  }
}
