/** What stands beneath the list, and its tools: it comes once the first view stands. */
import { html, nothing } from 'lit';
import { Later } from '../../../controllers/later.js';
import { hasKept } from '../../../controllers/device-ticks.js';
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { ASK_TICKS, listener } from '../../../controllers/page-ticks.js';
import { valueOf } from '../../../controllers/reading.js';
import { page } from '../../../controllers/surroundings.js';
import { pick } from '../../../i18n/index.js';
import { addStyles } from '../../../ui/add-styles.js';
import { chevron, icon, print as printIcon, share as shareIcon } from '../../../ui/icons.js';
import { below } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import type { CallError } from '../../../client/outcome.js';
import type { Location } from '../../../contract/locations.js';
import type { Stop } from '../../../contract/requirements.js';
import type { Chain } from '../chain/chain.js';
import type { Desk, Drawings, Obtain } from '../desk.js';
import { fee, getThere, laterFailed } from '../requirement-checklist.text.js';
import type { Tools } from '../tools/tools.js';
import { feeList } from './fees-view.js';
import { chooseView, failedView, staleNotice, unknownNotice } from './instead.js';
import { goodToKnow, smallPrint } from './know-view.js';
import { newRows } from './new-rows.js';
import { forgetButton, otherControl } from './other-questions.js';
import { restStyles } from './rest.styles.js';
import * as text from './rest.text.js';
import { stopView } from './stop-view.js';
import { wayOn } from './way-on.js';
import { waysView } from './ways-view.js';

/** When the list has long been drawn. */
const IDLE_MS = 2000;

type Panel = 'add' | 'share';

