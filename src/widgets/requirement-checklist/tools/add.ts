/** Chooses a service by words of its name: the first one, or another for the same visit. */
import { html, nothing } from 'lit';
import { listServices, type ServiceList } from '../../../contract/services.js';
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { Reading, valueOf } from '../../../controllers/reading.js';
import { marked, pick } from '../../../i18n/index.js';
import { field } from '../../../ui/parts/field.js';
import { type Desk, idsOf } from '../desk.js';
import { retry } from '../requirement-checklist.text.js';
import * as text from './add.text.js';

/** What an eye takes in at once; the rest is found by another word. */
const SHOWN = 8;
/** As many as one booking takes; see `HoldRequest`. */
const MOST = 5;

export class Add {
  readonly #desk: Desk;
  #catalogue: Reading<ServiceList> | undefined;
  #coming: Promise<unknown> | undefined;
  #words = '';

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  render(lists: readonly ServiceChecklist[], done: () => void): unknown {
    if (lists.length >= MOST) return html`<p>${text.full()}</p>`;
    const type = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) this.#words = target.value;
      this.#desk.element.requestUpdate();
    };
    return html`${field({
      id: 'add-service',
      label: lists.length ? text.label() : text.first(),
      hint: lists.length ? text.hint() : text.firstHint(),
      control: (bind) =>
        html`<input class="input" type="search" autocomplete="off" id=${bind.id} aria-describedby=${bind.describedBy} @input=${type} />`,
    })}${this.#renderFound(idsOf(lists), done)}`;
  }

  /** Resolves when the list of services has come, or has not. */
  async stands(): Promise<void> {
    this.#reading();
    await this.#coming;
  }

  /** Read when it is needed first; while drawing nothing may change, so a moment later. */
  #reading(): Reading<ServiceList> {
    if (this.#catalogue) return this.#catalogue;
    const reading = new Reading<ServiceList>(this.#desk.element, {
      source: () => this.#desk.source(),
      key: () => '',
      read: (caller, signal) => caller.call(listServices, {}, { signal }),
    });
    this.#catalogue = reading;
    this.#coming = Promise.resolve().then(() => reading.load());
    return reading;
  }

  #renderFound(ids: readonly string[], done: () => void) {
    const reading = this.#reading();
    const list = valueOf(reading.state);
    // Where the choice stands from the start, nobody has asked to hear of it yet.
    const live = ids.length || this.#words ? 'status' : nothing;
    if (!list) {
      return reading.state.kind === 'failed'
        ? html`<p role="alert">${text.failed()}</p>
            <button class="link" type="button" @click=${() => void reading.load()}>${retry()}</button>`
        : html`<p role=${live}>${text.loading()}</p>`;
    }
    const words = this.#words.toLowerCase().split(/\s+/).filter(Boolean);
    const found = list.services.filter(({ id, name, keywords = [], abbreviations = [] }) => {
      const all = [pick(name), name.id, ...keywords, ...abbreviations].join(' ').toLowerCase();
      return !ids.includes(id) && words.every((word) => all.includes(word));
    });
    // Without a word, those that are wanted most.
    const sorted = [...found].sort((a, b) => (a.popular ?? 999) - (b.popular ?? 999)).slice(0, SHOWN);
    const add = (id: string, name: string) => {
      if (!this.#desk.choose([...ids, id])) return;
      this.#words = '';
      done();
      if (ids.length) this.#desk.say(text.added(name));
      void this.#desk.focus('h2,h3,h4,h5,h6');
    };
    const hidden = found.length - sorted.length;
    return html`<ul class="list" role="list">
        ${sorted.map(
          ({ id, name }) =>
            html`<li class="row row-add"><button class="link" type="button" @click=${() => add(id, pick(name))}>${marked(name)}</button></li>`,
        )}
      </ul>
      <p class="hint" role=${live}>${found.length ? (hidden ? text.more(hidden) : text.found(found.length)) : text.none()}</p>`;
  }
}
