import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Region } from '../../contract/region.js';
import { LocationsController } from '../../controllers/locations-controller.js';
import type { Loaded } from '../../controllers/reading.js';
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

  readonly #places = new LocationsController(this, {
    source: () => this.caller(),
    onRegion: (loaded) => this.#settled(loaded),
  });

  protected override retry(): void {
    super.retry();
    void this.#places.load();
  }

  protected override renderWidget(): unknown {
    const locations = this.#places.places.map(({ location }) => location);
    if (this.state === 'loading') return this.hasFallback ? nothing : html`<p role="status">${text.loading()}</p>`;
    const chosen = locations.filter(({ id }) => !this.location || id === this.location);
    const shown = chosen.length ? chosen : locations;
    if (!shown.length) return html`<p>${text.empty()}</p>`;
    return html`<div class="stack">
      ${chosen.length ? nothing : html`<p>${text.unknown()}</p>`}
      ${counters({ locations: shown, now: new Date(), headingLevel: this.headingLevel, kept: this.#places.fromCopy })}
    </div>`;
  }

  protected override renderFailure(): unknown {
    return html`<div class="stack" role="alert">
      ${notice({ kind: 'bad', title: text.failed(), body: text.failedBody(), headingLevel: below(this.headingLevel) })}
      <button class="button" type="button" @click=${() => this.retry()}>${text.retry()}</button>
    </div>`;
  }

  #settled(loaded: Loaded<Region>): void {
    if (loaded.kind === 'ready') {
      this.markReady(loaded.stale ? 'offline' : 'ready');
      this.markData();
    } else if (loaded.kind === 'failed') {
      const { code, retryable } = loaded.error;
      this.fail({ code, message: text.failed(), retryable });
    }
  }
}
