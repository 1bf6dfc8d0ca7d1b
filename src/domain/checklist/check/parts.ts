/** All that has a condition in a service, each with the way to it. */
import type { Condition } from '../../../contract/conditions.js';
import type { Question } from '../../../contract/requirements.js';
import type { Service } from '../../../contract/service.js';

export type Leaf = Extract<Condition, { question: string }>;

export interface Part {
  readonly kind: 'document' | 'fee' | 'stop' | 'question';
  readonly id: string;
  readonly path: string;
  readonly when: Condition | undefined;
}

const parts = (kind: Part['kind'], at: string, all: readonly { id: string; when?: Condition | undefined }[]): Part[] =>
  all.map(({ id, when }) => ({ kind, id, when, path: `${at}[${id}]` }));

/** What a citizen sees in the end. */
export const outcomes = ({ requirements, fees }: Service): Part[] => [
  ...parts('document', 'requirements.documents', requirements.documents),
  ...parts('fee', 'fees', fees),
  ...parts('stop', 'requirements.stops', requirements.stops),
];

export const allParts = (service: Service): Part[] => [
  ...parts('question', 'requirements.questions', service.requirements.questions),
  ...outcomes(service),
];

/** Every comparison in a condition, with the way to it. */
export function* leavesOf(condition: Condition | undefined, path = 'when'): Generator<{ leaf: Leaf; path: string }> {
  if (!condition) return;
  if (condition.op === 'not') yield* leavesOf(condition.of, `${path}.of`);
  else if ('of' in condition) for (const [i, part] of condition.of.entries()) yield* leavesOf(part, `${path}.of[${i}]`);
  else yield { leaf: condition, path };
}

/** Every comparison in a service, with the way to it. */
export const allLeaves = (service: Service): { readonly leaf: Leaf; readonly path: string }[] =>
  allParts(service).flatMap(({ path, when }) => [...leavesOf(when, `${path}.when`)]);

/** Questions that a condition names, and those that decide whether these are asked. */
export const closureOf = (condition: Condition | undefined, questions: readonly Question[]): Set<string> => {
  const found = new Set<string>();
  const visit = (when: Condition | undefined) => {
    for (const { leaf } of leavesOf(when)) {
      if (found.has(leaf.question)) continue;
      found.add(leaf.question);
      visit(questions.find(({ id }) => id === leaf.question)?.when);
    }
  };
  visit(condition);
  return found;
};
