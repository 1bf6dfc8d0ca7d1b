/** Which ticks may leave memory: onto the device, or to another widget of the page. */
import type { Condition } from '../../contract/conditions.js';
import type { Service } from '../../contract/service.js';

const asksAbout = (condition: Condition, questions: readonly string[]): boolean =>
  condition.op === 'not'
    ? asksAbout(condition.of, questions)
    : 'of' in condition
      ? condition.of.some((part) => asksAbout(part, questions))
      : questions.includes(condition.question);

/** Documents whose tick tells nothing that is sensitive: not of a sensitive service, and not asked because of a sensitive answer. */
export const keepable = ({ sensitive, requirements }: Service): ReadonlySet<string> => {
  const secret = requirements.questions.filter((question) => question.sensitive).map(({ id }) => id);
  const plain = requirements.documents.filter(({ when }) => !when || !asksAbout(when, secret));
  return new Set(sensitive ? [] : plain.map(({ id }) => id));
};
