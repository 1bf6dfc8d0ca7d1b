/**
 * Whether a condition can hold at all, in any case a citizen can have. Tries answers one question after the other and turns
 * back as soon as the three-valued evaluation has decided, so that most combinations are never looked at; what is left is
 * complete: every combination is covered by one that was tried.
 */
import type { Condition } from '../../../contract/conditions.js';
import type { Answer, Answers, Question } from '../../../contract/requirements.js';
import { situationOf } from '../situation.js';
import { type Leaf, leavesOf } from './parts.js';
import { valuesOf } from './values.js';

export interface Solver {
  /** A case in which the condition holds; `undefined` when there is none. */
  find(condition: Condition): Answers | undefined;
  /** A case in which the condition stays *perhaps* though nothing is left to ask. */
  stuck(condition: Condition): Answers | undefined;
  /** Whether changing the answer to one question alone can change the condition. */
  hangsOn(condition: Condition, question: string): boolean;
  /** The answers that stand for all to a question. */
  values(question: string): readonly Answer[];
}

/** Combinations were too many; nothing is known then, and that is said. */
export class TooMany extends Error {
  override name = 'TooMany';
}

/**
 * @param conditions - all conditions of the service
 * @throws {TooMany} from any of its functions
 */
export const solverFor = (
  questions: readonly Question[],
  conditions: readonly Condition[],
  today: string,
  budget = 100_000,
): Solver => {
  const leaves = new Map<string, Leaf[]>();
  for (const { leaf } of conditions.flatMap((condition) => [...leavesOf(condition)])) {
    leaves.set(leaf.question, [...(leaves.get(leaf.question) ?? []), leaf]);
  }
  const known = new Map<string, readonly Answer[]>();
  const values = (id: string): readonly Answer[] => {
    const before = known.get(id);
    if (before) return before;
    const question = questions.find((one) => one.id === id);
    const made = question ? valuesOf(question, leaves.get(id) ?? [], today) : [];
    if (!made) throw new TooMany(`question "${id}" has too many options to try all of them`);
    known.set(id, made);
    return made;
  };

  const steps = () => {
    let left = budget;
    return () => {
      if (left-- === 0) throw new TooMany(`more than ${budget} combinations of answers`);
    };
  };

  /** The first case that `isIt` accepts, among those that decide the condition. */
  const search = (
    condition: Condition,
    isIt: (truth: 'yes' | 'no' | 'perhaps') => boolean,
    answers: Answers,
    step: () => void,
  ): Answers | undefined => {
    step();
    const situation = situationOf(questions, answers, today);
    const [next] = situation.deciding(condition);
    if (next === undefined) return isIt(situation.holds(condition)) ? answers : undefined;
    for (const value of values(next)) {
      const found = search(condition, isIt, { ...answers, [next]: value }, step);
      if (found) return found;
    }
    return undefined;
  };

  const differs = (condition: Condition, question: string, answers: Answers, step: () => void): boolean => {
    step();
    const cases = values(question).map((value) => situationOf(questions, { ...answers, [question]: value }, today));
    const truths = new Set(cases.map((situation) => situation.holds(condition)));
    if (truths.has('yes') && truths.has('no')) return true;
    const next = cases.flatMap((situation) => situation.deciding(condition)).find((id) => id !== question);
    if (!truths.has('perhaps') || next === undefined) return false;
    return values(next).some((value) => differs(condition, question, { ...answers, [next]: value }, step));
  };

  return {
    find: (condition) => search(condition, (truth) => truth === 'yes', {}, steps()),
    stuck: (condition) => search(condition, (truth) => truth === 'perhaps', {}, steps()),
    hangsOn: (condition, question) => differs(condition, question, {}, steps()),
    values,
  };
};
