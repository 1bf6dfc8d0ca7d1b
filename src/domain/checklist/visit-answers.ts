/** Questions that several services of one visit share: asked once, answered for all. */
import type { Answer, Answers, Question } from '../../contract/requirements.js';
import { answerTo } from './answers.js';
import { type Asked, type Checklist, mostTelling } from './checklist.js';

/** What one service asks, and what was answered there. */
export interface Asking {
  readonly questions: readonly Question[];
  readonly answers: Answers;
}

/** The list of one service of the visit. */
export interface VisitPart {
  /** Id of the service. */
  readonly service: string;
  readonly checklist: Checklist;
}

export interface VisitQuestion extends Asked {
  /** Services that ask it; more than one only for a shared question. The answer goes to all of them. */
  readonly services: readonly string[];
}

/** Only what reads the same is the same question, whatever a catalogue says. */
const isSame = (a: Question, b: Question): boolean =>
  a.shared === true && b.shared === true && a.id === b.id && a.type === b.type && a.label.id === b.label.id;

/** The answers of one service, and those that other services of the visit were given to the same shared questions. */
export const answersInVisit = (own: Asking, others: readonly Asking[]): Answers => {
  const found: Record<string, Answer> = {};
  for (const question of own.questions) {
    if (!question.shared || Object.hasOwn(own.answers, question.id)) continue;
    const asking = others.find(
      ({ questions, answers }) =>
        answerTo(question, answers) !== undefined && questions.some((other) => isSame(question, other)),
    );
    const answer = asking && answerTo(question, asking.answers);
    if (answer !== undefined) found[question.id] = answer;
  }
  return Object.keys(found).length ? { ...own.answers, ...found } : own.answers;
};

/** Answered ones as the services stand, then open ones: what tells most for all services together comes first. */
export const visitQuestions = (parts: readonly VisitPart[]): VisitQuestion[] => {
  const answered: VisitQuestion[] = [];
  const open: VisitQuestion[] = [];
  for (const { service, checklist } of parts) {
    for (const one of checklist.questions) {
      const asked = one.answer === undefined ? open : answered;
      const at = asked.findIndex((other) => isSame(other.question, one.question) && other.answer === one.answer);
      const known = asked[at];
      if (known) {
        const tells = (known.tells ?? 0) + (one.tells ?? 0);
        asked[at] = { ...known, ...(tells ? { tells } : {}), services: [...known.services, service] };
      } else {
        asked.push({ ...one, services: [service] });
      }
    }
  }
  return [...answered, ...open.sort(mostTelling)];
};
