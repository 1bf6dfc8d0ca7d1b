/** From the list of days to the month, whose code few telephones need. */
import { Later } from '../../../controllers/later.js';
import type { MonthView } from './month-view.js';
import { Room } from './room.js';

interface MonthHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** Owns: list or month. A list first on phones and where data are saved; a month where there is room beside its times. */
export class MonthGate {
  readonly #room: Room;
  readonly #view: Later<MonthView>;
  /** As it was asked for; without that the room decides. */
  #asked: boolean | undefined;

  constructor(host: MonthHost) {
    this.#view = new Later(host, async () => (await import('./month-view.js')).monthView(host.renderRoot));
    this.#room = new Room(host.renderRoot, () => host.requestUpdate());
    // While the place is being chosen.
    this.view();
  }

  /** Draws the month; nothing where the list is to stand, also instead of a month that is on its way or did not come. */
  view(): MonthView | undefined {
    if (!this.#isWanted) return undefined;
    this.#view.want();
    return this.#view.part;
  }

  /** A month on its way would be the first thing to stand. */
  get isComing(): boolean {
    return this.#isWanted && this.#asked === undefined && this.#view.isComing;
  }

  get hasFailed(): boolean {
    return this.#isWanted && this.#view.failed;
  }

  /** Asks for the other of both, or for the month again; absent where there is no room for one. */
  get switch(): (() => void) | undefined {
    if (this.#room.isTiny) return undefined;
    return () => {
      this.#asked = !this.view();
      if (this.#asked) void this.#view.ask();
    };
  }

  get #isWanted(): boolean {
    const { isTiny, isWide, savesData } = this.#room;
    return !isTiny && (this.#asked ?? (isWide && !savesData));
  }
}
