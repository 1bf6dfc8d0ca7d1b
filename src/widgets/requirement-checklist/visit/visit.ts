/** One visit for several needs: one list with one count a document, one sum, one row of questions. */
import { html, nothing } from 'lit';
import type { Stop } from '../../../contract/requirements.js';
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { valueOf } from '../../../controllers/reading.js';
import {
  answersInVisit,
  priceOf,
  sumUp,
  type Visit,
  type VisitLine,
  visitOf,
} from '../../../domain/checklist/index.js';
import { formatFee } from '../../../i18n/format-service.js';
import { marked, pick } from '../../../i18n/index.js';
import { addStyles } from '../../../ui/add-styles.js';
import { below, heading } from '../../../ui/parts/heading.js';
import { type Desk, idsOf, type MergedLists, type Said } from '../desk.js';
import { documentRow, whenNeeded } from '../documents-view.js';
import { feeOf } from '../facts-view.js';
import { askFirst } from '../requirement-checklist.text.js';
import { bring, questionLabel } from '../service-view.js';
import { visitQuestions } from './questions.js';
import * as text from './visit.text.js';
import { visitStyles } from './visit.styles.js';

/** Lines of the common list: what several want first, then each service's own. */
interface Group {
  readonly name: string;
  readonly lines: readonly VisitLine[];
}

