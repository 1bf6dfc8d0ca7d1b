import { html, nothing } from 'lit';
import type { Question } from '../../contract/requirements.js';
import type { Asked } from '../../domain/checklist/index.js';
import { marked, pick } from '../../i18n/index.js';
import { fieldGroup } from '../../ui/parts/field.js';
import { segments } from '../../ui/parts/segments.js';
import type { Control, ListActions } from './desk.js';
import * as text from './requirement-checklist.text.js';

export interface QuestionList extends Pick<ListActions, 'given' | 'onAnswer' | 'rest'> {
  readonly prefix: string;
  /** Each in its seat, so that none jumps; an empty seat is not asked now. */
  readonly questions: readonly (Asked | undefined)[];
}

/** Cells hold up to three short answers; more of them are a list of radios. */
const MOST_CELLS = 3;
const LONGEST_CELL = 18;

/** Questions about the case; each can be changed or taken back. Styles: `field`, `choice`, `input-kinds`. */
export const questionList = ({ prefix, questions, given, onAnswer, rest }: QuestionList): unknown =>
  questions.map((asked) => {
    if (!asked) return nothing;
    const { question: asks, answer } = asked;
    const one: Control = {
      id: `${prefix}-q-${asks.id}`,
      asks,
      answer,
      given: given(asks.id),
      onAnswer: (value) => onAnswer(asks.id, value),
    };
    const kind =
      asks.type === 'choice' || asks.type === 'yesno' ? choice(one, asks) : (rest?.control(one) ?? waiting(asks));
    return html`<div part="question">${kind}${answer === undefined ? nothing : rest?.forget(one)}</div>`;
  });

/** As high as the field that comes. */
const waiting = ({ label }: Question) => html`<p class="label waiting">${marked(label)}</p>`;

function choice({ id, answer, onAnswer }: Control, asks: Extract<Question, { type: 'choice' | 'yesno' }>) {
  const isYesNo = asks.type === 'yesno';
  const options = isYesNo
    ? [
        { value: 'true', label: text.yes() },
        { value: 'false', label: text.no() },
      ]
    : asks.options.map((option) => ({ value: option.id, label: pick(option.label) }));
  const chosen = answer?.toString();
  const onChoose = (value: string) => onAnswer(isYesNo ? value === 'true' : value);
  const fits = options.length <= MOST_CELLS && options.every(({ label }) => label.length <= LONGEST_CELL);
  return fieldGroup({
    id,
    label: marked(asks.label),
    hint: asks.hint && marked(asks.hint),
    content: fits
      ? segments({ name: id, options, chosen, onChoose })
      : options.map(
          ({ value, label }) =>
            html`<label class="choice"
              ><input class="box" type="radio" name=${id} .checked=${value === chosen} @change=${() => onChoose(value)} />${label}</label
            >`,
        ),
  });
}
