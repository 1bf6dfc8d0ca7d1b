/** What a condition asks about, for checking that it can ever hold. */
import type { Condition, Question } from '../../../src/contract/index.js';

/** Says what is wrong with a condition in view of the questions, or nothing. */
export function faultOf(condition: Condition, questions: readonly Question[]): string | undefined {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.map((part) => faultOf(part, questions)).find(Boolean);
    case 'not':
      return faultOf(condition.of, questions);
    case 'eq':
    case 'ne':
    case 'in':
    case 'has':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
    case 'age':
    case 'answered': {
      const question = questions.find(({ id }) => id === condition.question);
      return question ? faultOfValue(condition, question) : `no question ${condition.question}`;
    }
  }
}

type Leaf = Exclude<Condition, { op: 'and' | 'or' | 'not' }>;

function faultOfValue(condition: Leaf, question: Question): string | undefined {
  const values = 'values' in condition ? condition.values : 'value' in condition ? [condition.value] : [];
  if (question.type === 'yesno') {
    return values.every((value) => typeof value === 'boolean') ? undefined : `${question.id} is answered by yes or no`;
  }
  if (question.type === 'choice' || question.type === 'several') {
    if ((condition.op === 'has') !== (question.type === 'several'))
      return `${condition.op} does not fit ${question.id}`;
    const options: readonly unknown[] = question.options.map(({ id }) => id);
    const unknown = values.find((value) => !options.includes(value));
    return unknown === undefined ? undefined : `${question.id} has no option ${String(unknown)}`;
  }
  return undefined;
}

/** Questions that a condition names. */
export function questionsIn(condition: Condition): string[] {
  if ('question' in condition) return [condition.question];
  return condition.op === 'not' ? questionsIn(condition.of) : condition.of.flatMap(questionsIn);
}
