import { html, nothing } from 'lit';
import type { Region } from '../../contract/region.js';
import type { Answer } from '../../contract/requirements.js';
import type { Asked } from '../../domain/checklist/index.js';
import type { ServiceChecklist } from '../../controllers/checklist-controller.js';
import { marked, pick } from '../../i18n/index.js';
import { below, heading, type HeadingLevel } from '../../ui/parts/heading.js';
import { notice } from '../../ui/parts/notice.js';
import { ticks } from '../../ui/parts/ruler.js';
import { documentList, perhapsList } from './documents-view.js';
import { feeList, goodToKnow, serviceFacts, smallPrint } from './facts-view.js';
import { questionList } from './questions-view.js';
import * as text from './requirement-checklist.text.js';

export interface ListActions {
  /** What was answered, also where it does not fit the question. */
  readonly given: (question: string) => Answer | undefined;
  /** Questions in their seats. */
  readonly seated: (questions: readonly Asked[]) => readonly (Asked | undefined)[];
  readonly onAnswer: (question: string, answer: Answer | undefined) => void;
  readonly onTick: (requirement: string, on: boolean) => void;
  /** Address of another service's list, where there is one. */
  readonly href: (service: string) => string | undefined;
  /** Answers whether the link may be followed. */
  readonly onOpen: (service: string) => boolean;
}

export interface ServiceView {
  readonly level: HeadingLevel;
  /** Absent while it is on its way. */
  readonly region: Region | undefined;
  readonly actions: ListActions;
}

/** All about one service: facts, questions, what to bring, fees, what to know, small print. */
export function serviceView(one: ServiceChecklist, { level, region, actions }: ServiceView): unknown {
  const { service, checklist } = one;
  const agency = region?.agencies.find(({ id }) => id === service.agency);
  // An empty line while the region is on its way, so that the rest does not move when it comes.
  const from = agency ? marked(agency.name) : region ? nothing : '\u00a0';
  const { questions, stop } = checklist;
  return html`<section class="stack-6">
    <div class="stack-2">
      ${from === nothing ? nothing : html`<p class="text-sm muted">${from}</p>`}
      ${heading(level, marked(service.name), 'text-2xl')}${serviceFacts(service)}
    </div>
    ${
      questions.length
        ? html`<div class="stack">
          ${questionList({ prefix: service.id, questions: actions.seated(questions), given: actions.given, onAnswer: actions.onAnswer })}
          <p class="hint">${text.questionHint()}</p>
        </div>`
        : nothing
    }
    ${stop ? stopView(stop, actions, below(level)) : bringView(one, below(level), actions)}
    ${feeList(checklist.fees, below(level))} ${goodToKnow(service)} ${region ? smallPrint(service, region) : nothing}
  </section>`;
}

function bringView(
  { service, checklist, ticks: ticked, progress }: ServiceChecklist,
  level: HeadingLevel,
  actions: ListActions,
) {
  const { needed, perhaps } = checklist;
  const serviceLink = (id: string) => otherService(id, actions);
  const prefix = service.id;
  const doubt = service.checks.requirements?.verified === false;
  return html`<section class="stack-2">
      <div class="bring">
        ${heading(level, perhaps.length ? text.sure() : text.bring(), 'text-lg')}
        ${needed.length ? html`<p class="num" role="status">${text.progress(progress.done, progress.total)}</p>` : nothing}
      </div>
      ${doubt ? html`<p class="doubt">${text.unverified()}</p>` : nothing}
      ${
        needed.length
          ? html`${ticks(progress.total, progress.done)}${documentList({ prefix, lines: needed, ticks: ticked, onTick: actions.onTick, serviceLink })}`
          : html`<p>${perhaps.length ? text.nothingSure() : text.nothing()}</p>`
      }
    </section>
    ${
      perhaps.length
        ? html`<section class="stack-2">
          ${heading(level, text.perhaps(), 'text-lg')}
          <p class="hint">${text.perhapsHint()}</p>
          ${perhapsList(perhaps, { prefix, serviceLink, label: (id) => questionLabel(service, id) })}
        </section>`
        : nothing
    }
    ${
      checklist.complete && progress.total > 0 && progress.done === progress.total
        ? notice({ kind: 'good', title: text.allReady(), body: text.allReadyBody() })
        : nothing
    }`;
}

function stopView(stop: NonNullable<ServiceChecklist['checklist']['stop']>, actions: ListActions, level: HeadingLevel) {
  return html`<section class="stack-2" role="status">
    ${heading(level, marked(stop.message), 'text-xl')}
    ${stop.wayOn ? html`<p><strong>${text.wayOn()}</strong></p><p>${marked(stop.wayOn)}</p>` : nothing}
    ${stop.service ? html`<p>${otherService(stop.service, actions)}</p>` : nothing}
  </section>`;
}

/** The way to the list of a service that gives a document: on its own page, or here in its place. A link, so that it opens in a new tab too. */
function otherService(id: string, { href, onOpen }: ListActions) {
  const follow = (event: Event) => {
    if (!onOpen(id)) event.preventDefault();
  };
  const address = href(id);
  return address ? html`<a href=${address} @click=${follow}>${text.getThere()}</a>` : nothing;
}

function questionLabel({ requirements }: ServiceChecklist['service'], id: string): string {
  const question = requirements.questions.find((one) => one.id === id);
  return question ? pick(question.label).replace(/\?$/, '') : id;
}
