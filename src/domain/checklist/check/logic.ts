/** What holds over all combinations of answers: every way ends, nothing is there in vain. */
import type { Condition } from '../../../contract/conditions.js';
import type { Answers } from '../../../contract/requirements.js';
import type { Service } from '../../../contract/service.js';
import { checklistOf } from '../checklist.js';
import type { FeeSum } from '../fees.js';
import { checkDoubles } from './doubles.js';
import type { Report } from './finding.js';
import { all, inWords, not } from './logic-words.js';
import { allParts, closureOf, outcomes, type Part } from './parts.js';
import { checkPrice } from './price.js';
import { type Solver, solverFor, TooMany } from './solve.js';

/** Branches of an `or`, wherever they stand: each must be able to hold. */
function* branches(condition: Condition, path: string): Generator<{ condition: Condition; path: string }> {
  if (condition.op === 'not') yield* branches(condition.of, `${path}.of`);
  else if ('of' in condition) {
    for (const [i, part] of condition.of.entries()) {
      if (condition.op === 'or') yield { condition: part, path: `${path}.of[${i}]` };
      yield* branches(part, `${path}.of[${i}]`);
    }
  }
}

const checkPart = (
  { kind, path, id, when }: Part,
  stops: readonly Condition[],
  solver: Solver,
  report: Report,
): void => {
  if (!when) return;
  const at = `${path}.when`;
  const stuck = solver.stuck(when);
  if (stuck) {
    report('never-decided', at, `stays "perhaps" though nothing is left to ask: ${inWords(stuck)}`);
    return;
  }
  if (!solver.find(when)) {
    report('never', at, `contradicts itself: there are no answers for which ${kind} "${id}" applies`);
    return;
  }
  if (kind !== 'stop' && stops.length && !solver.find(all([when, ...stops.map(not)]))) {
    report('never', at, `${kind} "${id}" applies only where a stop has ended the way`);
  }
  if (kind !== 'stop' && !solver.find(not(when))) {
    report('always', at, `holds for all answers, so ${kind} "${id}" needs no condition`, 'warning');
  }
  for (const branch of branches(when, at)) {
    if (!solver.find(branch.condition))
      report('never', branch.path, `this part of the condition of ${kind} "${id}" never holds`);
  }
};

/** A stop that is never said, since one before it has ended the way whenever it would hold. */
const checkStops = ({ requirements }: Service, solver: Solver, report: Report): void => {
  for (const [i, { id, when }] of requirements.stops.entries()) {
    const before = requirements.stops.slice(0, i).map((stop) => not(stop.when));
    if (before.length && solver.find(when) && !solver.find(all([when, ...before]))) {
      report(
        'never',
        `requirements.stops[${id}].when`,
        `stop "${id}" is never said: a stop before it has ended the way by then`,
        'warning',
      );
    }
  }
};

const checkEnds = (service: Service, stops: readonly Condition[], solver: Solver, report: Report): void => {
  const on = stops.map(not);
  const going = on.length ? solver.find(all(on)) : {};
  if (!going) {
    report(
      'always-stopped',
      'requirements.stops',
      'whatever is answered, a stop ends the way; nobody gets this service',
    );
    return;
  }
  const vain = (whens: readonly (Condition | undefined)[]): Answers | undefined => {
    const given = whens.flatMap((when) => when ?? []);
    if (given.length < whens.length) return undefined;
    const none = [...given.map(not), ...on];
    return none.length ? solver.find(all(none)) : {};
  };
  const noFee = service.fees.length ? vain(service.fees.map(({ when }) => when)) : undefined;
  if (noFee)
    report(
      'no-fee',
      'fees',
      `no fee line applies: ${inWords(noFee)}. Say that it is free, or that the fee is unknown and why`,
    );
  const nothing = vain(service.requirements.documents.map(({ when }) => when));
  if (nothing)
    report('nothing-to-bring', 'requirements.documents', `the list is empty: ${inWords(nothing)}`, 'warning');
};

const checkQuestions = (service: Service, solver: Solver, report: Report): void => {
  const { questions } = service.requirements;
  const decided = outcomes(service).flatMap(({ when }) => when ?? []);
  for (const { id } of questions) {
    const about = decided.filter((when) => closureOf(when, questions).has(id));
    if (!about.some((when) => solver.hangsOn(when, id))) {
      report(
        'changes-nothing',
        `requirements.questions[${id}]`,
        `whatever is answered to "${id}", documents, fees and stops stay the same`,
      );
    }
  }
};

interface Walked {
  readonly ways: number;
  /** What is paid at the end of each way that a stop does not end; none where no fee line applies. */
  readonly sums: readonly FeeSum[];
}

/** Walks every way as a citizen would be led, where they are few; what the solver has proved is seen again. */
const walk = (service: Service, solver: Solver, today: string, report: Report): Walked => {
  const { requirements, fees } = service;
  let ways = 0;
  const sums: FeeSum[] = [];
  const go = (answers: Answers): void => {
    const list = checklistOf(requirements, fees, answers, today);
    const open = list.questions.find(({ answer }) => answer === undefined)?.question.id;
    if (open !== undefined) {
      for (const value of solver.values(open)) go({ ...answers, [open]: value });
      return;
    }
    ways++;
    if (!list.stop && list.fees.lines.length) sums.push(list.fees);
    if (!list.stop && list.perhaps.length + list.fees.perhaps.length > 0) {
      report('way-without-end', 'requirements', `neither a list nor a stop: ${inWords(answers)}`);
    }
  };
  go({});
  return { ways, sums };
};

/** Up to this many combinations every single way is walked. */
export const mostWays = 5000;

/** @returns how many ways were walked; 0 where they are many and only the conditions were solved */
export const checkLogic = (service: Service, today: string, report: Report): number => {
  const parts = allParts(service);
  const { questions } = service.requirements;
  const stops = service.requirements.stops.map(({ when }) => when);
  const solver = solverFor(
    questions,
    parts.flatMap(({ when }) => when ?? []),
    today,
  );
  try {
    for (const part of parts) checkPart(part, stops, solver, report);
    checkStops(service, solver, report);
    checkEnds(service, stops, solver, report);
    checkQuestions(service, solver, report);
    checkDoubles(service, stops, solver, report);
    const combinations = questions.reduce((product, { id }) => product * solver.values(id).length, 1);
    const { ways, sums }: Walked =
      combinations <= mostWays ? walk(service, solver, today, report) : { ways: 0, sums: [] };
    checkPrice(service, sums, report);
    return ways;
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    report('too-many', 'requirements', `could not be checked: ${error.message}. Ask in smaller steps`);
    return 0;
  }
};
