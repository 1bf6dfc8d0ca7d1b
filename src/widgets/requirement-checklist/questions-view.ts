import { html, noChange, nothing } from 'lit';
import type { Answer, Question } from '../../contract/requirements.js';
import type { Asked } from '../../domain/checklist/index.js';
import { formatNumber } from '../../i18n/format.js';
import { marked, pick } from '../../i18n/index.js';
import { close, icon } from '../../ui/icons.js';
import { field, fieldGroup } from '../../ui/parts/field.js';
import { segments } from '../../ui/parts/segments.js';
import * as text from './requirement-checklist.text.js';

export interface QuestionList {
  readonly prefix: string;
  /** Each in the seat that it took when it was asked first, so that none jumps; an empty seat is not asked now. */
  readonly questions: readonly (Asked | undefined)[];
  /** What was answered, also where it does not fit the question. */
  readonly given: (question: string) => Answer | undefined;
  readonly onAnswer: (question: string, answer: Answer | undefined) => void;
}

/** Cells hold up to three short answers; more of them are a list of radios. */
const MOST_CELLS = 3;
const LONGEST_CELL = 18;

/** Questions about the case; each can be changed or taken back. Styles: `field`, `choice`, `input-kinds`. */
export function questionList({ prefix, questions, given, onAnswer }: QuestionList): unknown {
  return questions.map((asked) =>
    asked ? question(`${prefix}-q-${asked.question.id}`, asked, given(asked.question.id), onAnswer) : nothing,
  );
}

function question(
  id: string,
  { question: asks, answer }: Asked,
  given: Answer | undefined,
  onAnswer: QuestionList['onAnswer'],
) {
  const onForget = (event: Event) => {
    // The button goes with the answer; who pressed it is still at this question.
    if (event.target instanceof Element) {
      event.target.closest('[part=question]')?.querySelector('input')?.focus();
    }
    onAnswer(asks.id, undefined);
  };
  const forget =
    answer === undefined
      ? nothing
      : html`<button class="link text-sm" type="button" aria-label=${text.forget(pick(asks.label))} @click=${onForget}>
          ${icon(close)}${text.forgetShort()}
        </button>`;
  return html`<div part="question">${control(id, asks, answer, given, (value) => onAnswer(asks.id, value))}${forget}</div>`;
}

function control(
  id: string,
  asks: Question,
  answer: Answer | undefined,
  given: Answer | undefined,
  onAnswer: (answer: Answer | undefined) => void,
) {
  const label = marked(asks.label);
  const hint = asks.hint ? marked(asks.hint) : undefined;
  switch (asks.type) {
    case 'yesno': {
      const options = [
        { value: 'yes', label: text.yes() },
        { value: 'no', label: text.no() },
      ];
      const chosen = answer === undefined ? undefined : answer ? 'yes' : 'no';
      const content = segments({ name: id, options, chosen, onChoose: (value) => onAnswer(value === 'yes') });
      return fieldGroup({ id, label, hint, content });
    }
    case 'choice': {
      const options = asks.options.map((option) => ({ value: option.id, label: pick(option.label) }));
      const chosen = typeof answer === 'string' ? answer : undefined;
      const fits = options.length <= MOST_CELLS && options.every((option) => option.label.length <= LONGEST_CELL);
      const content = fits
        ? segments({ name: id, options, chosen, onChoose: onAnswer })
        : radios(id, options, chosen, onAnswer);
      return fieldGroup({ id, label, hint, content });
    }
    case 'several':
      return fieldGroup({
        id,
        label,
        hint,
        content: boxes(asks, Array.isArray(answer) ? answer : undefined, onAnswer),
      });
    case 'integer':
      return numberField(id, asks, given, given !== undefined && answer === undefined, onAnswer);
    case 'date': {
      const change = (event: Event) => {
        if (event.target instanceof HTMLInputElement) onAnswer(event.target.value || undefined);
      };
      const value = typeof answer === 'string' ? answer : '';
      return field({
        id,
        label,
        hint,
        control: (bind) =>
          html`<input class="input" type="date" id=${bind.id} aria-describedby=${bind.describedBy} .value=${value} @change=${change} />`,
      });
    }
  }
}

const radios = (
  name: string,
  options: readonly { value: string; label: string }[],
  chosen: string | undefined,
  onChoose: (value: string) => void,
) =>
  options.map(
    ({ value, label }) =>
      html`<label class="choice"
        ><input class="box" type="radio" name=${name} .checked=${value === chosen} @change=${() => onChoose(value)} />${label}</label
      >`,
  );

/** "None of these" is an answer of its own, and rules the others out. */
function boxes(
  asks: Extract<Question, { type: 'several' }>,
  chosen: readonly string[] | undefined,
  onAnswer: (answer: string[] | undefined) => void,
) {
  const now = chosen ?? [];
  const isNone = chosen?.length === 0;
  const toggle = (id: string) => onAnswer(now.includes(id) ? now.filter((each) => each !== id) : [...now, id]);
  const box = (label: unknown, checked: boolean, onChange: () => void) =>
    html`<label class="choice"><input class="box" type="checkbox" .checked=${checked} @change=${onChange} />${label}</label>`;
  return html`${asks.options.map(({ id, label }) => box(marked(label), now.includes(id), () => toggle(id)))}
  ${box(text.noneOfThese(), isNone, () => onAnswer(isNone ? undefined : []))}`;
}

function numberField(
  id: string,
  asks: Extract<Question, { type: 'integer' }>,
  given: Answer | undefined,
  isWrong: boolean,
  onAnswer: (answer: Answer | undefined) => void,
) {
  const { min = 0, max = 999_999 } = asks;
  const change = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const typed = event.target.value.trim();
    onAnswer(typed ? Number(typed) : undefined);
  };
  // What is no number stays in the field as it was typed.
  const value = given === undefined ? '' : Number.isNaN(given) ? noChange : String(given);
  return field({
    id,
    label: marked(asks.label),
    hint: asks.hint ? marked(asks.hint) : undefined,
    error: isWrong ? text.numberWrong(formatNumber(min), formatNumber(max)) : undefined,
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
