import { html, LitElement, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { areTextsReady, language, loadTexts, onLanguageChange } from '../i18n/page-language.js';
import { t } from '../i18n/texts.js';
import { warn } from '../i18n/warn.js';
import { sharedCaller, type ApiCaller } from './caller.js';
import { emit, type ErrorDetail } from './events.js';
import { parseHeadingLevel, parseSwitch } from './parse-attributes.js';
import type { HeadingLevel } from './parts/heading.js';
import { pageSetting, parseSetting, startPage, type Settings } from './settings.js';
import { shell } from './shell.styles.js';
import { base } from './styles/base.styles.js';
import { colours } from './styles/colours.styles.js';
import { onSystemScheme, updateTheme } from './theme/theme.js';
import { version } from './version.js';
import { nextState, type WidgetState } from './widget-state.js';

/**
 * What every widget is: settings, state, language, looks and the events that all of them send.
 *
 * A widget names its text groups (`static texts`), renders in `renderWidget`, says `markReady()` when its first
 * control takes input, `markData()` when its data stand, and `fail(…)` when it could not start.
 *
 * @attr {string} api - Base URL of an MPP API, or of a static catalogue (`….json`). Default: `data-api` of the script.
 * @attr {string} region - Kemendagri code such as `99.01`. Default: `data-region` of the script.
 * @attr {string} brand - One colour, `#rrggbb`. Default: `data-brand` of the script.
 * @attr {'light' | 'dark' | 'auto'} theme - Default: `data-theme` of the script, else `light`.
 * @attr {2 | 3 | 4 | 5 | 6} heading-level - Level of the widget's first heading, so that it fits the page. Default 2.
 * @attr {'on' | 'off'} history - Whether the widget writes the address and the Back button. Default `off`; reading is always on.
 * @attr {'loading' | 'ready' | 'error' | 'offline'} state - Set by the widget; never goes back to `loading`.
 *
 * @fires {CustomEvent<NoDetail>} mpp-ready - Once, when the first control takes input or, without controls, the content stands.
 * @fires {CustomEvent<NoDetail>} mpp-data - When the data stand.
 * @fires {CustomEvent<ErrorDetail>} mpp-error - Something failed; the widget shows it too.
 * @fires {CustomEvent<UsageDetail>} mpp-usage - A step of the funnel, without ids.
 *
 * @slot - Shown until the widget is ready, without JavaScript, and beneath the message when it could not start.
 * @csspart base - All that the widget draws.
 */
export abstract class MppElement extends LitElement {
  static readonly version = version;

  /** Groups of texts that the widget shows: the first part of their ids. `common` is always there. */
  static readonly texts: readonly string[] = [];

  static override styles: CSSResultGroup = [colours, base, shell];

  /** As the attribute; `setting('api')` gives what holds. */
  @property() api: string | null = null;
  /** As the attribute; `setting('region')` gives what holds. */
  @property() region: string | null = null;
  /** As the attribute; `setting('brand')` gives what holds. */
  @property() brand: string | null = null;
  /** As the attribute; `setting('theme')` gives what holds. */
  @property() theme: string | null = null;

  /** Level of the widget's first heading. */
  @property({ attribute: 'heading-level', converter: { fromAttribute: readLevel } }) headingLevel: HeadingLevel = 2;

  /** Whether the widget may write the address and the Back button. */
  @property({ converter: { fromAttribute: readSwitch('history') } }) history = false;

  /** What the page may know of the widget's start. */
  @property({ reflect: true }) state: WidgetState = 'loading';

  /** Where data come from and go, instead of the caller that the page's widgets share. For tests, stories and applications. */
  @property({ attribute: false }) client: ApiCaller | undefined;

  /** Whether something is under way that changes what is shown. */
  @state() protected busy = false;

  /** Why the widget could not start, while `state` is `error`. */
  @state() protected failure: ErrorDetail | undefined;

  #started: Promise<void> | undefined;
  #dressed: Promise<void> | undefined;
  #wasReady = false;
  #leave: readonly (() => void)[] = [];

  override connectedCallback(): void {
    this.#started = startPage();
    super.connectedCallback();
    this.#dress();
    this.#leave = [onLanguageChange(() => this.requestUpdate()), onSystemScheme(() => this.#dress())];
    // The page's language may have changed while the element stood outside of it.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
  }

  /** One setting: the element's own attribute, else the page's. A value that cannot be used is said in the console. */
  setting<Name extends keyof Settings>(name: Name): Settings[Name] {
    return parseSetting(name, this[name]) ?? pageSetting(name);
  }

  /** Whether the webmaster put something between the tags: then no skeleton is drawn above it. */
  protected get hasFallback(): boolean {
    return [...this.childNodes].some((node) => node instanceof Element || node.textContent?.trim());
  }

  /** What the widget draws; called in every state but `error` with a `failure`. */
  protected abstract renderWidget(): unknown;

  /** What stands when the widget could not start. The fallback of the webmaster follows beneath. */
  protected renderFailure({ message, retryable }: ErrorDetail): unknown {
    const again = html`<p><button class="button" type="button" @click=${() => this.retry()}>
      ${t('Coba lagi', { id: 'common.retry' })}
    </button></p>`;
    return html`<div role="alert"><p><strong>${message}</strong></p></div>${retryable ? again : ''}`;
  }

  /** Called by the button of `renderFailure`: start again. */
  protected retry(): void {
    this.failure = undefined;
  }

  /** The caller to use, or nothing: then the widget has failed with a reason, and says so. */
  protected async caller(): Promise<ApiCaller | undefined> {
    if (this.client) return this.client;
    const api = this.setting('api');
    if (!api) {
      warn('no API: set data-api on the script, or api on the element');
      const message = t('Layanan ini belum disambungkan ke data MPP.', { id: 'common.noApi' });
      this.fail({ code: 'settings_invalid', message, retryable: false });
      return undefined;
    }
    try {
      return await sharedCaller(api, this.setting('region'));
    } catch {
      const message = t('Bagian ini gagal dimuat. Bukan salah Anda.', { id: 'common.startFailed' });
      this.fail({ code: 'start_failed', message, retryable: true });
      return undefined;
    }
  }

  /** The first control takes input, or the content stands; `offline` where that is from kept data or without any. */
  protected markReady(as: 'ready' | 'offline' = 'ready'): void {
    this.failure = undefined;
    this.state = nextState(this.state, as);
    if (this.state !== 'ready' || this.#wasReady) return;
    this.#wasReady = true;
    void this.updateComplete.then(() => emit(this, 'mpp-ready', {}));
  }

  /** The data stand. */
  protected markData(): void {
    void this.updateComplete.then(() => emit(this, 'mpp-data', {}));
  }

  /** Something failed. Before `ready` the widget gives way to the message and the fallback; later it shows the failure itself. */
  protected fail(detail: ErrorDetail): void {
    // Several readings of one widget fail for one reason; it is said once.
    if (this.failure?.code === detail.code) return;
    this.state = nextState(this.state, 'error');
    if (this.state === 'error') this.failure = detail;
    emit(this, 'mpp-error', detail);
  }

  /** Tells the webmaster's own analytics of a step; what was typed only where he has asked for it, and `text` is safe. */
  protected usage(step: string, text?: string): void {
    emit(this, 'mpp-usage', { widget: this.localName, step, ...(text && { text }) });
  }

  /** Brings the keyboard to the widget's first heading. */
  override focus(): void {
    void this.focusAfterUpdate('h2,h3,h4,h5,h6');
  }

  /** Moves the focus once what is being drawn stands. What takes no focus by itself, such as a heading, is made to. */
  protected async focusAfterUpdate(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    target.focus();
    if (this.shadowRoot?.activeElement === target) return;
    target.tabIndex = -1;
    target.focus();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // The loader may have left a message in here, when the widget's code did not load at first.
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    const fallback = document.createElement('slot');
    fallback.id = 'fallback';
    // Stands before the first drawing, which may have to wait for a language: nothing may vanish meanwhile.
    root.append(fallback);
    this.renderOptions.renderBefore = fallback;
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const { texts } = this.constructor as typeof MppElement;
    if (areTextsReady(texts) && this.hasUpdated) return super.scheduleUpdate();
    return Promise.all([loadTexts(), this.#started, this.#dressed]).then(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A browser's translation puts `<font>` in the place of texts. Lit finds it there and writes into it as into a text.
    for (const font of this.renderRoot.querySelectorAll('font')) {
      Object.defineProperty(font, 'data', { set: (text: string) => font.replaceWith(text), configurable: true });
    }
    if (this.hasUpdated && (changed.has('brand') || changed.has('theme'))) this.#dress();
  }

  protected override render(): unknown {
    const content = this.failure ? this.renderFailure(this.failure) : this.renderWidget();
    return html`<div part="base" lang=${language()} aria-busy=${this.busy}>${content}</div>`;
  }

  #dress(): void {
    this.#dressed = updateTheme(this, { brand: this.setting('brand'), theme: this.setting('theme') });
  }
}

function readLevel(text: string | null): HeadingLevel {
  const level = parseHeadingLevel(text ?? '2');
  if (!level) warn(`heading-level="${text ?? ''}" is not a number from 2 to 6`);
  return level ?? 2;
}

/** Reads an attribute that is `on` or `off`; anything else is said in the console. */
export function readSwitch(name: string): (text: string | null) => boolean {
  return (text) => {
    const on = parseSwitch(text ?? 'off');
    if (on === undefined) warn(`${name}="${text ?? ''}" is not on or off`);
    return on ?? false;
  };
}
