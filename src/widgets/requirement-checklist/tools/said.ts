/** The list in plain words, as it is printed and sent: of one service, or the common list of a visit. */
import type { Document, DocumentForm } from '../../../contract/requirements.js';
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { pick } from '../../../i18n/index.js';
import type { Desk, Said, SaidLine } from '../desk.js';
import { forms, oneOf as oneOfWords } from '../requirement-checklist.text.js';

export function said(lists: readonly ServiceChecklist[], desk: Desk): Said {
  const visit = desk.visit();
  if (visit) return visit.said(lists);
  const checklists = lists.map(({ checklist }) => checklist).filter(({ stop }) => !stop);
  const line = ({ requirement: { oneOf, because } }: (typeof checklists)[number]['needed'][number]): SaidLine => ({
    oneOf,
    why: because ? pick(because) : '',
  });
  return {
    needed: [{ lines: checklists.flatMap(({ needed }) => needed.map(line)) }],
    perhaps: checklists.flatMap(({ perhaps }) => perhaps.map(line)),
  };
}

/** `Salah satu: KTP-el / Kartu Keluarga`. */
export const nameOf = (oneOf: readonly Document[], withForm = false): string =>
  (oneOf.length > 1 ? `${oneOfWords()} ` : '') +
  oneOf
    .map(({ label, form }) => {
      const how = withForm ? formOf(form) : '';
      return how ? `${pick(label)} (${how})` : pick(label);
    })
    .join(' / ');

export const formOf = (form: DocumentForm): string => forms(form).join(', ');