export class Rest implements Drawings {
  /** Draws the kinds of questions that are not chosen from few. */
  readonly control = otherControl;
  readonly forget = forgetButton;
  readonly #desk: Desk;
  readonly #tools: Later<Tools>;
  readonly #chain: Later<Chain>;
  #open: Panel | undefined;
  #choiceComing: Promise<void> | undefined;
  #choiceStands = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#tools = new Later(desk.element, async () => new (await import('../tools/tools.js')).Tools(desk));
    this.#chain = new Later(desk.element, async () => new (await import('../chain/chain.js')).Chain(desk));
    addStyles(desk.element.renderRoot, [restStyles]);
    desk.element.addController(newRows(desk.element, desk.element.renderRoot));
    const lists = () => desk.visit()?.lists(desk.data.lists) ?? desk.data.lists;
    const tell = async () => (await import('../../../controllers/ticks-teller.js')).tellTicks(lists());
    desk.element.addController(listener(ASK_TICKS, () => void tell()));
    if (hasKept()) void this.#tools.ask();
    // Print and share work without network, too; where their code does not come now, a press asks for it again.
    else page.after(IDLE_MS, () => void import('../tools/tools.js').catch(() => undefined));
  }

  /** The choice comes all at once: places that stand first would move. */
  choiceStands(): Promise<void> {
    return (this.#choiceComing ??= this.#tools.ask().then(async (tools) => {
      await tools?.stands();
      this.#choiceStands = true;
      this.#desk.element.requestUpdate();
    }));
  }

  /** No service is chosen yet. */
  choose(): unknown {
    const offer = this.#offer();
    return this.#choiceStands ? chooseView(this.#desk.element.headingLevel, this.#places, offer) : nothing;
  }

  failed(error: CallError, onRetry: () => void): unknown {
    const offer = () => this.#offer();
    return failedView({ error, level: this.#desk.element.headingLevel, places: this.#places, offer, onRetry });
  }

  /** Services to choose from, once their code and names have come. */
  #offer(): unknown {
    void this.choiceStands();
    if (!this.#choiceStands) return nothing;
    const { part, failed } = this.#tools;
    return failed ? html`<p role="alert">${laterFailed()}</p>` : part?.add([], () => undefined);
  }

  /** What has to be known before the list is read. */
  above(): unknown {
    const { services } = this.#desk.data;
    if (services.kind !== 'ready') return nothing;
    return html`${services.stale ? staleNotice() : nothing}
    ${services.value.unknown.length ? unknownNotice(below(this.#desk.element.headingLevel)) : nothing}`;
  }

  get #places(): readonly Location[] {
    return valueOf(this.#desk.data.region)?.locations ?? [];
  }

  /** Nothing is sure to be needed, or nothing at all. */
  none(isOpen: boolean): unknown {
    return html`<p>${isOpen ? text.nothingSure() : text.nothing()}</p>`;
  }

  ready(): unknown {
    return notice({ kind: 'good', title: text.allReady(), body: text.allReadyBody() });
  }

  /** In words what an answer or a tick has changed. */
  now(total: number, isComplete: boolean): string {
    return isComplete ? text.allReady() : text.listNow(total);
  }

  /** A button that opens another service's list in its place. */
  obtain(service: string, path: string): unknown {
    const { part, failed } = this.#chain;
    // A circle would never end.
    if (path.split('/').includes(service)) return nothing;
    const isOpen = part?.isOpen(path) ?? false;
    const press = async () => (await this.#chain.ask())?.toggle(service, path);
    return html`<button class="link" type="button" data-path=${path} aria-expanded=${isOpen} @click=${press}>
        ${icon(chevron)}${getThere()}
      </button>
      ${isOpen ? part?.render(service, path) : failed ? html`<p role="alert">${laterFailed()}</p>` : nothing}`;
  }

  stop(stop: Stop, obtain: Obtain): unknown {
    return stopView(stop, obtain, below(this.#desk.element.headingLevel), this.#places);
  }

  render(lists: readonly ServiceChecklist[]): unknown {
    const level = below(this.#desk.element.headingLevel);
    const region = valueOf(this.#desk.data.region);
    const about = ({ service, checklist }: ServiceChecklist) =>
      html`${feeList(checklist.fees, fee(), level)} ${waysView(service, this.#desk, level)}
      ${goodToKnow(service, region, level)} ${region ? smallPrint(service, region) : nothing}`;
    return html`<div class="stack-6">
      ${wayOn(lists, this.#desk)}
      <div class="no-print">${this.#renderTools(lists)} ${this.#renderKeep(lists)}</div>
      ${
        lists.length > 1
          ? lists.map(
              (list) =>
                html`<details>
                  <summary>${icon(chevron)}${text.about(pick(list.service.name))}</summary>
                  <div class="stack-6">${about(list)}</div>
                </details>`,
            )
          : lists.map(about)
      }
    </div>`;
  }

  #renderKeep(lists: readonly ServiceChecklist[]) {
    const { part } = this.#tools;
    const kept = part?.kept;
    const change = async ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      const { checked } = target;
      const tools = await this.#tools.ask();
      tools?.kept.set(checked);
      target.checked = tools?.kept.isOn ?? false;
    };
    const clear = () => {
      this.#desk.data.clear();
      kept?.clear();
      this.#desk.changed();
      this.#desk.say(text.cleared());
      void this.#desk.focus('h2,h3,h4,h5,h6');
    };
    // What somebody looked at may itself be what must not stay on the device.
    const mayKeep = lists.some(({ service }) => !service.sensitive);
    return html`${
      mayKeep
        ? html`<label class="choice"
              ><input class="box" type="checkbox" aria-describedby="keep-hint" .checked=${kept?.isOn ?? false} @change=${change} />${text.keep()}</label
            >
            <p class="hint" id="keep-hint">${kept?.isOn ? text.kept() : text.keepHint()}</p>`
        : nothing
    }
    ${kept?.isForbidden ? html`<p role="alert">${text.keepFailed()}</p>` : nothing}
    ${
      this.#desk.data.isTouched
        ? html`<button class="link text-sm" type="button" @click=${clear}>${text.clear()}</button>`
        : nothing
    }`;
  }

  #renderTools(lists: readonly ServiceChecklist[]) {
    const { part, failed } = this.#tools;
    const opener = (panel: Panel, words: unknown) =>
      html`<button class="link" type="button" aria-expanded=${this.#open === panel} @click=${() => this.#toggle(panel)}>${words}</button>`;
    const close = () => this.#toggle(undefined);
    return html`<div part="tools">
      <div class="actions">
        ${opener('add', text.add())}
        <button class="link" type="button" @click=${() => this.#print(lists)}>${icon(printIcon)}${text.print()}</button>
        ${opener('share', html`${icon(shareIcon)}${text.share()}`)}
      </div>
      ${failed ? html`<p role="alert">${laterFailed()}</p>` : nothing}
      ${
        part && this.#open
          ? html`<div class="tools-panel stack-2">
              ${this.#open === 'add' ? part.add(lists, close) : part.share(lists)}
            </div>`
          : nothing
      }
    </div>`;
  }

  #toggle(panel: Panel | undefined): void {
    this.#open = this.#open === panel ? undefined : panel;
    this.#desk.element.requestUpdate();
    if (this.#open) void this.#tools.ask();
  }

  async #print(lists: readonly ServiceChecklist[]): Promise<void> {
    const tools = await this.#tools.ask();
    // Without its code the page prints as it stands, by the styles that are there.
    if (tools) tools.print(lists);
    else print();
  }
}
