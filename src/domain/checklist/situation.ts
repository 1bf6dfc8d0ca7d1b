/** The citizen's case so far: what holds in it, and which open questions could still change that. */
import type { Condition } from '../../contract/conditions.js';
import type { Answer, Answers, Question } from '../../contract/requirements.js';
import { fullYears } from '../time/day.js';
import { answerTo } from './answers.js';
import { every, not, some, type Truth, truth } from './truth.js';

type Leaf = Extract<Condition, { question: string }>;

/** A question as it stands in this case. */
export interface Standing {
  readonly question: Question;
  /** What was answered and fits. */
  readonly answer: Answer | undefined;
  /** Whether it is to be asked, by its own `when`. */
  readonly applies: Truth;
}

export interface Situation {
  /** Whether a condition holds; no condition always does. */
  holds(condition: Condition | undefined): Truth;
  standing(question: string): Standing | undefined;
  /** Questions that can be asked now and whose answers can still decide a condition; none once it is decided. */
  deciding(condition: Condition | undefined): readonly string[];
}

const order = (op: 'lt' | 'lte' | 'gt' | 'gte', a: number | string, b: number | string): Truth =>
  truth({ lt: a < b, lte: a <= b, gt: a > b, gte: a >= b }[op]);

/** A list has a value when it is among it; a single answer when it is equal. */
const has = (answer: Answer, value: unknown): boolean =>
  Array.isArray(answer) ? answer.some((one) => one === value) : answer === value;

/** A catalogue that compares a date with a number is wrong; perhaps is then safer than leaving a document out. */
const judge = (leaf: Leaf, answer: Answer, today: string): Truth => {
  switch (leaf.op) {
    case 'answered':
      return 'yes';
    case 'eq':
    case 'has':
      return truth(has(answer, leaf.value));
    case 'ne':
      return truth(!has(answer, leaf.value));
    case 'in':
      return truth(leaf.values.some((value) => has(answer, value)));
    case 'age':
      return typeof answer === 'string' ? order(leaf.is, fullYears(answer, today), leaf.years) : 'perhaps';
    default:
      return typeof answer === typeof leaf.value && (typeof answer === 'string' || typeof answer === 'number')
        ? order(leaf.op, answer, leaf.value)
        : 'perhaps';
  }
};

/**
 * @param questions - of one service; a condition about a question that is not among them stays *perhaps*
 * @param today - the venue's day, for ages
 */
export const situationOf = (questions: readonly Question[], answers: Answers, today: string): Situation => {
  /** Answers are read once: a date has to be parsed for that, and many conditions ask for the same one. */
  const standings = new Map<string, Standing & { applies: Truth }>();
  for (const question of questions) {
    // *Yes* is what a question says about itself, in a cycle.
    standings.set(question.id, { question, answer: answerTo(question, answers), applies: 'yes' });
  }
  const waiting = new Set(standings.values());

  /** Every part is looked at, without shortcuts, so that in a cycle the result does not hang on the order of answers. */
  const holds = (condition: Condition | undefined): Truth => {
    if (!condition) return 'yes';
    if (condition.op === 'not') return not(holds(condition.of));
    if ('of' in condition) return (condition.op === 'and' ? every : some)(condition.of.map(holds));
    const asked = standing(condition.question);
    if (!asked) return 'perhaps';
    // A question that is not to be asked has no answer, whatever was answered before it fell away.
    const silent = truth(condition.op === 'ne');
    const { answer, applies } = asked;
    if (applies === 'no') return silent;
    const spoken = answer === undefined ? 'perhaps' : judge(condition, answer, today);
    return applies === 'yes' || spoken === silent ? spoken : 'perhaps';
  };

  /** Each is looked at once, since a chain of conditions would else be walked again for each link. */
  const standing = (id: string): Standing | undefined => {
    const one = standings.get(id);
    if (one && waiting.delete(one)) one.applies = holds(one.question.when);
    return one;
  };

  // In the order of the list, so that in a cycle, too, the result is the same whatever is looked at first.
  for (const id of standings.keys()) standing(id);

  const decidingInto = (condition: Condition, found: Set<string>, seen: Set<Condition>): void => {
    if (seen.has(condition) || holds(condition) !== 'perhaps') return;
    seen.add(condition);
    if (condition.op === 'not') {
      decidingInto(condition.of, found, seen);
    } else if ('of' in condition) {
      for (const part of condition.of) decidingInto(part, found, seen);
    } else {
      const asked = standing(condition.question);
      if (!asked) return;
      const { question, answer, applies } = asked;
      if (applies === 'perhaps' && question.when) decidingInto(question.when, found, seen);
      else if (answer === undefined) found.add(question.id);
    }
  };

  return {
    holds,
    standing,
    deciding(condition) {
      const found = new Set<string>();
      if (condition) decidingInto(condition, found, new Set());
      return [...found];
    },
  };
};
