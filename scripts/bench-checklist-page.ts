/** What `bench-checklist.ts` runs in the page. */
import { services } from '../demo/catalogue/services.js';
import type { Answer, Answers, Question } from '../src/contract/requirements.js';
import type { Service } from '../src/contract/service.js';
import { answersInVisit, checklistOf, visitOf } from '../src/domain/checklist/index.js';

export interface Timing {
  readonly name: string;
  /** The first call of all, before anything is compiled. */
  readonly cold: number;
  /** Over all states of the answers. */
  readonly median: number;
  /** Median and 95th percentile of the state that takes longest. */
  readonly slowest: number;
  readonly p95: number;
}

const today = '2026-12-03';
const batches = 20;
const callsOfBatch = 20;

const evaluate = ({ requirements, fees }: Service, answers: Answers) => checklistOf(requirements, fees, answers, today);

const merge = (chosen: readonly Service[], answers: ReadonlyMap<string, Answers>) => {
  const asking = chosen.map((service) => ({
    service,
    questions: service.requirements.questions,
    answers: answers.get(service.id) ?? {},
  }));
  return visitOf(
    asking.map((own) => {
      const others = asking.filter((other) => other !== own);
      return { service: own.service.id, checklist: evaluate(own.service, answersInVisit(own, others)) };
    }),
  );
};

/** An answer that asks for much: the first option, all of several, yes. */
const some = (question: Question): Answer => {
  switch (question.type) {
    case 'choice':
      return question.options[0]?.id ?? '';
    case 'several':
      return question.options.map(({ id }) => id);
    case 'yesno':
      return true;
    case 'integer':
      return question.min ?? 1;
    case 'date':
      return '1990-01-01';
  }
};

/** Answers one after the other, as they are given: each step is an evaluation of its own. */
const stepsOf = ({ requirements: { questions } }: Service): Answers[] =>
  questions.reduce<Answers[]>((all, question) => [...all, { ...all.at(-1), [question.id]: some(question) }], [{}]);

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

/** Many calls at a stretch: the processor is slowed down by pauses, which a single call either meets or does not. */
const batch = (call: () => unknown): number => {
  const start = performance.now();
  for (let i = 0; i < callsOfBatch; i++) call();
  return (performance.now() - start) / callsOfBatch;
};

/** @param calls - one for each state of the answers */
const timing = (name: string, calls: readonly (() => unknown)[]): Timing => {
  const start = performance.now();
  calls[0]?.();
  const cold = performance.now() - start;
  const states = calls.map((call) => Array.from({ length: batches }, () => batch(call)));
  const slowest = [...states].sort((a, b) => at(b, 0.5) - at(a, 0.5))[0] ?? [];
  return { name, cold, median: at(states.flat(), 0.5), slowest: at(slowest, 0.5), p95: at(slowest, 0.95) };
};

/** Things with a condition, and the questions they hang on. */
const size = ({ requirements: { questions, documents, stops }, fees }: Service): number =>
  questions.length + documents.length + stops.length + fees.length;

export const run = (): Timing[] => {
  const largest = [...services].sort((a, b) => size(b) - size(a)).slice(0, 5);
  const [first] = largest;
  if (!first) return [];
  const steps = new Map(largest.map((service) => [service.id, stepsOf(service)]));
  const most = Math.max(...[...steps.values()].map(({ length }) => length));
  const merged = Array.from({ length: most }, (_, i) => {
    const now = new Map([...steps].map(([id, all]) => [id, all[Math.min(i, all.length - 1)] ?? {}]));
    return () => merge(largest, now);
  });
  return [
    timing(
      `the largest service: ${first.id}`,
      (steps.get(first.id) ?? []).map((answers) => () => evaluate(first, answers)),
    ),
    timing(`five merged: ${largest.map(({ id }) => id).join(', ')}`, merged),
  ];
};
