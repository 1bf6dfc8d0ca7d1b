import type { Answers, Question } from '../../contract/requirements.js';
import { answerTo } from './answers.js';

/** Answers that may leave memory, in a link or into storage. */
export const shareable = (questions: readonly Question[], answers: Answers): Answers =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const answer = question.sensitive ? undefined : answerTo(question, answers);
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );
