/** The list as plain text: to be sent to somebody, or to oneself. Without answers that are sensitive, and without a person in it. */
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { pick } from '../../../i18n/index.js';
import { paperName } from '../../share/paper-name.js';
import type { Desk, SaidLine } from '../desk.js';
import { feeOf, timeOf } from '../facts-view.js';
import * as base from '../requirement-checklist.text.js';
import { whoComes } from '../rest/know-view.js';
import { doubted, doubtOf, said } from './said.js';
import * as text from './list-share.text.js';

/** @param lists - made of answers that may leave memory */
export function listText(lists: readonly ServiceChecklist[], address: string, desk: Desk): string {
  const { needed, perhaps } = said(lists, desk);
  const papers = (title: string, lines: readonly SaidLine[]) =>
    lines.length ? [`${title}:\n${lines.map(({ oneOf }) => `- ${paperName(oneOf, base.forms)}`).join('\n')}`] : [];
  return [
    ...lists.map((list) => {
      const { service, checklist } = list;
      const fee = doubted(feeOf(list), service, 'fees');
      const time = doubted(timeOf(service), service, 'time');
      const about = `${pick(service.name).toUpperCase()}\n${base.fee()}: ${fee}. ${base.time()}: ${time}.\n${whoComes(service)}`;
      const { stop } = checklist;
      const ending = stop ? [stop.message, stop.wayOn].map((words) => words && pick(words)) : [doubtOf(service)];
      return [about, ...ending].filter(Boolean).join('\n');
    }),
    ...needed.flatMap(({ name = base.bring(), lines }) => papers(name, lines)),
    ...papers(base.perhaps(), perhaps),
    `${text.see()}\n${address}`,
  ].join('\n\n');
}
