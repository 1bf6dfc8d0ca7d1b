import { html, nothing } from 'lit';
import type { Document, Requirement } from '../../contract/requirements.js';
import type { ChecklistLine } from '../../domain/checklist/index.js';
import { formatList } from '../../i18n/format.js';
import { marked, pick } from '../../i18n/index.js';
import * as text from './requirement-checklist.text.js';

export interface DocumentList {
  /** Prefix of ids, unique in the widget: several services may stand on one list. */
  readonly prefix: string;
  readonly lines: readonly ChecklistLine[];
  readonly ticks: ReadonlySet<string>;
  readonly onTick: (id: string, on: boolean) => void;
  /** Name and address of another service's list, where a document is got there. */
  readonly serviceLink: (id: string) => unknown;
}

/** What is sure to be needed, each with a box to tick. Styles: `list`, `choice`, `checklist`. */
export function documentList({ prefix, lines, ticks, onTick, serviceLink }: DocumentList): unknown {
  return html`<ul class="list list-open" role="list" part="documents">
    ${lines.map(({ requirement }) => {
      const id = `${prefix}-${requirement.id}`;
      const change = (event: Event) => {
        if (event.target instanceof HTMLInputElement) onTick(requirement.id, event.target.checked);
      };
      return html`<li class="row document">
        <input class="box" type="checkbox" id=${id} aria-describedby="${id}-why" .checked=${ticks.has(requirement.id)} @change=${change} />
        <label class="name" for=${id}>${name(requirement)}</label>
        ${remarks(requirement, `${id}-why`, serviceLink, requirement.because && marked(requirement.because))}
      </li>`;
    })}
  </ul>`;
}

export interface PerhapsList extends Pick<DocumentList, 'prefix' | 'serviceLink'> {
  /** A question in words. */
  readonly label: (question: string) => string;
}

/** *Mungkin perlu*: a dashed box with a question mark, nothing to tick yet. */
export function perhapsList(lines: readonly ChecklistLine[], { prefix, serviceLink, label }: PerhapsList): unknown {
  return html`<ul class="list" role="list" part="perhaps">
    ${lines.map(
      ({ requirement, questions }) =>
        html`<li class="row document document-maybe">
          <span class="maybe" aria-hidden="true">?</span><span class="name">${name(requirement)}</span>
          ${remarks(requirement, `${prefix}-${requirement.id}-why`, serviceLink, text.dependsOn(formatList(questions.map(label))))}
        </li>`,
    )}
  </ul>`;
}

function name({ oneOf }: Requirement): unknown {
  const [first] = oneOf;
  if (first && oneOf.length === 1) return marked(first.label);
  return html`${text.oneOf()} ${oneOf.map((each, i) => html`${i ? ' / ' : ''}${marked(each.label)}`)}`;
}

function remarks(
  requirement: Requirement,
  id: string,
  serviceLink: DocumentList['serviceLink'],
  why: unknown,
): unknown {
  const { oneOf } = requirement;
  const [first] = oneOf;
  const wanted = first ? text.forms(first.form) : [];
  return html`<span class="forms num">${wanted.map((line) => html`<span class="nowrap">${line}</span><br />`)}</span>
    <div class="why" id=${id}>
      ${why ? html`<p>${why}</p>` : nothing}${oneOf.map((each) => documentRemarks(each, serviceLink))}
    </div>`;
}

function documentRemarks({ note, obtain, validity, unverified }: Document, serviceLink: DocumentList['serviceLink']) {
  return html`${note ? html`<p>${marked(note)}</p>` : nothing}
  ${obtain?.service ? html`<p>${serviceLink(obtain.service)}</p>` : nothing}
  ${obtain?.where ? html`<p>${text.whereToGet(pick(obtain.where))}</p>` : nothing}
  ${obtain?.url ? html`<p><a href=${obtain.url} rel="noopener">${text.download()}</a></p>` : nothing}
  ${validity ? html`<p>${text.validity()}: ${marked(validity)}</p>` : nothing}
  ${unverified ? html`<p class="doubt">${text.unverified()}</p>` : nothing}`;
}
