/** Kinds of questions that few services ask: several at once, a whole number, a day. */
import { html, noChange } from 'lit';
import type { Question } from '../../../contract/requirements.js';
import { formatNumber } from '../../../i18n/format.js';
import { marked, pick } from '../../../i18n/index.js';
import { close, icon } from '../../../ui/icons.js';
import { field, fieldGroup } from '../../../ui/parts/field.js';
import type { Control } from '../desk.js';
import * as text from './rest.text.js';

type Of<Type extends Question['type']> = Control<Extract<Question, { type: Type }>>;

export function otherControl(control: Control): unknown {
  const { asks } = control;
  switch (asks.type) {
    case 'several':
      return several({ ...control, asks });
    case 'integer':
      return number({ ...control, asks });
    case 'date':
      return date({ ...control, asks });
    default:
      return undefined;
  }
}

/** Takes an answer back. */
export function forgetButton({ asks, onAnswer }: Control): unknown {
  const press = ({ target }: Event) => {
    // The button goes with the answer; who pressed it is still at this question.
    if (target instanceof Element) target.closest('[part=question]')?.querySelector('input')?.focus();
    onAnswer(undefined);
  };
  return html`<button class="link text-sm" type="button" aria-label=${text.forget(pick(asks.label))} @click=${press}>
    ${icon(close)}${text.forgetShort()}
  </button>`;
}

const wording = ({ asks: { label, hint } }: Control) => ({ label: marked(label), hint: hint && marked(hint) });

/** "None of these" is an answer of its own, and rules the others out. */
function several({ answer, onAnswer, ...control }: Of<'several'>) {
  const now = Array.isArray(answer) ? answer : [];
  const isNone = Array.isArray(answer) && !answer.length;
  const toggle = (id: string) => onAnswer(now.includes(id) ? now.filter((each) => each !== id) : [...now, id]);
  const box = (label: unknown, checked: boolean, onChange: () => void) =>
    html`<label class="choice"><input class="box" type="checkbox" .checked=${checked} @change=${onChange} />${label}</label>`;
  return fieldGroup({
    ...wording({ answer, onAnswer, ...control }),
    id: control.id,
    content: html`${control.asks.options.map(({ id, label }) => box(marked(label), now.includes(id), () => toggle(id)))}
    ${box(text.noneOfThese(), isNone, () => onAnswer(isNone ? undefined : []))}`,
  });
}

function number(control: Of<'integer'>) {
  const { id, asks, answer, given, onAnswer } = control;
  const { min = 0, max = 999_999 } = asks;
  const change = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const typed = event.target.value.trim();
    onAnswer(typed ? Number(typed) : undefined);
  };
  // What is no number stays in the field as it was typed.
  const value = given === undefined ? '' : Number.isNaN(given) ? noChange : String(given);
  return field({
    ...wording(control),
    id,
    error:
      given !== undefined && answer === undefined ? text.numberWrong(formatNumber(min), formatNumber(max)) : undefined,
    control: (bind) =>
      html`<input
        class="input input-short num"
        inputmode="numeric"
        id=${bind.id}
        aria-describedby=${bind.describedBy}
        aria-invalid=${bind.invalid}
        .value=${value}
        @change=${change}
      />`,
  });
}

function date(control: Of<'date'>) {
  const { id, answer, onAnswer } = control;
  const change = (event: Event) => {
    if (event.target instanceof HTMLInputElement) onAnswer(event.target.value || undefined);
  };
  const value = typeof answer === 'string' ? answer : '';
  return field({
    ...wording(control),
    id,
    control: (bind) =>
      html`<input class="input" type="date" id=${bind.id} aria-describedby=${bind.describedBy} .value=${value} @change=${change} />`,
  });
}
