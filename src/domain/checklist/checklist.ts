/** The checklist of one service for one case: what is sure, what is perhaps, what to ask next, what ends the way. */
import type { Fee } from '../../contract/fees.js';
import type { Answer, Answers, Question, Requirement, Requirements, Stop } from '../../contract/requirements.js';
import { answerTo } from './answers.js';
import { type FeeSum, feesOf } from './fees.js';
import { type Situation, situationOf } from './situation.js';

/** One line of the list. */
export interface ChecklistLine {
  readonly requirement: Requirement;
  /** Questions that decide about it, those to be asked now; empty on a sure line. */
  readonly questions: readonly string[];
}

/** A question as it stands: still open, or answered and shown so that it can be changed. */
export interface Asked {
  readonly question: Question;
  readonly answer?: Answer;
  /** How much an open question tells, to be compared with others; see `weights`. */
  readonly tells?: number;
}

export interface Checklist {
  /** The way ends here; documents and fees are given all the same, for those who want to read them. */
  readonly stop?: Stop;
  /** What is sure to be needed. */
  readonly needed: readonly ChecklistLine[];
  /** What may be needed (*mungkin perlu*); answers only make it fewer. */
  readonly perhaps: readonly ChecklistLine[];
  /** Answered ones in the order of answering, then open ones that can still change something, the most telling first. */
  readonly questions: readonly Asked[];
  readonly fees: FeeSum;
  /** Nothing is left to ask and nothing stops the way: this is the list. */
  readonly complete: boolean;
}

/** A stop is worth more than a document: who cannot go on should learn it from the first question. */
const stopWeight = 8;

type Parts = Pick<Requirements, 'questions' | 'documents' | 'stops'>;

/** How much each open question tells: one point for each thing it decides alone, a share of what it decides with others. */
const weights = (parts: Parts, fees: readonly Fee[], situation: Situation): Map<string, number> => {
  const sums = new Map<string, number>();
  const weigh = ({ when }: Pick<Requirement, 'when'>, weight: number) => {
    const questions = situation.deciding(when);
    for (const id of questions) sums.set(id, (sums.get(id) ?? 0) + weight / questions.length);
  };
  for (const stop of parts.stops) weigh(stop, stopWeight);
  for (const line of [...parts.documents, ...fees]) weigh(line, 1);
  return sums;
};

const openQuestions = (parts: Parts, fees: readonly Fee[], situation: Situation): Asked[] => {
  const weight = weights(parts, fees, situation);
  return parts.questions
    .flatMap((question) => {
      const tells = weight.get(question.id);
      return tells === undefined ? [] : [{ question, tells }];
    })
    .sort((a, b) => b.tells - a.tells);
};

const answeredQuestions = ({ questions }: Parts, answers: Answers, situation: Situation): Asked[] =>
  Object.keys(answers).flatMap((id) => {
    const question = questions.find((one) => one.id === id);
    const answer = question && situation.applies(question) === 'yes' ? answerTo(question, answers) : undefined;
    return question && answer !== undefined ? [{ question, answer }] : [];
  });

/**
 * Answers that do not fit, to questions that fell away or are not known, are ignored and kept by the caller: they count
 * again when their question comes back.
 * @param today - the venue's day, for ages
 */
export const checklistOf = (requirements: Parts, fees: readonly Fee[], answers: Answers, today: string): Checklist => {
  const situation = situationOf(requirements.questions, answers, today);
  const held = requirements.documents.map((requirement) => ({ requirement, holds: situation.holds(requirement.when) }));
  const lines = (wanted: 'yes' | 'perhaps'): ChecklistLine[] =>
    held
      .filter(({ holds }) => holds === wanted)
      .map(({ requirement }) => ({ requirement, questions: situation.deciding(requirement.when) }));
  const stop = requirements.stops.find(({ when }) => situation.holds(when) === 'yes');
  const open = stop ? [] : openQuestions(requirements, fees, situation);
  return {
    ...(stop ? { stop } : {}),
    needed: lines('yes'),
    perhaps: lines('perhaps'),
    questions: [...answeredQuestions(requirements, answers, situation), ...open],
    fees: feesOf(fees, situation),
    complete: !stop && open.length === 0,
  };
};
