/** The list in plain words, as it is printed and sent: of one service, or the common list of a visit. */
import type { CheckedField, Service } from '../../../contract/service.js';
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { pick } from '../../../i18n/index.js';
import type { Desk, Said } from '../desk.js';
import { whenNeeded } from '../documents-view.js';
import { bring, unchecked, unverified } from '../requirement-checklist.text.js';
import { questionLabel } from '../service-view.js';

export function said(lists: readonly ServiceChecklist[], desk: Desk): Said {
  const visit = desk.visit();
  if (visit) return visit.said(lists);
  const going = lists.filter(({ checklist }) => !checklist.stop);
  return {
    needed: [
      {
        lines: going.flatMap(({ checklist: { needed } }) =>
          needed.map(({ requirement: { oneOf, because } }) => ({ oneOf, why: because ? pick(because) : '' })),
        ),
      },
    ],
    perhaps: going.flatMap(({ service, checklist: { perhaps } }) =>
      perhaps.map(({ requirement: { oneOf, because }, questions }) => ({
        oneOf,
        why: whenNeeded(
          because,
          questions.map((id) => questionLabel(service, id)),
        ),
      })),
    ),
  };
}

/** What nobody has checked says so on paper and in a message, too. */
export const doubted = (words: string, { checks }: Service, field: CheckedField): string =>
  checks[field]?.verified === false ? `${words} (${unchecked().toLowerCase()})` : words;

/** Nothing where somebody has checked the list. */
export const doubtOf = ({ checks }: Service): string =>
  checks.requirements?.verified === false ? `${bring()}: ${unverified()}` : '';
