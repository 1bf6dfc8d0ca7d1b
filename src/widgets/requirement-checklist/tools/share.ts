/** Shares the list as plain text, and as a link that names services and nothing else. */
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { shareable } from '../../../domain/checklist/shareable.js';
import { ShareTool } from '../../share/share-tool.js';
import { type Desk, idsOf } from '../desk.js';
import * as text from './list-share.text.js';
import { listText } from './list-text.js';
import { shareAddress } from './share-address.js';

export class Share {
  readonly #desk: Desk;
  readonly #tool: ShareTool;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#tool = new ShareTool(() => desk.element.requestUpdate());
  }

  render(lists: readonly ServiceChecklist[]): unknown {
    const { data, element } = this.#desk;
    const address = shareAddress(idsOf(lists), element.checklistHref, location.href);
    // Made again of the answers that may leave memory.
    const safe = lists.map(({ service }) =>
      data.listOf(service, shareable(service.requirements.questions, data.answersTo(service.id))),
    );
    return this.#tool.render({
      words: listText(safe, address, this.#desk),
      hint: text.hint(),
      copy: text.copy(),
      address,
    });
  }
}
