import { html, nothing } from 'lit';
import type { Channel } from '../../../contract/primitives.js';
import type { Region } from '../../../contract/region.js';
import type { Facets, Filters } from '../../../domain/catalogue/filters.js';
import { pick } from '../../../i18n/index.js';
import { icon } from '../../../ui/icon.js';
import { close } from '../../../ui/icons.js';
import { field, fieldGroup } from '../../../ui/parts/field.js';
import * as text from './later.text.js';

export interface FilterForm {
  readonly region: Region;
  readonly filters: Filters;
  /** Nothing where the server searches: then nobody knows the counts beforehand. */
  readonly facets: Facets | undefined;
  /** Which the webmaster has fixed: they are not offered. */
  readonly fixed: { readonly category: boolean; readonly agency: boolean };
  readonly total: number;
  readonly onChange: (filters: Filters) => void;
  readonly onClose: () => void;
}

const CHANNELS: readonly Channel[] = ['counter', 'mobile', 'online'];

/** Filters open in place, never over the page. */
export function filterForm({ region, filters, facets, fixed, total, onChange, onClose }: FilterForm): unknown {
  const chosen = filters.channels ?? [];
  const toggle = (channel: Channel) =>
    onChange({
      ...filters,
      channels: chosen.includes(channel) ? chosen.filter((c) => c !== channel) : [...chosen, channel],
    });
  const label = (name: string, n: number | undefined) => (n === undefined ? name : text.withCount(name, n));
  return html`<div class="filters">
    ${
      fixed.category
        ? nothing
        : select(
            'topic',
            text.topic(),
            text.anyTopic(),
            filters.category,
            region.categories,
            facets?.categories,
            (category) => onChange({ ...filters, category }),
          )
    }
    ${
      fixed.agency
        ? nothing
        : select(
            'agency',
            text.agency(),
            text.anyAgency(),
            filters.agency,
            region.agencies,
            facets?.agencies,
            (agency) => onChange({ ...filters, agency }),
          )
    }
    <div class="ways-choice">
      ${fieldGroup({
        id: 'ways',
        label: text.how(),
        content: html`<div class="options">
          ${CHANNELS.map((channel) =>
            box(
              label(text.channel[channel](), facets && (facets.channels.get(channel) ?? 0)),
              chosen.includes(channel),
              () => toggle(channel),
            ),
          )}
          ${box(label(text.onlyFree(), facets?.free), filters.free ?? false, () => onChange({ ...filters, free: !filters.free }))}
        </div>`,
      })}
    </div>
    <button class="button button-line" type="button" @click=${onClose}>${text.show(total)}</button>
  </div>`;
}

const box = (label: string, checked: boolean, onChange: () => void) =>
  html`<label class="choice"><input class="box" type="checkbox" .checked=${checked} @change=${onChange} />${label}</label>`;

function select(
  id: string,
  label: string,
  any: string,
  chosen: string | undefined,
  items: Region['categories'],
  counts: ReadonlyMap<string, number> | undefined,
  onChange: (id: string | undefined) => void,
) {
  const offered = items.filter((item) => !counts || counts.get(item.id) || item.id === chosen);
  const change = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) onChange(event.target.value || undefined);
  };
  return field({
    id,
    label,
    control: (binding) => html`<div class="select">
      <select class="input" id=${binding.id} @change=${change}>
        <option value="" .selected=${!chosen}>${any}</option>
        ${offered.map((item) => {
          const count = counts?.get(item.id);
          const name = pick(item.name);
          return html`<option value=${item.id} .selected=${item.id === chosen}>
            ${count === undefined ? name : text.withCount(name, count)}
          </option>`;
        })}
      </select>
    </div>`,
  });
}

/** Filters that are set, each a button that takes it away. */
export function appliedFilters(region: Region, filters: Filters, onChange: (filters: Filters) => void): unknown {
  const applied: (readonly [name: string, without: Filters])[] = [];
  const name = (items: Region['categories'], id: string) => {
    const item = items.find((each) => each.id === id);
    return item ? pick(item.name) : id;
  };
  const { category, agency, lifeEvent, channels = [], free } = filters;
  if (category) applied.push([name(region.categories, category), { ...filters, category: undefined }]);
  if (agency) applied.push([name(region.agencies, agency), { ...filters, agency: undefined }]);
  if (lifeEvent) applied.push([name(region.lifeEvents, lifeEvent), { ...filters, lifeEvent: undefined }]);
  for (const channel of channels) {
    applied.push([text.channel[channel](), { ...filters, channels: channels.filter((each) => each !== channel) }]);
  }
  if (free) applied.push([text.onlyFree(), { ...filters, free: false }]);
  if (!applied.length) return nothing;
  return html`<div class="applied">
    ${applied.map(
      ([label, without]) =>
        html`<button class="link" type="button" aria-label=${text.removeFilter(label)} @click=${() => onChange(without)}>
          ${icon(close)}${label}
        </button>`,
    )}
  </div>`;
}
