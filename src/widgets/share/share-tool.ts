/** Hands on a plain text: by the system's own sheet, by WhatsApp, or copied. */
import { html, nothing } from 'lit';
import { icon, whatsapp } from '../../ui/icons.js';
import * as text from './share.text.js';

export interface Shared {
  readonly words: string;
  /** What stands in an address, as WhatsApp wants it, where that may be less. */
  readonly wordsInAddress?: string;
  /** What is in the text, and what is not. */
  readonly hint: string;
  /** Name of the button that copies the text. */
  readonly copy: string;
  /** An address to be copied alone. */
  readonly address?: string;
}

export class ShareTool {
  readonly #redraw: () => void;
  #said: string | undefined;
  #byHand: string | undefined;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** Styles: `field`, `inputKinds`, `link`. */
  render({ words, wordsInAddress = words, hint, copy, address }: Shared): unknown {
    const button = (label: string, press: () => Promise<void>) =>
      html`<button class="link" type="button" @click=${press}>${label}</button>`;
    return html`<p class="hint">${hint}</p>
      <div class="actions">
        ${
          // Older than the types say: missing in Firefox and on plain http. Whoever closes the sheet has changed their mind.
          'share' in navigator
            ? button(text.system(), () => navigator.share({ text: words }).catch(() => undefined))
            : nothing
        }
        <a class="link" href="https://wa.me/?text=${encodeURIComponent(wordsInAddress)}" rel="noopener noreferrer" target="_blank">${icon(whatsapp)}${text.whatsapp()}</a>
        ${button(copy, () => this.#copy(words))}
        ${address === undefined ? nothing : button(text.copyLink(), () => this.#copy(address))}
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
    this.#redraw();
  }
}
