import { html, nothing } from 'lit';
import type { Region } from '../../contract/region.js';
import type { ServiceChecklist } from '../../controllers/checklist-controller.js';
import type { TickProgress } from '../../domain/checklist/index.js';
import { marked, pick } from '../../i18n/index.js';
import { below, heading, type HeadingLevel } from '../../ui/parts/heading.js';
import { ticks } from '../../ui/parts/ruler.js';
import type { ListActions } from './desk.js';
import { documentList, perhapsList } from './documents-view.js';
import { serviceFacts } from './facts-view.js';
import { questionList } from './questions-view.js';
import * as text from './requirement-checklist.text.js';

export interface ServiceView {
  readonly level: HeadingLevel;
  /** Absent while it is on its way. */
  readonly region: Region | undefined;
  readonly actions: ListActions;
}

/** All about one service that the first look needs: facts, questions, what to bring. */
export function serviceView(one: ServiceChecklist, { level, region, actions }: ServiceView): unknown {
  const { service, checklist, asked } = one;
  const agency = region?.agencies.find(({ id }) => id === service.agency);
  // An empty line while the region is on its way, so that the rest does not move when it comes.
  const from = agency ? marked(agency.name) : region ? nothing : '\u00a0';
  const { questions, stop } = checklist;
  return html`<section class="stack-6">
    <div class="stack-2">
      ${from === nothing ? nothing : html`<p class="text-sm muted">${from}</p>`}
      ${heading(level, marked(service.name), 'text-2xl')}${serviceFacts(one)}
    </div>
    ${
      questions.length
        ? html`<div class="stack">
          ${questionList({ ...actions, prefix: service.id, questions: asked })}
          <p class="hint">${text.questionHint()}</p>
        </div>`
        : nothing
    }
    ${
      stop
        ? (actions.rest?.stop(stop, actions.obtain) ?? heading(below(level), marked(stop.message), 'text-xl'))
        : bringView(one, below(level), actions)
    }
  </section>`;
}

function bringView(
  { service, checklist, ticks: ticked, progress }: ServiceChecklist,
  level: HeadingLevel,
  { onTick, obtain, rest }: ListActions,
) {
  const { needed, perhaps, complete } = checklist;
  const prefix = service.id;
  return bring({
    rest,
    level,
    progress,
    complete,
    isUnverified: service.checks.requirements?.verified === false,
    needed: documentList({ prefix, lines: needed, ticks: ticked, onTick, obtain }),
    perhaps: perhaps.length && perhapsList(perhaps, { prefix, obtain, label: (id) => questionLabel(service, id) }),
  });
}

export interface Bring extends Pick<ListActions, 'rest'> {
  readonly level: HeadingLevel;
  readonly progress: TickProgress;
  /** Nothing is left to ask. */
  readonly complete: boolean;
  readonly isUnverified?: boolean;
  readonly needed: unknown;
  /** Something falsy where nothing is perhaps needed. */
  readonly perhaps: unknown;
}

/** What is sure and what is perhaps, with the count of what is ready: of one service, or of a visit. */
export function bring({
  level,
  progress: { done, total },
  complete,
  isUnverified,
  needed,
  perhaps,
  rest,
}: Bring): unknown {
  return html`<section class="stack-2">
      <div class="bring">
        ${heading(level, perhaps ? text.sure() : text.bring(), 'text-lg')}
        ${total ? html`<p class="num" role="status">${text.progress(done, total)}</p>` : nothing}
      </div>
      ${isUnverified ? html`<p class="doubt">${text.unverified()}</p>` : nothing}
      ${total ? html`${ticks(total, done)}${needed}` : rest?.none(Boolean(perhaps))}
    </section>
    ${
      perhaps
        ? html`<section class="stack-2">
            ${heading(level, text.perhaps(), 'text-lg')}
            <p class="hint">${text.perhapsHint()}</p>
            <ul class="list" role="list" part="perhaps">${perhaps}</ul>
          </section>`
        : nothing
    }
    ${complete && total && done === total ? rest?.ready() : nothing}`;
}

export function questionLabel({ requirements }: ServiceChecklist['service'], id: string): string {
  const question = requirements.questions.find((one) => one.id === id);
  return question ? pick(question.label).replace(/\?$/, '') : id;
}
