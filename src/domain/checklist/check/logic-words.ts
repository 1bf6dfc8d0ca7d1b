/** Conditions joined, and cases in words, as the checker needs them. */
import type { Condition } from '../../../contract/conditions.js';
import type { Answers } from '../../../contract/requirements.js';

/** A case in words. */
export const inWords = (answers: Answers): string =>
  Object.entries(answers)
    .map(([question, answer]) => `${question} = ${JSON.stringify(answer)}`)
    .join(', ') || 'before any answer';

export const all = (of: Condition[]): Condition => ({ op: 'and', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });
