/** Whether each comparison fits the question that it is about. */
import type { Question } from '../../../contract/requirements.js';
import type { Service } from '../../../contract/service.js';
import { type Report, quoted } from './finding.js';
import { allLeaves, closureOf, type Leaf } from './parts.js';

const fitting: Record<Question['type'], readonly Leaf['op'][]> = {
  choice: ['eq', 'ne', 'in', 'answered'],
  several: ['has', 'answered'],
  yesno: ['eq', 'ne', 'answered'],
  integer: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'answered'],
  date: ['lt', 'lte', 'gt', 'gte', 'age', 'answered'],
};

const valuesIn = (leaf: Leaf): readonly unknown[] =>
  'values' in leaf ? leaf.values : 'value' in leaf ? [leaf.value] : [];

const wrongValue = (question: Question, value: unknown): string | undefined => {
  switch (question.type) {
    case 'choice':
    case 'several': {
      const options = question.options.map(({ id }) => id);
      return options.some((id) => id === value)
        ? undefined
        : `has no option "${String(value)}", only ${quoted(options)}`;
    }
    case 'yesno':
      return typeof value === 'boolean' ? undefined : `is answered by true or false, not by "${String(value)}"`;
    case 'integer':
      return typeof value === 'number' ? undefined : `is answered by a number, not by "${String(value)}"`;
    case 'date':
      return typeof value === 'string' ? undefined : `is answered by a day, not by ${String(value)}`;
  }
};

/** @returns whether all is sound enough to reason about it */
export const checkConditions = (service: Service, report: Report): boolean => {
  let isSound = true;
  const wrong: Report = (...args) => {
    isSound = false;
    report(...args);
  };
  const { questions } = service.requirements;
  const byId = new Map(questions.map((question) => [question.id, question]));
  for (const { leaf, path } of allLeaves(service)) {
    const question = byId.get(leaf.question);
    if (!question) {
      wrong(
        'unknown-question',
        path,
        `asks about question "${leaf.question}", which this service does not have (${quoted([...byId.keys()]) || 'it has none'})`,
      );
      continue;
    }
    if (!fitting[question.type].includes(leaf.op)) {
      wrong(
        'operator-misfit',
        path,
        `"${leaf.op}" does not fit question "${question.id}" of type ${question.type}; it takes ${quoted(fitting[question.type])}`,
      );
      continue;
    }
    for (const problem of valuesIn(leaf).flatMap((value) => wrongValue(question, value) ?? [])) {
      wrong('unknown-value', path, `question "${question.id}" ${problem}`);
    }
  }
  for (const { id, when } of questions) {
    if (closureOf(when, questions).has(id)) {
      wrong(
        'cyclic-questions',
        `requirements.questions[${id}].when`,
        `whether "${id}" is asked hangs on its own answer: ${[...closureOf(when, questions)].join(', ')}`,
      );
    }
  }
  for (const question of questions) {
    if (question.type === 'integer' && (question.min ?? -Infinity) > (question.max ?? Infinity)) {
      wrong(
        'empty-range',
        `requirements.questions[${question.id}]`,
        `no number lies between min ${question.min} and max ${question.max}`,
      );
    }
  }
  // A misspelt option is told already where it is asked for.
  if (isSound) checkOptions(service, report);
  return isSound;
};

/** Of one choice an option may stand for "nothing of this"; of several, nothing is chosen then. */
const checkOptions = (service: Service, report: Report): void => {
  const leaves = allLeaves(service).map(({ leaf }) => leaf);
  for (const question of service.requirements.questions) {
    if (question.type !== 'several') continue;
    const named = leaves.filter((leaf) => leaf.question === question.id).flatMap(valuesIn);
    for (const { id } of question.options.filter((option) => !named.includes(option.id))) {
      report(
        'changes-nothing',
        `requirements.questions[${question.id}].options[${id}]`,
        `no condition asks for option "${id}", so choosing it changes nothing`,
      );
    }
  }
};
