/** The list as plain text: to be sent to somebody, or to oneself. Without answers that are sensitive, and without a person in it. */
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { pick } from '../../../i18n/index.js';
import { paperName } from '../../share/paper-name.js';
import type { Desk, SaidLine } from '../desk.js';
import { feeOf, timeOf } from '../facts-view.js';
import * as base from '../requirement-checklist.text.js';
import { whoComes } from '../rest/know-view.js';
import { said } from './said.js';
import * as text from './list-share.text.js';

/** @param lists - made of answers that may leave memory */
export function listText(lists: readonly ServiceChecklist[], address: string, desk: Desk): string {
  const { needed, perhaps } = said(lists, desk);
  const papers = (title: string, lines: readonly SaidLine[]) =>
    lines.length ? [`${title}:\n${lines.map(({ oneOf }) => `- ${paperName(oneOf, base.forms)}`).join('\n')}`] : [];
  return [
    ...lists.map((list) => {
      const { service, checklist } = list;
      const about = `${pick(service.name).toUpperCase()}\n${base.fee()}: ${feeOf(list)}. ${base.time()}: ${timeOf(service)}.\n${whoComes(service)}`;
      const { stop } = checklist;
      return [about, ...(stop ? [stop.message, stop.wayOn].flatMap((words) => (words ? pick(words) : [])) : [])].join(
        '\n',
      );
    }),
    ...needed.flatMap(({ name = base.bring(), lines }) => papers(name, lines)),
    ...papers(base.perhaps(), perhaps),
    `${text.see()}\n${address}`,
  ].join('\n\n');
}
