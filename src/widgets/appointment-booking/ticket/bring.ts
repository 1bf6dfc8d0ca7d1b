/** What to bring, on the ticket: by the citizen's case and ticks as far as they are known, else what is sure for everybody. */
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Requirement } from '../../../contract/requirements.js';
import type { Service } from '../../../contract/service.js';
import { ASK_TICKS, listener, TICKS } from '../../../controllers/page-ticks.js';
import { keptLists, type TickList, TickLists } from '../../../controllers/tick-lists.js';
import { bringTexts } from '../../../i18n/bring-texts.js';
import { marked } from '../../../i18n/index.js';
import { check, icon } from '../../../ui/icons.js';
import * as text from './bring.text.js';

/** Owns: what the checklist of this page has told, if there is one. */
export class Bring {
  readonly #told = new Map<string, TickList>();

  constructor(host: ReactiveControllerHost) {
    const hear = (event: Event) => {
      const found = TickLists.safeParse(event instanceof CustomEvent ? event.detail : undefined);
      for (const list of found.data?.lists ?? []) this.#told.set(list.service, list);
      host.requestUpdate();
    };
    host.addController(listener(TICKS, hear));
    this.ask();
  }

  /** Asks anew: ticks may have changed. */
  ask(): void {
    document.dispatchEvent(new CustomEvent(ASK_TICKS));
  }

  /** Styles: `list`, `ticket`. */
  render(services: readonly Service[]): unknown {
    const known = [...this.#told.values(), ...keptLists()];
    let isSure = true;
    const lists = services.map((service) => {
      const { version, documents } = service.requirements;
      const found = known.find((one) => one.service === service.id && one.version === version);
      const { needed, ticks = [], complete = false } = found ?? {};
      isSure &&= complete;
      // Without a condition it is needed in every case.
      const lines = documents.filter(({ id, when }) => (needed ? needed.includes(id) : !when || ticks.includes(id)));
      if (!lines.length) return nothing;
      return html`${services.length > 1 ? html`<p class="text-sm muted">${marked(service.name)}</p>` : nothing}
        <ul class="list" role="list">${lines.map((line) => row(line, ticks.includes(line.id)))}</ul>`;
    });
    return html`${lists}${isSure ? nothing : html`<p class="hint">${text.more()}</p>`}`;
  }
}

const row = ({ oneOf }: Requirement, isReady: boolean) =>
  html`<li class="row bring-row">
    <span>${isReady ? icon(check) : nothing}</span>
    <span
      >${oneOf.length > 1 ? `${text.oneOf()} ` : nothing}${oneOf.map(({ label }, i) => html`${i ? ' / ' : nothing}${marked(label)}`)}${
        isReady ? html`<span class="vh">, ${text.ready()}</span>` : nothing
      }</span
    >
    <span class="text-sm num">${oneOf[0] ? text.forms(oneOf[0].form).map((form) => html`<span class="nowrap">${form}</span><br />`) : nothing}</span>
  </li>`;

/** With its texts. */
export async function bringing(host: ReactiveControllerHost): Promise<Bring> {
  await bringTexts('checklist');
  return new Bring(host);
}
