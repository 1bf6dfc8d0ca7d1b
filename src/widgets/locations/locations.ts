import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { getRegion, type Region } from '../../contract/region.js';
import { MppElement } from '../../ui/mpp-element.js';
import { below } from '../../ui/parts/heading.js';
import { notice } from '../../ui/parts/notice.js';
import { button } from '../../ui/styles/button.styles.js';
import { list } from '../../ui/styles/list.styles.js';
import { notice as noticeStyles } from '../../ui/styles/notice.styles.js';
import { counters } from './counters.js';
import { locations as locationStyles } from './locations.styles.js';
import * as text from './locations.text.js';

/**
 * Where a person will help: the counters and the mobile unit, open or not, with telephone.
 *
 * @summary Counters and mobile unit, in short form.
 * @tag mpp-locations
 *
 * @attr {string} location - Id of one place; without it, up to two counters and the mobile unit.
 *
 * @slot - Shown until the widget is ready, and beneath the message when places could not be loaded.
 * @csspart base - All that the widget draws.
 * @csspart counters - The list of places with its heading.
 */
export class MppLocations extends MppElement {
  static override readonly texts = ['locations'];
  static override styles = [MppElement.styles, button, list, noticeStyles, locationStyles];

  /** Id of the one place to show. */
  @property() location: string | null = null;

  @state() private data: Region | undefined;
  #kept = false;
  #running = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.data) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running.abort();
  }

  protected override retry(): void {
    super.retry();
    void this.#load();
  }

  protected override renderWidget(): unknown {
    const { data } = this;
    if (!data) return this.hasFallback ? nothing : html`<p role="status">${text.loading()}</p>`;
    const chosen = data.locations.filter(({ id }) => !this.location || id === this.location);
    const shown = chosen.length ? chosen : data.locations;
    if (!shown.length) return html`<p>${text.empty()}</p>`;
    return html`<div class="stack">
      ${chosen.length ? nothing : html`<p>${text.unknown()}</p>`}
      ${counters({ locations: shown, now: new Date(), headingLevel: this.headingLevel, kept: this.#kept })}
    </div>`;
  }

  protected override renderFailure(): unknown {
    return html`<div class="stack" role="alert">
      ${notice({ kind: 'bad', title: text.failed(), body: text.failedBody(), headingLevel: below(this.headingLevel) })}
      <button class="button" type="button" @click=${() => this.retry()}>${text.retry()}</button>
    </div>`;
  }

  async #load(): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const caller = await this.caller();
    if (!caller) return;
    try {
      const answer = await caller.call(getRegion, {}, { signal });
      if (!answer.ok)
        return this.fail({ code: answer.error.code, message: text.failed(), retryable: answer.error.retryable });
      this.#kept = answer.stale ?? false;
      this.data = answer.value;
      this.markReady(this.#kept ? 'offline' : 'ready');
      this.markData();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}
