/** What is asked for by a button: another service, a sheet of paper, a text to send; and the ticks that are kept. */
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { KeptTicks } from '../../../controllers/kept-ticks.js';
import type { Desk } from '../desk.js';
import { Add } from './add.js';
import { printSheet } from './print.js';
import { Share } from './share.js';

export class Tools {
  readonly kept: KeptTicks;
  readonly #desk: Desk;
  readonly #add: Add;
  readonly #share: Share;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.kept = new KeptTicks(desk.element, desk.data);
    this.#add = new Add(desk);
    this.#share = new Share(desk);
  }

  add(lists: readonly ServiceChecklist[], done: () => void): unknown {
    return this.#add.render(lists, done);
  }

  /** Resolves when what can be added is known. */
  stands(): Promise<void> {
    return this.#add.stands();
  }

  share(lists: readonly ServiceChecklist[]): unknown {
    return this.#share.render(lists);
  }

  print(lists: readonly ServiceChecklist[]): void {
    printSheet(lists, this.#desk);
  }
}
