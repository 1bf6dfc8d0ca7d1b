/** What stands instead of the booking: a choice, a failure, or a reason why not, each with a way on. */
import type { Maintenance, Region } from '../../contract/region.js';
import type { BookingController } from '../../controllers/booking-controller.js';
import type { Later } from '../../controllers/later.js';
import { fillLink } from '../../controllers/page-address.js';
import { valueOf } from '../../controllers/reading.js';
import type { HeadingLevel } from '../../ui/parts/heading.js';
import * as ends from './dead-ends.js';
import type * as obstacleViews from './obstacles.js';

export type Obstacles = typeof obstacleViews;

export interface Situation {
  readonly obstacles: Later<Obstacles>;
  readonly booking: BookingController;
  /** Services that the page asks for; none when there is a choice to offer. */
  readonly serviceIds: readonly string[];
  readonly level: HeadingLevel;
  readonly checklistHref: string | null;
  readonly onChoose: (id: string) => void;
  readonly onRetry: () => void;
}

const OFFERED = 6;

export const isKept = ({ data: { region } }: BookingController): boolean =>
  region.kind === 'failed' || (region.kind === 'ready' && region.stale);

export function surroundingOf({ booking, serviceIds, level, checklistHref }: Situation): ends.Surrounding {
  const found = valueOf(booking.data.services)?.services;
  return {
    level,
    locations: valueOf(booking.data.region)?.locations ?? [],
    kept: isKept(booking),
    about: found && serviceIds.length ? ends.namesOf(found) : undefined,
    checklistHref: checklistHref && found ? fillLink(checklistHref, { serviceIds }, location.href) : undefined,
  };
}

function runningIn({ maintenance }: Region): Maintenance | undefined {
  if (!maintenance) return undefined;
  const { from, until } = maintenance;
  const now = Date.now();
  return Date.parse(from) <= now && (!until || now < Date.parse(until)) ? maintenance : undefined;
}

/** The most wanted of the services that have a counter; none where nothing is ever booked. */
const offeredBy = ({ data }: BookingController, isOffered = false) =>
  ((isOffered && valueOf(data.choices)?.services) || [])
    .filter(({ popular, channels }) => popular !== undefined && channels.includes('counter'))
    .sort((a, b) => (a.popular ?? 0) - (b.popular ?? 0))
    .slice(0, OFFERED);

const rare = (situation: Situation, draw: (views: Obstacles) => unknown): unknown =>
  ends.awaited(situation.obstacles, draw, surroundingOf(situation));

/** The screen, or nothing where the booking itself can stand, or is on its way. */
export function instead(situation: Situation): unknown {
  const { booking, serviceIds, level, onChoose, onRetry } = situation;
  const { state, data } = booking;
  // A booking that may exist, or does, outlasts whatever cannot be read now.
  if (state.step === 'uncertain' || state.step === 'booked') return undefined;
  const region = valueOf(data.region);
  const around = surroundingOf(situation);
  if (data.region.kind === 'failed' && !region) return ends.failedView(data.region.error, onRetry, around);
  const isOffered = region?.capabilities.includes('createHold');
  const choosing = { services: offeredBy(booking, isOffered), onChoose };
  if (data.services.kind === 'failed' && !data.services.value) {
    return data.services.error.code === 'service_unknown'
      ? rare(situation, (views) => views.unknownServiceView(choosing, around))
      : ends.failedView(data.services.error, onRetry, around);
  }
  if (!region) return undefined;
  const maintenance = runningIn(region);
  // What is never booked here is not closed for a while.
  if (isOffered && (state.step === 'closed' || maintenance))
    return rare(situation, (views) => views.closedView(region, maintenance, around, onRetry));
  const obstacle = serviceIds.length ? data.obstacle : isOffered ? undefined : 'unsupported';
  const services = valueOf(data.services)?.services ?? [];
  if (obstacle) return rare(situation, (views) => views.obstacleView(obstacle, { services, onChoose }, around));
  if (serviceIds.length) return undefined;
  const isComing = data.choices.kind === 'loading' || data.choices.kind === 'waiting';
  return isComing ? undefined : ends.chooseView(choosing, level);
}

/** Days could not be read: then there is nothing to choose from here, but the counters are open. */
export function noTimes(situation: Situation): unknown {
  const { days, region } = situation.booking.data;
  const { onChoose, onRetry } = situation;
  const around = surroundingOf(situation);
  if (days.kind !== 'failed') return undefined;
  const { code } = days.error;
  const known = valueOf(region);
  if (code === 'unsupported')
    return rare(situation, (views) => views.obstacleView('unsupported', { services: [], onChoose }, around));
  // Begun since the region was read.
  if (code === 'maintenance' && known) return rare(situation, (views) => views.closedView(known, {}, around, onRetry));
  return ends.failedView(days.error, onRetry, around);
}
