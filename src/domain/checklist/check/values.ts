/** For each question a few answers that stand for all: two answers between which no condition can tell need not both be tried. */
import type { Answer, Question } from '../../../contract/requirements.js';
import { addDays } from '../../time/day.js';
import type { Leaf } from './parts.js';

/** More subsets than this of a `several` question are not listed: see `mostOptions`. */
const mostOptions = 12;

const subsets = (options: readonly string[]): string[][] =>
  options.reduce<string[][]>((all, option) => [...all, ...all.map((one) => [...one, option])], [[]]);

const around = (bounds: readonly number[], { min, max }: { min?: number | undefined; max?: number | undefined }) => {
  const near = [
    min,
    max,
    0,
    ...bounds.flatMap((bound) => [Math.ceil(bound) - 1, Math.floor(bound), Math.floor(bound) + 1]),
  ];
  return [...new Set(near)].filter(
    (n): n is number => n !== undefined && n >= (min ?? -Infinity) && n <= (max ?? Infinity),
  );
};

/** The birthday of somebody who turns `years` today. */
const bornYearsAgo = (years: number, today: string): string => {
  const year = String(Math.max(Number(today.slice(0, 4)) - years, 1)).padStart(4, '0');
  // Nobody is born on 29 February of other years; the day after turns the same age on 1 March.
  const day = today.slice(4) === '-02-29' ? '-03-01' : today.slice(4);
  return `${year}${day}`;
};

/**
 * @param leaves - comparisons with this question, wherever they stand
 * @returns `undefined` where even the answers that stand for all are too many
 */
export const valuesOf = (question: Question, leaves: readonly Leaf[], today: string): Answer[] | undefined => {
  switch (question.type) {
    case 'yesno':
      return [true, false];
    case 'choice':
      return question.options.map(({ id }) => id);
    case 'several': {
      const named = new Set(
        leaves.flatMap((leaf) => ('values' in leaf ? leaf.values : 'value' in leaf ? [leaf.value] : [])),
      );
      const options = question.options.map(({ id }) => id).filter((id) => named.has(id));
      return options.length > mostOptions ? undefined : subsets(options);
    }
    case 'integer': {
      const bounds = leaves.flatMap((leaf) => ('value' in leaf && typeof leaf.value === 'number' ? [leaf.value] : []));
      return around(bounds, question);
    }
    case 'date': {
      const days = leaves.flatMap((leaf) => {
        if (leaf.op === 'age') return [0, 1].map((more) => bornYearsAgo(leaf.years + more, today));
        return 'value' in leaf && typeof leaf.value === 'string' ? [leaf.value] : [];
      });
      return [...new Set([today, ...days].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))];
    }
  }
};
