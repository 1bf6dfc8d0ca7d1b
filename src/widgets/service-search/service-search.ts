import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Filters } from '../../domain/catalogue/filters.js';
import { icon, search as searchIcon } from '../../ui/icon.js';
import { MppElement, readSwitch } from '../../ui/mpp-element.js';
import type { Loaded } from '../../controllers/reading.js';
import type { Catalogue } from '../../controllers/search-controller.js';
import type { SearchPanel } from './panel/search-panel.js';
import type { SearchHost } from './search-host.js';
import { searchBox } from './search-box.styles.js';
import * as text from './service-search.text.js';

/**
 * Finds a service in the citizen's own words. The box takes input before any data have come; what was typed
 * meanwhile is answered when they come.
 *
 * @summary Service search.
 * @tag mpp-service-search
 *
 * @attr {string} category - Shows services of this topic only.
 * @attr {string} agency - Shows services of this agency only.
 * @attr {number} limit - How many services an empty query shows. Default 6.
 * @attr {'on' | 'off'} usage-text - Whether `mpp-usage` tells the text of searches without result. Default `off`; never with digits.
 * @attr {string} checklist-href - Where a chosen service leads: an address with `{service}`.
 *
 * @fires {CustomEvent<ServicesDetail>} mpp-service-select - A service was chosen. Cancelable.
 *
 * @slot - Shown until the widget is ready, and beneath the message when services could not be loaded.
 * @csspart base - All that the widget draws.
 * @csspart box - The box with its button.
 * @csspart suggestions - The list under the box while typing.
 * @csspart results - The list of services.
 */
export class MppServiceSearch extends MppElement implements SearchHost {
  static override readonly texts = ['search'];
  static override styles = [MppElement.styles, searchBox];

  /** Id of a topic; the list is narrowed to it. */
  @property() category: string | null = null;
  /** Id of an agency; the list is narrowed to it. */
  @property() agency: string | null = null;
  /** How many services an empty query shows. */
  @property({ converter: { fromAttribute: readLimit } }) limit = 6;
  /** Address with `{service}` that a chosen service leads to. */
  @property({ attribute: 'checklist-href' }) checklistHref: string | null = null;

  /** Whether `mpp-usage` tells the text of searches without result, without its digits. */
  @property({ attribute: 'usage-text', converter: { fromAttribute: readSwitch('usage-text') } }) usageText = false;

  /** What stands in the box. */
  @state() query = '';
  /** What the results answer. */
  @state() asked = '';
  /** What narrows them. */
  @state() filters: Filters = {};

  @state() private panel: SearchPanel | undefined;
  @state() private panelFailed = false;

  /** Shows the answer to a query, as if it had been typed and sent. */
  ask(query: string, filters: Filters = this.filters): void {
    this.query = this.asked = query;
    this.filters = filters;
    const input = this.#input();
    if (input.value !== query) input.value = query;
    this.panel?.asked();
  }

  /** Called by the panel: the data stand, or could not be had. */
  settled(state: Loaded<Catalogue>): void {
    if (state.kind === 'ready') this.markData();
    if (state.kind === 'failed') {
      const { code, retryable } = state.error;
      this.fail({ code, message: text.failed(), retryable });
    }
  }

  /** Called by the panel once an answer: tells the webmaster's analytics. */
  answered(step: 'search-found' | 'search-none', words?: string): void {
    this.usage(step, this.usageText ? words : undefined);
  }

  /**
   * The shape of what an empty box shows, as high as it will be, so that nothing beneath moves when the data come. Its
   * text is one element throughout: a screen reader says what changes in it, not what comes with it.
   */
  renderRoom(): unknown {
    const { asked } = this;
    const room = html`<ul class="room" aria-hidden="true">
        ${Array.from({ length: this.limit + 1 }, () => html`<li></li>`)}
      </ul>
      <p class="topics"></p>`;
    return html`<p class="text-lg muted" role="status">${asked ? text.waiting() : text.loading()}</p>
      ${asked ? nothing : room}`;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.query = this.asked = new URLSearchParams(location.search).get('mpp-q') ?? '';
    this.#input().value = this.query;
    this.markReady();
    // After the box has been painted: what reads the network must not delay the first key.
    setTimeout(() => void this.#loadPanel());
  }

  protected override renderWidget(): unknown {
    const { panel } = this;
    return html`<div class="find" role="search">
        <div role="heading" aria-level=${this.headingLevel}><label class="text-xl" for="q">${text.label()}</label></div>
        <p class="hint" id="hint">${text.hint()}</p>
        <form class="bar" part="box" @submit=${this.#onSubmit}>
          <input
            id="q"
            type="search"
            maxlength="500"
            autocomplete="off"
            enterkeyhint="search"
            aria-describedby="hint"
            role=${panel ? 'combobox' : nothing}
            aria-autocomplete=${panel ? 'list' : nothing}
            aria-expanded=${panel ? panel.combobox.isOpen : nothing}
            aria-controls=${panel ? 'suggestions' : nothing}
            aria-activedescendant=${panel?.combobox.activeId ?? nothing}
            @input=${this.#onInput}
            @keydown=${this.#onKeydown}
            @blur=${this.#onBlur}
          />
          <button>${icon(searchIcon)}<span class="vh">${text.submit()}</span></button>
        </form>
        ${panel?.combobox.render()}
      </div>
      <div class="below">${panel ? panel.render() : this.#renderWaiting()}</div>`;
  }

  #renderWaiting() {
    return this.panelFailed ? this.renderFailed(() => void this.#loadPanel()) : this.renderRoom();
  }

  /** A failure, as plain as it must be where nothing more has loaded; what the webmaster put between the tags follows. */
  renderFailed(onRetry: () => void): unknown {
    return html`<p role="alert">${text.failed()}</p>
      <p><button type="button" @click=${onRetry}>${text.retry()}</button></p>
      <slot></slot>`;
  }

  async #loadPanel(): Promise<void> {
    this.panelFailed = false;
    try {
      const { SearchPanel } = await import('./panel/search-panel.js');
      this.panel ??= new SearchPanel(this, () => this.caller());
      // Typed before there was anything to suggest, and still being typed.
      if (this.query !== this.asked && this.shadowRoot?.activeElement === this.#input()) this.panel.combobox.typed();
    } catch {
      this.panelFailed = true;
    }
  }

  #input(): HTMLInputElement {
    const input = this.renderRoot.querySelector('input');
    if (!input) throw new Error('the box is drawn first');
    return input;
  }

  readonly #onInput = () => {
    this.query = this.#input().value;
    this.panel?.combobox.typed();
    if (!this.query.trim() && this.asked) this.ask('');
  };

  readonly #onKeydown = (event: KeyboardEvent) => this.panel?.combobox.onKeydown(event);

  readonly #onBlur = () => this.panel?.combobox.close();

  readonly #onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    this.ask(this.#input().value);
  };
}

function readLimit(value: string | null): number {
  const limit = Number(value);
  return Number.isInteger(limit) && limit > 0 ? limit : 6;
}
