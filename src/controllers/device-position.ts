/** Where the device is, when the citizen offers it. Stays in memory: it is neither sent nor kept. */
import { Geo } from '../contract/primitives.js';

const options: PositionOptions = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 600_000 };

export class DevicePosition {
  /** Once it is known. */
  at: Geo | undefined;
  isAsking = false;
  readonly #onSettled: (at: Geo | undefined) => void;

  /** @param onSettled Called with the position, or without one when it cannot be had or is not given. */
  constructor(onSettled: (at: Geo | undefined) => void) {
    this.#onSettled = onSettled;
  }

  /** The browser asks the citizen, so only upon a press. */
  ask(): void {
    if (this.isAsking) return;
    this.isAsking = true;
    const settle = (at: Geo | undefined) => {
      this.isAsking = false;
      this.at = at ?? this.at;
      this.#onSettled(at);
    };
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => settle(Geo.safeParse({ lat: coords.latitude, lng: coords.longitude }).data),
      () => settle(undefined),
      options,
    );
  }
}
