/** Moves an application on. What the choice needs (an outcome, what the citizen must do) is asked for at once. */
import { html, type TemplateResult } from 'lit';
import { type Application, ApplicationMove, applicationMoves, type ApplicationState } from 'mpp-widgets/contract';
import * as z from 'zod/mini';
import type { Desk } from '../desk.js';
import { actionWords, outcomeWords, stateWords } from '../words.js';
import { onSubmit } from './form.js';

const options = (words: Readonly<Record<string, string>>): TemplateResult[] =>
  Object.entries(words).map(([value, text]) => html`<option value=${value}>${text}</option>`);

/** Shows the fields of the chosen state alone; the others are out of the form. */
function follow(event: Event): void {
  if (!(event.target instanceof HTMLSelectElement)) return;
  const chosen = event.target.value;
  for (const part of event.target.form?.querySelectorAll<HTMLFieldSetElement>('fieldset[data-for]') ?? []) {
    part.disabled = part.dataset['for'] !== chosen;
    part.hidden = part.disabled;
  }
}

function toMove(field: (name: string) => string): ApplicationMove | undefined {
  const note = field('note');
  const action = { kind: field('kind'), label: { id: field('action') } };
  const parsed = z.safeParse(ApplicationMove, {
    to: field('to'),
    ...(note ? { note: { id: note } } : {}),
    ...(field('outcome') ? { outcome: field('outcome') } : {}),
    ...(field('action') ? { action } : {}),
  });
  return parsed.success ? parsed.data : undefined;
}

export function moveForm(desk: Desk, { id, state }: Application): TemplateResult {
  const next: readonly ApplicationState[] = applicationMoves[state];
  const [first] = next;
  const part = (name: ApplicationState, content: TemplateResult) =>
    next.includes(name)
      ? html`<fieldset data-for=${name} ?hidden=${first !== name} ?disabled=${first !== name}>${content}</fieldset>`
      : '';
  return html`
    <form
      @submit=${onSubmit((field, form) => {
        const move = toMove(field);
        if (!move) return;
        form.closest('details')?.removeAttribute('open');
        void desk.move(id, move);
      })}
    >
      <label>
        Menjadi
        <select name="to" @change=${follow}>
          ${next.map((one) => html`<option value=${one}>${stateWords[one]}</option>`)}
        </select>
      </label>
      ${part('closed', html`<label>Hasil <select name="outcome">${options(outcomeWords)}</select></label>`)}
      ${part(
        'waiting-for-applicant',
        html`<label>Yang harus dilakukan warga <select name="kind">${options(actionWords)}</select></label>
          <label>Dalam kalimat <input name="action" required maxlength="200" /></label>`,
      )}
      <label>Catatan untuk warga (boleh kosong) <input name="note" maxlength="500" /></label>
      <button class="button line" type="submit" ?disabled=${desk.busy}>Pindahkan</button>
    </form>
  `;
}
