/** What stands above and below the look-up form. */
import { html, nothing } from 'lit';
import type { Region } from '../../../contract/region.js';
import { type Loaded, valueOf } from '../../../controllers/reading.js';
import type { HeadingLevel } from '../../../ui/parts/heading.js';
import type { Resend } from '../../phone/resend.js';
import type { ProofKind } from '../look-up/entry.js';
import type { FormView } from '../look-up/form-view.js';
import { shaky } from './case.text.js';
import { usualZone } from './headings.js';
import { countersOr } from './places.js';
import { helpTitle, type Trouble, troubleView } from './trouble-view.js';

export interface FormAround {
  /** Tickets of this device; beneath the form, which must not jump when they come. */
  readonly kept: unknown;
  readonly resend: Resend;
  readonly trouble: Trouble | undefined;
  readonly region: Loaded<Region>;
  readonly level: HeadingLevel;
  readonly kind: ProofKind;
  readonly onRetry: (() => void) | undefined;
}

export function aroundForm({
  kept,
  resend,
  trouble,
  region,
  level,
  kind,
  onRetry,
}: FormAround): Pick<FormView, 'prefix' | 'trouble' | 'resend' | 'places' | 'after'> {
  const known = valueOf(region);
  const help = trouble && helpTitle(trouble);
  const isShaky = region.kind === 'failed' && !known;
  // Named once: after a failed look-up in the open, else under *Kode hilang?*.
  const places = countersOr(region, level, help);
  return {
    prefix: known?.codePrefix ?? '',
    trouble: trouble ? troubleView(trouble, { level, kind, zone: known?.zone ?? usualZone, onRetry }) : nothing,
    resend: resend.render(known?.capabilities),
    places: help || isShaky ? nothing : places,
    after: html`${kept}${
      help ? places : isShaky ? html`<div class="stack-2"><p class="muted">${shaky()}</p>${places}</div>` : nothing
    }`,
  };
}
