/** Lists of services that give a document, opened in their place: first that one, then the card. */
import { html, nothing } from 'lit';
import type { Service } from '../../../contract/service.js';
import { fillLink } from '../../../controllers/page-address.js';
import { Reading, valueOf } from '../../../controllers/reading.js';
import { type FoundServices, readServices } from '../../../controllers/read-services.js';
import { marked, pick } from '../../../i18n/index.js';
import { addStyles } from '../../../ui/add-styles.js';
import { below, heading } from '../../../ui/parts/heading.js';
import { stages } from '../../../ui/parts/stages.js';
import { stages as stagesStyles } from '../../../ui/styles/stages.styles.js';
import { type Desk, idsOf } from '../desk.js';
import { documentList, perhapsList } from '../documents-view.js';
import { feeOf, timeOf } from '../facts-view.js';
import { questionLabel } from '../service-view.js';
import { chainStyles } from './chain.styles.js';
import * as text from './chain.text.js';

/** A paper for a paper for a paper: nobody follows further. */
const DEEPEST = 3;

/**
 * A path names a list from the outermost service on: `kartu/surat/laporan/` leads from a card over a letter to a report, each service
 * followed by the document that the next one gives.
 */
export class Chain {
  readonly #desk: Desk;
  readonly #open = new Set<string>();
  readonly #readings = new Map<string, Reading<FoundServices>>();

  constructor(desk: Desk) {
    this.#desk = desk;
    addStyles(desk.element.renderRoot, [stagesStyles, chainStyles]);
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  toggle(service: string, path: string): void {
    if (!this.#open.delete(path)) this.#open.add(path);
    this.#reading(service);
    this.#desk.element.requestUpdate();
  }

  render(service: string, path: string): unknown {
    const reading = this.#reading(service);
    const [found] = reading.value?.services ?? [];
    return html`<section class="obtain stack-2" part="obtain">
      ${found ? this.#renderList(found, path) : wait(reading)}
      <div class="actions">
        ${found ? this.#renderAdd(found) : nothing}
        <button class="link text-sm" type="button" @click=${() => this.#close(service, path)}>${text.close()}</button>
      </div>
    </section>`;
  }

  #renderList(service: Service, path: string) {
    const { data, element, actions } = this.#desk;
    const list = data.listOf(service);
    const { onTick, obtain: further } = actions(service.id, path);
    const services = path.split('/').filter((_, i) => i % 2 === 0);
    const obtain = services.length > DEEPEST ? () => nothing : further;
    const prefix = `${path}${service.id}`.replaceAll('/', '--');
    const { needed, perhaps } = list.checklist;
    const { checklistHref } = element;
    const href = checklistHref && fillLink(checklistHref, { serviceIds: [service.id] }, location.href);
    return html`<p class="muted">${this.#agencyOf(service)}</p>
      ${heading(below(below(element.headingLevel)), marked(service.name), '')}
      <p class="num"><strong>${feeOf(list)}</strong>, ${timeOf(service)}. ${text.first()}</p>
      ${documentList({ prefix, lines: needed, ticks: list.ticks, onTick, obtain })}
      ${
        perhaps.length
          ? html`<ul class="list" role="list" part="perhaps">${perhapsList(perhaps, { prefix, obtain, label: (id) => questionLabel(service, id) })}</ul>`
          : nothing
      }
      ${this.#renderOrder(service, services)}
      ${href ? html`<p><a href=${href}>${text.ownPage(pick(service.name))}</a></p>` : nothing}`;
  }

  /** The order of going, from the paper to the list that wants it. */
  #renderOrder(service: Service, outer: readonly string[]) {
    const known = [
      ...this.#desk.data.lists.map((list) => list.service),
      ...[...this.#readings.values()].flatMap(({ value }) => value?.services ?? []),
    ];
    const rest = [...outer].reverse().flatMap((id) => known.find((one) => one.id === id) ?? []);
    return html`<p><strong>${text.order()}</strong></p>
      ${stages(
        [service, ...rest].map((one, i) => ({
          state: i ? 'todo' : 'current',
          stateWord: i ? text.after() : text.now(),
          title: marked(one.name),
          detail: html`${this.#agencyOf(one)}, ${timeOf(one)}`,
        })),
      )}`;
  }

  #renderAdd({ id }: Service) {
    const ids = idsOf(this.#desk.data.lists);
    if (ids.includes(id)) return nothing;
    const add = () => this.#desk.choose([id, ...ids]) && this.#desk.focus('h2,h3,h4,h5,h6');
    return html`<button class="link text-sm" type="button" @click=${add}>${text.addBoth()}</button>`;
  }

  #close(service: string, path: string): void {
    this.toggle(service, path);
    // The button that opened it; what was pressed is gone.
    const { renderRoot } = this.#desk.element;
    [...renderRoot.querySelectorAll<HTMLElement>('[data-path]')].find((each) => each.dataset['path'] === path)?.focus();
  }

  #reading(service: string): Reading<FoundServices> {
    const known = this.#readings.get(service);
    if (known) return known;
    const reading = new Reading<FoundServices>(this.#desk.element, {
      source: () => this.#desk.source(),
      key: () => service,
      read: (caller, signal) => readServices(caller, [service], signal),
    });
    this.#readings.set(service, reading);
    return reading;
  }

  #agencyOf({ agency }: Service): unknown {
    const found = valueOf(this.#desk.data.region)?.agencies.find(({ id }) => id === agency);
    return found ? marked(found.name) : nothing;
  }
}

function wait(reading: Reading<FoundServices>) {
  const { state } = reading;
  if (state.kind !== 'failed') return html`<p role="status">${text.loading()}</p>`;
  if (state.error.code === 'service_unknown') return html`<p role="alert">${text.unknown()}</p>`;
  return html`<p role="alert">${text.failed()}</p>
    <button class="link" type="button" @click=${() => void reading.load()}>${text.retry()}</button>`;
}
