import { html, type TemplateResult } from 'lit';
import type { Channel } from '../../contract/primitives.js';
import { icon } from '../icon.js';
import { counter, mobileUnit, online } from '../icons-first.js';

const icons = { counter, mobile: mobileUnit, online };

/** The ways to be served, each an icon beside its word. Styles: `channels`. */
export function channels(list: readonly Channel[], labels: Readonly<Record<Channel, unknown>>): TemplateResult {
  return html`<ul class="channels" part="channels">
    ${list.map((channel) => html`<li class="channel">${icon(icons[channel])}${labels[channel]}</li>`)}
  </ul>`;
}
