/** What a visit takes: stretches of quarter hours, one after the other, each at its agency's counters. */
import type { Location } from '../../../src/contract/locations.js';
import type { Service } from '../../../src/contract/service.js';
import type { Directory } from '../catalogue/directory.js';
import { refuse } from '../http/refusal.js';
import type { VisitRow } from '../store/rows.js';
import type { Segment } from '../store/store.js';
import { cellsFor, minuteMs, startOf } from './grid.js';

/** A segment whose start counts from the visit's start. */
interface PlannedSegment {
  readonly service: Service;
  readonly agency: string;
  readonly counters: number;
  readonly offset: number;
  readonly cells: number;
}

export interface Plan {
  readonly location: Location;
  readonly partySize: number;
  readonly segments: readonly PlannedSegment[];
  /** Quarter hours in all. */
  readonly cells: number;
  /** From the start of the first service to the end of the last. */
  readonly minutes: number;
}

export interface Wish {
  readonly services: readonly string[];
  readonly location: string;
  readonly partySize: number;
}

/** The plan of a visit, or the reason why this place cannot serve it. */
export function planVisit(directory: Directory, wish: Wish): Plan {
  const services = wish.services.map((id) => directory.service(id));
  const location = directory.location(wish.location);
  const segments: PlannedSegment[] = [];
  let offset = 0;
  for (const service of services) {
    const { booking, agency } = service;
    if (booking.locations.length === 0) throw refuse('service_not_bookable');
    const capacity = directory.capacity(location.id, agency);
    if (!booking.locations.includes(location.id) || !capacity) throw refuse('service_not_at_location');
    if (wish.partySize > Math.min(booking.maxPartySize, capacity.counters)) throw refuse('party_too_large');
    const cells = cellsFor(booking.minutes);
    segments.push({ service, agency, counters: capacity.counters, offset, cells });
    offset += cells;
  }
  const last = segments[segments.length - 1];
  if (!last) throw refuse('service_unknown');
  const minutes = last.offset * 15 + last.service.booking.minutes;
  return { location, partySize: wish.partySize, segments, cells: offset, minutes };
}

/** The cells of a plan that starts in this quarter hour. */
export const segmentsFrom = (plan: Plan, start: number): Segment[] =>
  plan.segments.map(({ agency, counters, offset, cells }) => ({ agency, counters, from: start + offset, cells }));

export const visitsFrom = (plan: Plan, start: number): VisitRow[] =>
  plan.segments.map(({ service, offset }) => {
    const startsAt = startOf(start + offset);
    return { service: service.id, startsAt, endsAt: startsAt + service.booking.minutes * minuteMs };
  });

/** How many cells a visit claims in all. */
export const cellCount = ({ cells, partySize }: Plan): number => cells * partySize;

export const endOf = (plan: Plan, start: number): number => startOf(start) + plan.minutes * minuteMs;
