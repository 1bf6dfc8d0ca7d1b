import { html, nothing } from 'lit';
import { type PhoneProblem, readPhone } from '../../domain/identity/phone.js';
import { addStyles } from '../../ui/add-styles.js';
import { field } from '../../ui/parts/field.js';
import { field as fieldStyles } from '../../ui/styles/field.styles.js';
import { inputKinds } from '../../ui/styles/input-kinds.styles.js';
import * as text from './phone.text.js';

export interface PhoneFormHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export interface PhoneFormView {
  /** What the number is for, and when it is forgotten. */
  readonly hint: string;
  readonly submit: string;
  readonly busy: string;
  readonly isBusy: boolean;
  /** Beside the button that is the point of the screen. */
  readonly isMinor?: boolean;
  /** Fields before the number. */
  readonly before?: unknown;
  readonly onPhone: (phone: string) => void;
}

/** A form that asks for one telephone number. Owns: what was typed, and what is wrong with it. */
export class PhoneForm {
  readonly #host: PhoneFormHost;
  readonly #id: string;
  #typed: string;
  #problem: PhoneProblem | undefined;

  /** @param id Unique in the widget. */
  constructor(host: PhoneFormHost, id: string, typed = '') {
    this.#host = host;
    this.#id = id;
    this.#typed = typed;
    addStyles(host.renderRoot, [fieldStyles, inputKinds]);
  }

  /** What was typed leaves memory with the form. */
  clear(): void {
    this.#typed = '';
    this.#problem = undefined;
  }

  render({ hint, submit, busy, isBusy, isMinor, before = nothing, onPhone }: PhoneFormView): unknown {
    const send = (event: SubmitEvent) => {
      event.preventDefault();
      if (!isBusy) void this.#submit(onPhone);
    };
    return html`<form class="stack" novalidate @submit=${send}>
      ${before}
      ${field({
        id: this.#id,
        label: text.phone(),
        hint,
        error: this.#problem && text.phoneError(this.#problem),
        control: ({ id, describedBy, invalid }) =>
          html`<input
            class="input input-code"
            id=${id}
            type="tel"
            autocomplete="tel"
            maxlength="40"
            .value=${this.#typed}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            @input=${this.#onInput}
          />`,
      })}
      <div><button class="button ${isMinor ? 'button-line' : ''}" aria-disabled=${isBusy ? 'true' : nothing}>${isBusy ? busy : submit}</button></div>
    </form>`;
  }

  readonly #onInput = ({ target }: InputEvent) => {
    if (target instanceof HTMLInputElement) this.#typed = target.value;
  };

  /** One field: what is wrong with it is read out with it. */
  async #submit(onPhone: (phone: string) => void): Promise<void> {
    const read = readPhone(this.#typed);
    this.#problem = read.ok ? undefined : read.problem;
    this.#host.requestUpdate();
    if (read.ok) return onPhone(read.phone);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#id}`)?.focus();
  }
}
