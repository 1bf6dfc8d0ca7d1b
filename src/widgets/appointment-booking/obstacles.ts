/** Screens that say why there is no booking here, each with a way on. They come when one of them is to stand. */
import { html, nothing } from 'lit';
import type { Maintenance, Region } from '../../contract/region.js';
import type { Service } from '../../contract/service.js';
import type { Obstacle } from '../../controllers/booking-data.js';
import { below, heading } from '../../ui/parts/heading.js';
import { type Choosing, deadEnd, retryButton, serviceChoice, type Surrounding } from './dead-ends.js';
import * as text from './obstacles.text.js';

export { conflictView } from './flow/conflict-view.js';
export { fullView } from './flow/full-view.js';

interface ServicesToChoose {
  readonly services: readonly Service[];
  readonly onChoose: (id: string) => void;
}

export const unknownServiceView = (choosing: Choosing, around: Surrounding) =>
  deadEnd(
    { kind: 'attn', title: text.unknownService(), body: text.unknownServiceBody() },
    choosing.services.length
      ? html`<section class="stack-2">
          ${heading(below(around.level), text.chooseOther(), 'text-lg')}${serviceChoice(choosing)}
        </section>`
      : nothing,
    around,
  );

/** An officer has switched it off, or it is being looked after; the counters go on. */
export function closedView(
  { booking, zone }: Region,
  maintenance: Partial<Maintenance> | undefined,
  around: Surrounding,
  onRetry: () => void,
) {
  const [title, { reason, until }] = maintenance ? [text.maintenance(), maintenance] : [text.closed(), booking];
  const body = html`<p>${text.whyAndUntil(reason, until, zone)}</p>
    <p>${text.closedBody()}</p>
    <p>${text.stillValid()}</p>`;
  return deadEnd({ kind: 'attn', title, body }, [bringLink(around), retryButton(onRetry, 'button-line')], around);
}

const bringLink = ({ checklistHref }: Surrounding) =>
  checklistHref ? html`<a class="button" href=${checklistHref}>${text.bring()}</a>` : nothing;

const notOfferedView = (around: Surrounding) =>
  deadEnd({ kind: 'info', title: text.notOffered(), body: text.notOfferedBody() }, bringLink(around), around);

/** One walks in, or goes to the agency's own service. */
function notBookableView({ channels, online }: Service, around: Surrounding) {
  if (channels.includes('counter') || channels.includes('mobile') || !online) {
    return deadEnd({ kind: 'info', title: text.noSchedule(), body: text.noScheduleBody() }, bringLink(around), around);
  }
  const way = online.url
    ? html`<a class="button" href=${online.url} rel="noopener">${text.goOnline(online.name ?? text.officialService())}</a>`
    : nothing;
  return deadEnd({ kind: 'info', title: text.onlineOnly(), body: text.onlineOnlyBody() }, way, around);
}

/** Several services that cannot be had in one visit. */
const oneByOneView = (title: string, choosing: ServicesToChoose, around: Surrounding) =>
  deadEnd({ kind: 'info', title, body: text.noCommonPlaceBody() }, serviceChoice(choosing), around);

/** Why these services cannot be booked here. */
export function obstacleView(obstacle: Obstacle, choosing: ServicesToChoose, around: Surrounding): unknown {
  const walkIn = choosing.services.find(({ booking }) => !booking.locations.length);
  if (obstacle === 'no-common-place') return oneByOneView(text.noCommonPlace(), choosing, around);
  if (obstacle === 'too-many') return oneByOneView(text.tooMany(), choosing, around);
  return obstacle === 'not-bookable' && walkIn ? notBookableView(walkIn, around) : notOfferedView(around);
}
