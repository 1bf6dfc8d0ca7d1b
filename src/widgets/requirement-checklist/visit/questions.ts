/** Questions of one visit: what several services ask first, asked once, then each one's own. */
import { html, nothing } from 'lit';
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { inSeats, type Visit, type VisitQuestion } from '../../../domain/checklist/index.js';
import { pick } from '../../../i18n/index.js';
import { below, heading } from '../../../ui/parts/heading.js';
import type { Desk } from '../desk.js';
import { questionList } from '../questions-view.js';
import { questionHint } from '../requirement-checklist.text.js';
import * as text from './visit.text.js';

export function visitQuestions({ questions }: Visit, lists: readonly ServiceChecklist[], desk: Desk): unknown {
  const isCommon = ({ services }: VisitQuestion) => services.length > 1;
  const groups = [
    { title: text.forAll(), prefix: 'visit', asked: questions.filter(isCommon) },
    ...lists.map(({ service }) => ({
      title: text.asks(pick(service.name)),
      prefix: service.id,
      asked: questions.filter((one) => !isCommon(one) && one.services.includes(service.id)),
    })),
  ].filter(({ asked }) => asked.length);
  if (!groups.length) return nothing;
  return html`<div class="stack-6">
    ${groups.map(({ title, prefix, asked }) => {
      const find = (id: string) => asked.find(({ question }) => question.id === id);
      const seats = [
        ...new Set(asked.flatMap(({ services }) => services).flatMap((service) => desk.data.seatsOf(service))),
      ];
      return html`<div class="stack">
        ${heading(below(desk.element.headingLevel), title, 'text-lg')}
        ${questionList({
          prefix,
          questions: inSeats(seats, asked),
          rest: desk.actions(prefix).rest,
          given: (id) => find(id)?.services.flatMap((service) => desk.data.answersTo(service)[id] ?? [])[0],
          onAnswer: (id, answer) => {
            for (const service of find(id)?.services ?? []) desk.data.answer(service, id, answer);
            desk.changed(true);
          },
        })}
      </div>`;
    })}
    <p class="hint">${questionHint()}</p>
  </div>`;
}
