/** Ticks on the device, for those who want it: by service and version of its list, documents' ids and nothing else. */
import type { ReactiveControllerHost } from 'lit';
import type { ChecklistController } from './checklist-controller.js';
import { keepable } from '../domain/checklist/keepable.js';
import { hasKept, readDevice, writeDevice } from './device-ticks.js';
import { keptLists, type TickList } from './tick-lists.js';

/**
 * Owns: what the device keeps of ticks while the citizen wants it: bringing it back, writing each change, forgetting.
 * Does not own: the ticks themselves, wording.
 */
export class KeptTicks {
  isOn = hasKept();
  /** The device allows no storage. */
  isForbidden = false;
  readonly #host: ReactiveControllerHost;
  readonly #data: ChecklistController;
  readonly #restored = new Set<string>();

  constructor(host: ReactiveControllerHost, data: ChecklistController) {
    this.#host = host;
    this.#data = data;
    host.addController({ hostUpdated: () => this.#sync() });
    this.#sync();
  }

  /** Starts keeping, or forgets all that is kept. */
  set(on: boolean): void {
    this.isOn = on;
    if (on) this.#sync();
    else this.isForbidden = !writeDevice(undefined);
    this.#host.requestUpdate();
  }

  /** Forgets the ticks of all lists, those of other services too, and goes on keeping. */
  clear(): void {
    if (this.isOn) this.#write([]);
  }

  /** Brings back what was kept of the lists that stand, each once, then keeps what is ticked. */
  #sync(): void {
    if (!this.isOn) return;
    const kept = keptLists();
    const { lists } = this.#data;
    for (const { service } of lists) {
      if (this.#restored.has(service.id)) continue;
      this.#restored.add(service.id);
      const may = keepable(service);
      // Another version of the list may ask for other papers under the same ids.
      const found = kept.find((one) => one.service === service.id && one.version === service.requirements.version);
      for (const id of found?.ticks ?? []) if (may.has(id)) this.#data.tick(service.id, id, true);
    }
    const now = lists.flatMap(({ service: { id, requirements }, service }) => {
      const may = keepable(service);
      const ticks = [...this.#data.ticksOf(id)].filter((one) => may.has(one));
      return may.size ? [{ service: id, version: requirements.version, ticks }] : [];
    });
    this.#write([...kept.filter((one) => !now.some(({ service }) => service === one.service)), ...now]);
  }

  #write(lists: readonly TickList[]): void {
    const text = JSON.stringify({ v: 1, lists });
    if (text === readDevice()) return;
    this.isForbidden = !writeDevice(text);
    this.isOn = !this.isForbidden;
    if (this.isForbidden) this.#host.requestUpdate();
  }
}
