import { html, nothing } from 'lit';
import type { Location } from '../../../contract/locations.js';
import { marked } from '../../../i18n/index.js';
import { icon, pin } from '../../../ui/icons.js';
import { shortDay } from '../appointment-booking.text.js';
import * as text from './flow.text.js';
import { hoursLines } from './hours.js';

/** The first day with a free time; `null` where there is none, `undefined` while it is not known. */
export type Soonest = string | null | undefined;

export interface PlaceChoice {
  readonly places: readonly Location[];
  readonly chosen: string;
  readonly today: string;
  readonly soonest: (location: string) => Soonest;
  readonly isAsking: boolean;
  /** In words; nothing where it is not known. */
  readonly distanceTo: (place: Location) => string | undefined;
  /** What became of the asking for the device's position, in words. */
  readonly nearHint: string | undefined;
  readonly isLocating: boolean;
  /** Absent where there is nothing to compare, or no position to be had. */
  readonly onNear: (() => void) | undefined;
  readonly labelledBy: string;
  readonly onPick: (location: string) => void;
}

/** Places as rows of radios: name, address or stops, hours, and the soonest day. Styles: `list`, `choice`, `flow`. */
export const placeChoice = ({ places, labelledBy, onNear, ...choice }: PlaceChoice) =>
  html`<fieldset class="list" aria-labelledby=${labelledBy} part="places">
    ${places.map((place) => row(place, choice))}
  </fieldset>
  ${onNear ? near(choice, onNear) : nothing}`;

/** Nobody is asked for a position unasked. The button stays in its place, and the focus with it. */
const near = ({ isLocating, nearHint }: Pick<PlaceChoice, 'isLocating' | 'nearHint'>, onNear: () => void) =>
  html`<div class="stack-2">
    <button class="link" type="button" aria-disabled=${isLocating ? 'true' : nothing} @click=${onNear}>
      ${icon(pin)}${isLocating ? text.locating() : text.nearestFirst()}
    </button>
    <p class="hint">${nearHint ?? text.positionStays()}</p>
  </div>`;

function row(
  place: Location,
  { chosen, today, soonest, isAsking, distanceTo, onPick }: Omit<PlaceChoice, 'places' | 'labelledBy' | 'onNear'>,
) {
  const isChosen = place.id === chosen;
  const distance = distanceTo(place);
  return html`<label class="row row-pick option ${isChosen ? 'row-chosen' : ''}">
    <input
      class="box"
      type="radio"
      name="place"
      .value=${place.id}
      .checked=${isChosen}
      @change=${() => onPick(place.id)}
    />
    <span class="option-body">
      <strong>${marked(place.name)}</strong>
      <span class="text-sm">
        ${place.kind === 'counter' ? html`<span class="line muted">${place.address}</span>` : nothing}
        ${hoursLines(place, today).map(
          ({ what, hours, cancelled }) =>
            html`<span class="line num"
              >${
                cancelled
                  ? html`<s>${what}</s>, ${cancelled}`
                  : html`${what}${hours.map((range) => html`, <span class="nowrap">${range}</span>`)}`
              }</span
            >`,
        )}
        ${distance ? html`<span class="line num">${distance}</span>` : nothing}
        <span class="line">${soonestLine(soonest(place.id), isAsking)}</span>
      </span>
    </span>
  </label>`;
}

function soonestLine(day: Soonest, isAsking: boolean) {
  if (day === undefined) return isAsking ? html`<span class="muted">${text.asking()}</span>` : nothing;
  if (day === null) return html`<strong>${text.noneFree()}</strong>`;
  return html`${text.soonest()} <strong class="num nowrap">${shortDay(day)}</strong>`;
}
