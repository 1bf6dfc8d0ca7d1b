/** What would stand twice before the same citizen: one paper on two lines, one question asked in the same words. */
import type { Condition } from '../../../contract/conditions.js';
import type { Requirement } from '../../../contract/requirements.js';
import type { Service } from '../../../contract/service.js';
import type { Report } from './finding.js';
import { all, inWords, not } from './logic-words.js';
import type { Solver } from './solve.js';

interface Conditional {
  readonly id: string;
  readonly when?: Condition | undefined;
}

/** An id that stands twice is told elsewhere. */
const pairs = <One extends Conditional>(of: readonly One[]): [One, One][] =>
  of.flatMap((a, i) =>
    of
      .slice(i + 1)
      .filter(({ id }) => id !== a.id)
      .map((b): [One, One] => [a, b]),
  );

const groupedBy = <One>(of: readonly One[], key: (one: One) => string): Map<string, One[]> => {
  const groups = new Map<string, One[]>();
  for (const one of of) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};

const formOf = ({ oneOf }: Requirement): string => JSON.stringify(oneOf.map(({ form }) => form));

export const checkDoubles = (
  { requirements: { documents, questions } }: Service,
  stops: readonly Condition[],
  solver: Solver,
  report: Report,
): void => {
  const find = (conditions: readonly (Condition | undefined)[]) => {
    const given = [...conditions.flatMap((when) => when ?? []), ...stops.map(not)];
    return given.length ? solver.find(all(given)) : {};
  };
  const both = (a: Conditional, b: Conditional) => find([a.when, b.when]);

  const single = documents.filter(({ oneOf }) => oneOf.length === 1);
  for (const [paper, lines] of groupedBy(single, ({ oneOf: [one] }) => one?.id ?? '')) {
    let isApart = true;
    for (const [a, b] of pairs(lines)) {
      const found = both(a, b);
      if (!found) continue;
      isApart = false;
      report(
        'twice',
        `requirements.documents[${b.id}]`,
        `document "${paper}" stands on line "${a.id}", too, at once: ${inWords(found)}`,
      );
    }
    const forms = new Set(lines.map(formOf));
    if (
      lines.length > 1 &&
      isApart &&
      forms.size === 1 &&
      !find(lines.flatMap(({ when }) => (when ? not(when) : [])))
    ) {
      report(
        'always',
        `requirements.documents[${lines.at(-1)?.id}].when`,
        `document "${paper}" is needed whatever is answered, by ${lines.length} lines: one line without a condition says so at once`,
        'warning',
      );
    }
  }

  for (const [label, same] of groupedBy(questions, (question) => question.label.id)) {
    for (const [a, b] of pairs(same)) {
      if (both(a, b))
        report(
          'twice',
          `requirements.questions[${b.id}].label`,
          `questions "${a.id}" and "${b.id}" are asked at once in the same words: "${label}"`,
        );
    }
  }
  for (const question of questions) {
    if (!('options' in question)) continue;
    for (const [label, same] of groupedBy(question.options, (option) => option.label.id)) {
      const other = same.find(({ id }) => id !== same[0]?.id);
      if (other)
        report(
          'twice',
          `requirements.questions[${question.id}].options[${other.id}].label`,
          `two options read the same: "${label}"`,
        );
    }
  }
};
