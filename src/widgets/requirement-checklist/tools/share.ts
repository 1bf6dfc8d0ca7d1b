/** Shares the list as plain text, and as a link that names services and nothing else. */
import { html, nothing } from 'lit';
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { shareable } from '../../../domain/checklist/shareable.js';
import { icon, whatsapp } from '../../../ui/icons.js';
import { type Desk, idsOf } from '../desk.js';
import { listText } from './list-text.js';
import { shareAddress } from './share-address.js';
import * as text from './share.text.js';

export class Share {
  readonly #desk: Desk;
  #said: string | undefined;
  #byHand: string | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  render(lists: readonly ServiceChecklist[]): unknown {
    const { data, element } = this.#desk;
    const address = shareAddress(idsOf(lists), element.checklistHref, location.href);
    // Made again of the answers that may leave memory.
    const safe = lists.map(({ service }) =>
      data.listOf(service, shareable(service.requirements.questions, data.answersTo(service.id))),
    );
    const words = listText(safe, address, this.#desk);
    const button = (label: string, press: () => Promise<void>) =>
      html`<button class="link" type="button" @click=${press}>${label}</button>`;
    return html`<p class="hint">${text.hint()}</p>
      <div class="actions">
        ${
          // Older than the types say: missing in Firefox and on plain http. Whoever closes the sheet has changed their mind.
          'share' in navigator
            ? button(text.system(), () => navigator.share({ text: words }).catch(() => undefined))
            : nothing
        }
        <a class="link" href="https://wa.me/?text=${encodeURIComponent(words)}" rel="noopener noreferrer" target="_blank">${icon(whatsapp)}${text.whatsapp()}</a>
        ${button(text.copy(), () => this.#copy(words))} ${button(text.copyLink(), () => this.#copy(address))}
      </div>
      <p role="status">${this.#said ?? nothing}</p>
      ${
        this.#byHand === undefined
          ? nothing
          : html`<textarea class="input" rows="8" readonly aria-label=${text.textLabel()} .value=${this.#byHand}></textarea>`
      }`;
  }

  async #copy(words: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      this.#said = text.copied();
      this.#byHand = undefined;
    } catch {
      this.#said = text.notCopied();
      this.#byHand = words;
    }
    this.#desk.element.requestUpdate();
  }
}