export class VisitView implements MergedLists {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
    addStyles(desk.element.renderRoot, [visitStyles]);
  }

  lists(own: readonly ServiceChecklist[]): readonly ServiceChecklist[] {
    const { data } = this.#desk;
    const askings = own.map(({ service: { id, requirements } }) => ({
      questions: requirements.questions,
      answers: data.answersTo(id),
    }));
    return own.map(({ service }, i) => {
      const others = askings.filter((_, other) => other !== i);
      return data.listOf(
        service,
        answersInVisit({ questions: service.requirements.questions, answers: data.answersTo(service.id) }, others),
      );
    });
  }

  /** What is ready, of how many papers; each is counted once. */
  progress(own: readonly ServiceChecklist[]): { done: number; total: number; complete: boolean } {
    const { needed, complete } = visit(this.lists(own));
    return { done: needed.filter((line) => this.#isTicked(line)).length, total: needed.length, complete };
  }

  render(own: readonly ServiceChecklist[]): unknown {
    const lists = this.lists(own);
    const all = visit(lists);
    const level = below(this.#desk.element.headingLevel);
    return html`<section class="stack-6">
      <div class="stack-2">
        ${heading(this.#desk.element.headingLevel, text.title(lists.length), 'text-xl')}
        <p class="text-sm muted">${this.#place(lists)}</p>
        ${this.#renderFees(lists)}
      </div>
      ${visitQuestions(all, lists, this.#desk)}
      ${all.stopped.map(
        ({ service, stop }) =>
          html`<div class="stack-2">
            <p class="muted">${nameIn(lists, service)}</p>
            ${this.#stop(service, stop)}
          </div>`,
      )}
      ${bring({
        rest: this.#desk.actions('').rest,
        level,
        progress: this.progress(own),
        complete: all.complete,
        needed: groupsOf(all, lists).map(
          ({ name, lines }) =>
            html`${heading(below(level), name, 'text-sm')}
              <ul class="list list-thin" role="list" part="documents">${lines.map((line) => this.#needed(line, lists))}</ul>`,
        ),
        perhaps:
          all.perhaps.length &&
          all.perhaps.map((line) =>
            documentRow({
              id: `${idOf(line)}-maybe`,
              oneOf: line.oneOf,
              why: whyPerhaps(line, lists),
              obtain: () => nothing,
            }),
          ),
      })}
    </section>`;
  }

  /** The common list of these, to be printed or sent; they may be made of fewer answers than stand on the screen. */
  said(lists: readonly ServiceChecklist[]): Said {
    const all = visit(lists);
    return {
      needed: groupsOf(all, lists).map(({ name, lines }) => ({
        name,
        lines: lines.map((line) => ({ oneOf: line.oneOf, why: whySure(line, lists) })),
      })),
      perhaps: all.perhaps.map((line) => ({ oneOf: line.oneOf, why: whyPerhaps(line, lists) })),
    };
  }

  #stop(service: string, stop: Stop) {
    const { rest, obtain } = this.#desk.actions(service);
    return rest?.stop(stop, obtain) ?? marked(stop.message);
  }

  /** Where all of it can be done at once, and how long that takes. */
  #place(lists: readonly ServiceChecklist[]): string {
    const [first = [], ...rest] = lists.map(({ service }) => service.booking.locations);
    const common = first.find((id) => rest.every((others) => others.includes(id)));
    const place = valueOf(this.#desk.data.region)?.locations.find(({ id }) => id === common);
    const sum = text.minutes(lists.reduce((all, { service }) => all + service.booking.minutes, 0));
    return place ? text.at(pick(place.name), sum) : common ? sum : text.apart();
  }

  #renderFees(lists: readonly ServiceChecklist[]) {
    const prices = lists.map(({ service, checklist }) => priceOf(checklist.fees, service.fee));
    return html`<ul class="list" role="list" part="visit">
        ${lists.map(
          (list) =>
            html`<li class="row visit-row">
              <span>${marked(list.service.name)}</span><span class="num nowrap">${feeOf(list)}</span>
              <button class="link text-sm" type="button" aria-label=${text.removeName(pick(list.service.name))} @click=${() => this.#remove(list, lists)}>${text.remove()}</button>
            </li>`,
        )}
      </ul>
      <p class="visit-sum"><strong>${text.feeAll()}</strong><strong class="num">${formatFee(sumUp(prices))}</strong></p>
      ${prices.some(({ least }) => least === undefined) ? html`<p class="doubt">${askFirst()}</p>` : nothing}`;
  }

  #remove({ service }: ServiceChecklist, lists: readonly ServiceChecklist[]): void {
    if (!this.#desk.choose(idsOf(lists).filter((id) => id !== service.id))) return;
    this.#desk.say(text.removed(pick(service.name)));
    void this.#desk.focus('h2,h3,h4,h5,h6');
  }

  #isTicked({ needs }: VisitLine): boolean {
    return needs.every(({ service, requirement }) => this.#desk.data.ticksOf(service).has(requirement.id));
  }

  #needed(line: VisitLine, lists: readonly ServiceChecklist[]) {
    const { data, actions, changed } = this.#desk;
    const onTick = (on: boolean) => {
      for (const { service, requirement } of line.needs) data.tick(service, requirement.id, on);
      changed();
    };
    const [need] = line.needs;
    return documentRow({
      id: idOf(line),
      oneOf: line.oneOf,
      why: whySure(line, lists),
      tick: { checked: this.#isTicked(line), onTick },
      obtain: (service, paper) =>
        line.givenBy.includes(service)
          ? html`<p><strong>${text.first()}</strong></p>`
          : actions(need?.service ?? '').obtain(service, paper),
    });
  }
}

const visit = (lists: readonly ServiceChecklist[]): Visit =>
  visitOf(lists.map(({ service, checklist }) => ({ service: service.id, checklist })));

/** What several want stands first, then each service's own. */
function groupsOf({ needed, services }: Visit, lists: readonly ServiceChecklist[]): readonly Group[] {
  return [
    { name: text.shared(), lines: needed.filter(({ needs }) => needs.length > 1) },
    ...services.map((id) => ({
      name: nameIn(lists, id),
      lines: needed.filter(({ needs: [need, other] }) => !other && need?.service === id),
    })),
  ].filter(({ lines }) => lines.length);
}

const whySure = ({ needs }: VisitLine, lists: readonly ServiceChecklist[]): string =>
  distinct([
    ...needs.flatMap(({ requirement: { because } }) => (because ? pick(because) : [])),
    ...(needs.length > 1 ? neededBy(needs, lists) : []),
  ]);

const whyPerhaps = ({ needs, more }: VisitLine, lists: readonly ServiceChecklist[]): string =>
  distinct([
    ...needs.flatMap(({ service: id, requirement, questions }) => {
      const service = lists.find((list) => list.service.id === id)?.service;
      return service
        ? whenNeeded(
            requirement.because,
            questions.map((one) => questionLabel(service, one)),
          )
        : [];
    }),
    ...(more ? [text.moreOf()] : []),
    ...neededBy(needs, lists),
  ]);

/** What all want needs no names. */
const neededBy = (needs: VisitLine['needs'], lists: readonly ServiceChecklist[]): string[] =>
  needs.length < lists.length ? [text.neededBy(needs.map(({ service }) => nameIn(lists, service)))] : [];

const distinct = (words: readonly string[]): string => [...new Set(words)].join(' ');

const nameIn = (lists: readonly ServiceChecklist[], id: string): string => {
  const found = lists.find(({ service }) => service.id === id);
  return found ? pick(found.service.name) : id;
};

/** An id of the page holds no spaces. */
const idOf = ({ needs }: VisitLine): string =>
  needs.map(({ service, requirement }) => `${service}-${requirement.id}`).join('--');
