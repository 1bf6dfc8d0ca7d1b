/** The checklist of one service for one case: what is sure, what is perhaps, what to ask next, what ends the way. */
import type { Fee } from '../../contract/fees.js';
import type { Answer, Answers, Question, Requirement, Requirements, Stop } from '../../contract/requirements.js';
import { type FeeSum, feesOf, type Look } from './fees.js';
import { situationOf } from './situation.js';

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

/** For `sort`. */
export const mostTelling = (a: Asked, b: Asked): number => (b.tells ?? 0) - (a.tells ?? 0);

/** A stop is worth more than a document: who cannot go on should learn it from the first question. */
const stopWeight = 8;

/** Nothing decides what is decided. */
const none: readonly string[] = [];

/**
 * Answers that do not fit, to questions that fell away or are not known, are ignored and kept by the caller: they count
 * again when their question comes back.
 * @param today - the venue's day, for ages
 */
export const checklistOf = (
  { questions, documents, stops }: Pick<Requirements, 'questions' | 'documents' | 'stops'>,
  fees: readonly Fee[],
  answers: Answers,
  today: string,
): Checklist => {
  const situation = situationOf(questions, answers, today);
  /** How much each open question tells: one point for each thing it decides alone, a share of what it decides with others. */
  const tells = new Map<string, number>();
  const look: Look = (when, weight = 1) => {
    const holds = situation.holds(when);
    const deciding = holds === 'perhaps' ? situation.deciding(when) : none;
    for (const id of deciding) tells.set(id, (tells.get(id) ?? 0) + weight / deciding.length);
    return { holds, questions: deciding };
  };

  let stop: Stop | undefined;
  for (const one of stops) if (look(one.when, stopWeight).holds === 'yes') stop ??= one;
  const needed: ChecklistLine[] = [];
  const perhaps: ChecklistLine[] = [];
  for (const requirement of documents) {
    const found = look(requirement.when);
    if (found.holds !== 'no')
      (found.holds === 'yes' ? needed : perhaps).push({ requirement, questions: found.questions });
  }
  const sum = feesOf(fees, look);

  const asked: Asked[] = [];
  for (const id of Object.keys(answers)) {
    const { question, answer, applies } = situation.standing(id) ?? {};
    if (question && answer !== undefined && applies === 'yes') asked.push({ question, answer });
  }
  const open: Asked[] = [];
  if (!stop) {
    for (const question of questions) {
      const weight = tells.get(question.id);
      if (weight !== undefined) open.push({ question, tells: weight });
    }
    open.sort(mostTelling);
  }
  return {
    ...(stop ? { stop } : {}),
    needed,
    perhaps,
    questions: [...asked, ...open],
    fees: sum,
    complete: !stop && open.length === 0,
  };
};
