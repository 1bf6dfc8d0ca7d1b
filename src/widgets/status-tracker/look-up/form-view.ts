import { html, nothing } from 'lit';
import { chevron, icon } from '../../../ui/icons.js';
import { errorSummary, type FieldError } from '../../../ui/parts/error-summary.js';
import { type ControlBinding, field } from '../../../ui/parts/field.js';
import { below, heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { proofInput, typedIn } from '../../../ui/parts/proof-input.js';
import * as text from '../status-tracker.text.js';
import type { Entry, Faults } from './entry.js';

export interface FormView {
  readonly title: string;
  readonly intro: string;
  readonly submit: string;
  readonly level: HeadingLevel;
  readonly entry: Entry;
  readonly faults: Faults;
  readonly busy: boolean;
  /** The region's letters, once they are known. */
  readonly prefix: string;
  /** What became of the last look-up; stands above the fields. */
  readonly trouble: unknown;
  /** Has a lost code sent, under *Kode hilang?*. */
  readonly resend: unknown;
  /** The counters, there too. */
  readonly places: unknown;
  /** What follows the form. */
  readonly after: unknown;
  readonly onTyped: (change: Partial<Entry>) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
}

const codeFaults = {
  missing: text.codeMissing,
  length: text.codeLength,
  alphabet: text.codeAlphabet,
  check: text.codeCheck,
};

/** The look-up: code and proof. Its button stays in reach whatever is missing; what is wrong is said after it. */
export function formView(view: FormView): unknown {
  const { level, entry, faults, busy, resend, places, onSubmit, onTyped } = view;
  const isPhone = entry.kind === 'phone';
  return html`<div class="stack-6">
    <div class="stack-2">${heading(level, view.title, 'text-xl', { id: 'question' })}<p class="muted">${view.intro}</p></div>
    ${summary(faults, entry, below(level))}${view.trouble}
    <form class="stack-6" part="form" novalidate @submit=${onSubmit}>
      ${field({
        id: 'code',
        label: text.code(),
        hint: text.codeHint(`${view.prefix ? `${view.prefix}-` : ''}7KQ4M-2XPRV`),
        error: faults.code && codeFaults[faults.code](),
        control: (binding) => codeInput(binding, view),
      })}
      <div>
        ${field({
          id: 'proof',
          label: isPhone ? text.phone() : text.pin(),
          hint: isPhone ? text.phoneHint() : text.pinHint(),
          error: faults.proof && (isPhone ? text.phoneError() : text.pinError()),
          control: (binding) => proofInput(binding, entry.proof, (proof) => onTyped({ proof })),
        })}
        <button class="link" type="button" @click=${() => onTyped({ kind: isPhone ? 'pin' : 'phone', proof: '' })}>
          ${isPhone ? text.usePin() : text.usePhone()}
        </button>
      </div>
      <button class="button" aria-disabled=${busy ? 'true' : nothing}>${busy ? text.busy() : view.submit}</button>
    </form>
    <details>
      <summary>${icon(chevron)}${text.lost()}</summary>
      <div class="stack"><p>${text.lostBody()}</p>${resend}${places}</div>
    </details>
    ${view.after}
  </div>`;
}

const codeInput = ({ id, describedBy, invalid }: ControlBinding, { entry, faults, onTyped }: FormView) =>
  html`<input
      class="input input-code"
      id=${id}
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      maxlength="40"
      .value=${entry.code}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      @input=${(event: InputEvent) => onTyped({ code: typedIn(event) })}
    />
    ${faults.code === 'check' || faults.code === 'alphabet' ? html`<p class="hint note">${text.codeNote()}</p>` : nothing}`;

function summary(faults: Faults, { kind }: Entry, level: HeadingLevel) {
  const errors: FieldError[] = [];
  if (faults.code) errors.push({ fieldId: 'code', text: codeFaults[faults.code]() });
  if (faults.proof) errors.push({ fieldId: 'proof', text: kind === 'phone' ? text.phoneError() : text.pinError() });
  return errors.length ? errorSummary(errors, text.errors(errors.length), level) : nothing;
}
