/** Which answers count. Links, storage and older versions of a list may bring any: what does not fit its question is unanswered. */
import type { Answer, Answers, Question } from '../../contract/requirements.js';
import { isDay } from '../time/day.js';

const fits = (question: Question, answer: Answer): boolean => {
  switch (question.type) {
    case 'choice':
      return question.options.some(({ id }) => id === answer);
    case 'several':
      return Array.isArray(answer) && answer.every((one) => question.options.some(({ id }) => id === one));
    case 'yesno':
      return typeof answer === 'boolean';
    case 'integer': {
      const { min = -Infinity, max = Infinity } = question;
      return Number.isSafeInteger(answer) && Number(answer) >= min && Number(answer) <= max;
    }
    case 'date':
      return typeof answer === 'string' && isDay(answer);
  }
};

/** The answer to a question, or `undefined` while there is none that fits. */
export const answerTo = (question: Question, answers: Answers): Answer | undefined => {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return answer !== undefined && fits(question, answer) ? answer : undefined;
};

/** Answers with one more, or one changed; those given before keep their order, so that nothing jumps on the screen. */
export const answered = (answers: Answers, question: string, answer: Answer): Answers => ({
  ...answers,
  [question]: answer,
});

/** Answers without one. */
export const unanswered = (answers: Answers, question: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
