/** What to bring, on the ticket: by the citizen's case and ticks as far as they are known, else what is sure for everybody. */
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Service } from '../../../contract/service.js';
import { Later } from '../../../controllers/later.js';
import { ASK_TICKS, listener, TICKS } from '../../../controllers/page-ticks.js';
import { keptLists, type TickList, TickLists } from '../../../controllers/tick-lists.js';
import { type PaperToBring, type ServiceToBring, type ToBring, toBring } from '../../../domain/checklist/to-bring.js';
import { bringTexts } from '../../../i18n/bring-texts.js';
import { marked } from '../../../i18n/index.js';
import { check, icon } from '../../../ui/icons.js';
import * as text from './bring.text.js';

/** Owns: what the checklist of this page has told, if there is one. */
export class Bring {
  readonly #told = new Map<string, TickList>();
  /** Only a visit for several services has something to merge. */
  readonly #together: Later<(lists: readonly ServiceToBring[]) => ToBring>;

  constructor(host: ReactiveControllerHost) {
    this.#together = new Later(
      host,
      async () => (await import('../../../domain/checklist/to-bring-together.js')).toBringTogether,
    );
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

  /** Nothing while the code for it is to come. */
  of(services: readonly Service[]): ToBring | undefined {
    const known = [...this.#told.values(), ...keptLists()];
    const lists = services.map((service) => toBring(service, known));
    if (lists.length < 2) return lists[0];
    this.#together.want();
    return this.#together.part?.(lists);
  }

  /** Styles: `list`, `ticket`. */
  render({ papers, complete }: ToBring): unknown {
    return html`${papers.length ? html`<ul class="list" role="list">${papers.map(row)}</ul>` : nothing}${complete ? nothing : html`<p class="hint">${text.more()}</p>`}`;
  }
}

const row = ({ oneOf, ready }: PaperToBring) =>
  html`<li class="row bring-row">
    <span>${ready ? icon(check) : nothing}</span>
    <span
      >${oneOf.length > 1 ? `${text.oneOf()} ` : nothing}${oneOf.map(({ label }, i) => html`${i ? ' / ' : nothing}${marked(label)}`)}${
        ready ? html`<span class="vh">, ${text.ready()}</span>` : nothing
      }</span
    >
    <span class="text-sm num">${oneOf[0] ? text.forms(oneOf[0].form).map((form) => html`<span class="nowrap">${form}</span><br />`) : nothing}</span>
  </li>`;

/** With its texts. */
export async function bringing(host: ReactiveControllerHost): Promise<Bring> {
  await bringTexts('checklist');
  return new Bring(host);
}
