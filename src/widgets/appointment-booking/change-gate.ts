/** Where an appointment is to get another time: brings the code for that, which most visitors never need. */
import type { ReactiveController } from 'lit';
import { Later } from '../../controllers/later.js';
import type { Moving } from '../../controllers/booking-options.js';
import { movesInFragment } from '../../controllers/page-address.js';
import type { CodeHost, PageCode } from '../../controllers/page-code.js';
import type { Failure } from '../../domain/booking/state.js';
import type { ChangeHost, ChangeOptions, ChangePanel } from './change/change-panel.js';
import { awaited } from './dead-ends.js';

export interface ChangeGateHost extends ChangeHost, CodeHost {
  readonly hasUpdated: boolean;
  /** The citizen comes from elsewhere on the page. */
  arrive(): void;
}

/**
 * Owns: which code is meant, and what of it the citizen has done with. A code in the address is the tracker's where the page
 * has one, unless the link says that it moves.
 */
export class ChangeGate implements ReactiveController {
  readonly #host: ChangeGateHost;
  readonly #page: PageCode;
  readonly #options: Omit<ChangeOptions, 'code'>;
  readonly #panel: Later<ChangePanel>;
  #code: string | undefined;
  #done: string | undefined;
  #taken: Moving | undefined;

  constructor(host: ChangeGateHost, page: PageCode, options: Omit<ChangeOptions, 'code'>) {
    this.#host = host;
    this.#page = page;
    this.#options = options;
    this.#panel = new Later(host, async () => {
      const { ChangePanel } = await import('./change/change-panel.js');
      const panel = new ChangePanel(host, { ...options, code: () => this.#code });
      if (this.#taken) panel.take(this.#taken);
      return panel;
    });
    host.addController(this);
  }

  /** The appointment being moved, once it is open. */
  get moving(): Moving | undefined {
    return this.#code === undefined ? undefined : this.#panel.part?.moving;
  }

  hostUpdate(): void {
    const code = this.#taken?.appointment.code ?? this.#wanted;
    if (code === this.#code) return;
    this.#code = code;
    if (code === undefined) return;
    if (this.#host.hasUpdated) this.#host.arrive();
    void this.#panel.ask();
  }

  /** What stands instead of the booking, if anything does. */
  render(): unknown {
    if (this.#code === undefined) return undefined;
    return awaited(this.#panel, (panel) => panel.render(), this.#options.around());
  }

  /** What stands above the choice of the new time. */
  renderHead(services: string): unknown {
    return this.#panel.part?.renderHead(services);
  }

  /** Moves the appointment that the citizen has before them. */
  take(moving: Moving): void {
    this.#taken = moving;
    this.#panel.part?.take(moving);
    this.#host.requestUpdate();
  }

  /** Why the last wish came to nothing. */
  heed(failure: Failure | undefined): void {
    this.#panel.part?.heed(failure);
  }

  /** A new booking is wanted, whatever the address says. */
  dismiss(): void {
    this.#done = this.#page.code;
    this.#taken = undefined;
    this.#host.requestUpdate();
  }

  get #wanted(): string | undefined {
    const { code } = this.#page;
    if (code === undefined || code === this.#done) return undefined;
    const isOurs = this.#host.code || movesInFragment(location.hash) || !document.querySelector('mpp-status-tracker');
    return isOurs ? code : undefined;
  }
}
