import type { ReactiveControllerHost } from 'lit';
import type { Loaded } from '../../controllers/reading.js';
import type { Catalogue } from '../../controllers/search-controller.js';
import type { Filters } from '../../domain/catalogue/filters.js';
import type { HeadingLevel } from '../../ui/parts/heading.js';

/** What the panel sees of the element: what was asked, and what the webmaster has said. */
export interface SearchHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: HeadingLevel;
  readonly history: boolean;
  readonly category: string | null;
  readonly agency: string | null;
  readonly limit: number;
  readonly checklistHref: string | null;
  /** What stands in the box. */
  readonly query: string;
  /** What the results answer. */
  readonly asked: string;
  readonly filters: Filters;
  /** Shows the answer to a query, as if it had been typed and sent. */
  ask(query: string, filters?: Filters): void;
  /** What stands while the data are on their way; what was asked meanwhile is answered later. */
  renderRoom(): unknown;
  /** A failure, where the words and looks for it have not loaded. */
  renderFailed(onRetry: () => void): unknown;
  /** The data stand, or could not be had. */
  settled(state: Loaded<Catalogue>): void;
  /** For the webmaster's analytics, once an answer; the words only where he has asked for them. */
  answered(step: 'search-found' | 'search-none', words?: string): void;
}
