import { html } from 'lit';
import type { Region } from '../../../contract/region.js';
import { type Loaded, valueOf } from '../../../controllers/reading.js';
import { page } from '../../../controllers/surroundings.js';
import { below, type HeadingLevel } from '../../../ui/parts/heading.js';
import { counters } from '../../locations/counters.js';
import { ask } from './case.text.js';

/** The counters; where the region cannot be had, what the webmaster wrote. */
export function countersOr(region: Loaded<Region>, level: HeadingLevel, title = ask()): unknown {
  const locations = valueOf(region)?.locations ?? [];
  if (!locations.length) return html`<slot></slot>`;
  const kept = region.kind === 'failed' || (region.kind === 'ready' && region.stale);
  return counters({ locations, now: new Date(page.now()), headingLevel: below(level), title, kept });
}
