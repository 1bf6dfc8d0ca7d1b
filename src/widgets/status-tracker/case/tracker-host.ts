import type { ReactiveControllerHost } from 'lit';
import type { Source } from '../../../controllers/reading.js';
import type { ErrorDetail } from '../../../ui/events.js';
import type { HeadingLevel } from '../../../ui/parts/heading.js';
import type { Entry } from '../look-up/entry.js';
import type { FormView } from '../look-up/form-view.js';
import type { LinkTemplates } from './links.js';

/** The element, as its panel sees it. */
export interface TrackerElement extends ReactiveControllerHost, EventTarget, LinkTemplates {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: HeadingLevel;
  readonly entry: Entry;
  forget(what: 'proof' | 'all'): void;
  /** Puts a code into the form, for its proof. */
  take(code: string): void;
  renderForm(around: Pick<FormView, 'prefix' | 'trouble' | 'resend' | 'places' | 'after'>): unknown;
}

/** What the element lends to its panel. */
export interface PanelHost {
  readonly source: Source;
  readonly focus: (selector: string) => Promise<void>;
  readonly ready: () => void;
  readonly fail: (detail: ErrorDetail) => void;
  readonly step: (step: string) => void;
}
