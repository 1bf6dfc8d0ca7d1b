import { html, nothing } from 'lit';
import type { LocalizedText } from '../../contract/primitives.js';
import type { Document } from '../../contract/requirements.js';
import type { ChecklistLine } from '../../domain/checklist/index.js';
import { formatDate, formatList } from '../../i18n/format.js';
import { marked, pick } from '../../i18n/index.js';
import type { Obtain } from './desk.js';
import * as text from './requirement-checklist.text.js';

export interface DocumentRow {
  /** Unique in the widget. */
  readonly id: string;
  readonly oneOf: readonly Document[];
  /** Why it is asked, or on what it depends. */
  readonly why?: unknown;
  readonly obtain: Obtain;
  /** Absent where it is not sure: then there is nothing to tick, but a dashed box with a question mark. */
  readonly tick?: { readonly checked: boolean; readonly onTick: (on: boolean) => void };
}

export interface DocumentList {
  /** Prefix of ids, unique in the widget: several services may stand on one list. */
  readonly prefix: string;
  readonly lines: readonly ChecklistLine[];
  readonly ticks: ReadonlySet<string>;
  readonly onTick: (id: string, on: boolean) => void;
  readonly obtain: Obtain;
}

/** What is sure to be needed, each with a box to tick. Styles: `list`, `choice`, `checklist`. */
export const documentList = ({ prefix, lines, ticks, onTick, obtain }: DocumentList): unknown =>
  html`<ul class="list list-open" role="list" part="documents">
    ${lines.map(({ requirement: { id, oneOf, because } }) =>
      documentRow({
        id: `${prefix}-${id}`,
        oneOf,
        why: because && marked(because),
        tick: { checked: ticks.has(id), onTick: (on) => onTick(id, on) },
        obtain,
      }),
    )}
  </ul>`;

export interface PerhapsList extends Pick<DocumentList, 'prefix' | 'obtain'> {
  /** A question in words. */
  readonly label: (question: string) => string;
}

/** Rows of *mungkin perlu*. */
export const perhapsList = (lines: readonly ChecklistLine[], { prefix, obtain, label }: PerhapsList): unknown =>
  lines.map(({ requirement: { id, oneOf, because }, questions }) =>
    documentRow({ id: `${prefix}-${id}`, oneOf, why: whenNeeded(because, questions.map(label)), obtain }),
  );

/** `Bila KK hilang.`, made of `Karena KK hilang.`; else the questions that decide. */
export const whenNeeded = (because: LocalizedText | undefined, questions: readonly string[]): string =>
  (because && text.whenOf(pick(because))) ?? text.dependsOn(formatList(questions));

export function documentRow({ id, oneOf, why, obtain, tick }: DocumentRow): unknown {
  const change = (event: Event) => {
    if (event.target instanceof HTMLInputElement) tick?.onTick(event.target.checked);
  };
  const forms = oneOf.map(({ form }) => text.forms(form));
  const [same] = forms;
  const isSame = forms.every((each) => String(each) === String(same));
  const name = html`${oneOf.length > 1 ? `${text.oneOf()} ` : nothing}${oneOf.map(({ label }, i) => html`${i ? ' / ' : nothing}${marked(label)}`)}`;
  return html`<li class="row document ${tick ? '' : 'document-maybe'}">
    ${
      tick
        ? html`<input class="box" type="checkbox" id=${id} aria-describedby="${id}-how ${id}-why" .checked=${tick.checked} @change=${change} />
            <label class="name" for=${id}>${name}</label>`
        : html`<span class="maybe" aria-hidden="true">?</span><span class="name">${name}</span>`
    }
    <span class="forms num" id="${id}-how">${isSame ? same?.map((line) => html`<span class="nowrap">${line}</span><br />`) : nothing}</span>
    <div class="why">
      <div id="${id}-why">${why ? html`<p>${why}</p>` : nothing}${oneOf.map((each, i) => remarks(each, isSame ? [] : (forms[i] ?? []), oneOf.length > 1))}</div>
      ${oneOf.map(({ id: of, obtain: from }) => (from?.service ? obtain(from.service, of) : nothing))}
    </div>
  </li>`;
}

/** Of one of several papers its name comes first, so that it is clear what is said of which. */
function remarks(
  { label, note, obtain: from, validity, legalBasis, checkedOn, unverified }: Document,
  forms: readonly string[],
  isOneOf: boolean,
) {
  const found = [
    forms.length && formatList(forms),
    note && marked(note),
    from?.where && text.whereToGet(pick(from.where)),
    validity && html`${text.validity()}: ${marked(validity)}`,
    text.basis(legalBasis, checkedOn && formatDate(checkedOn, 'date')),
    unverified && html`<span class="doubt">${text.unverified()}</span>`,
    from?.url && html`<a href=${from.url} rel="noopener">${text.download()}</a>`,
  ].filter(Boolean);
  return html`${isOneOf && found.length ? html`<p><strong>${marked(label)}</strong></p>` : nothing}${found.map((each) => html`<p>${each}</p>`)}`;
}
