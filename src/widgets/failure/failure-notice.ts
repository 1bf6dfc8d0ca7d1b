import { html, nothing } from 'lit';
import { errorText } from '../../contract/error-texts.js';
import type { ErrorText } from '../../contract/errors.js';
import { onceOnline } from '../../controllers/once-online.js';
import { page } from '../../controllers/surroundings.js';
import type { Failure } from '../../domain/booking/state.js';
import { language } from '../../i18n/index.js';
import { notice } from '../../ui/parts/notice.js';
import * as text from './failure.text.js';

/**
 * Why the last wish came to nothing, in words, until the network it failed for is back. Owns: the sentence, which comes later
 * than the code, and hearing of the network.
 */
export class FailureNotice {
  readonly #redraw: () => void;
  readonly #onText: ((text: ErrorText, failure: Failure) => void) | undefined;
  #failure: Failure | undefined;
  #language = '';
  #text: ErrorText | undefined;
  /** The same wish is worth another press. */
  #isOver = false;

  /** @param onText Called when the sentence of a failure has come. */
  constructor(redraw: () => void, onText?: (text: ErrorText, failure: Failure) => void) {
    this.#redraw = redraw;
    this.#onText = onText;
  }

  /** @param way Leads on, beside what the sentence says. */
  render(failure: Failure | undefined, way: unknown = nothing): unknown {
    if (failure !== this.#failure) this.#follow(failure);
    if (language() !== this.#language) void this.#read(failure);
    const shown = this.#isOver
      ? notice({ kind: 'good', title: text.reconnected(), body: text.reconnectedBody() })
      : failure && this.#text && failureOf(failure, this.#text, way);
    return shown ? html`<div role="alert">${shown}</div>` : nothing;
  }

  #follow(failure: Failure | undefined): void {
    this.#failure = failure;
    this.#language = '';
    this.#isOver = false;
    if (failure?.code !== 'offline') return;
    onceOnline(page, () => {
      this.#isOver = failure === this.#failure;
      this.#redraw();
    });
  }

  async #read(failure: Failure | undefined): Promise<void> {
    this.#language = language();
    this.#text = undefined;
    if (!failure) return;
    const found = await errorText(failure.code, language());
    if (failure !== this.#failure) return;
    this.#text = found;
    this.#redraw();
    this.#onText?.(found, failure);
  }
}

const failureOf = ({ code }: Failure, { says, next }: ErrorText, way: unknown) =>
  notice({ kind: code === 'offline' ? 'offline' : 'bad', title: titleOf(says), body: html`${next} ${way}` });

/** A title has no full stop, unless it is two sentences. */
const titleOf = (says: string): string => says.replace(/^([^.]+)\.$/, '$1');

/** The button that was pressed may be a screen below it. */
export const showFailure = (root: ParentNode): unknown =>
  root.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
