/** When one can come: days for a range, times for a window of it, keyed by the venue's own days. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Day, LocalizedText, Moment, Slug, Whole, Zone } from './primitives.js';
import { RegionQuery } from './region.js';

/** `few` means that `left` is at most a fifth of the day's places. */
export const DayState = z.enum(['open', 'few', 'full', 'closed', 'past']);
export type DayState = z.infer<typeof DayState>;

export const AvailableDay = z.object({
  day: Day,
  state: DayState,
  left: Whole,
  /** Why the day is closed; always there when it is. */
  reason: z.optional(LocalizedText),
});
export type AvailableDay = z.infer<typeof AvailableDay>;

/** A time at which all the services asked for can be served one after the other. */
export const Slot = z.object({
  startsAt: Moment,
  endsAt: Moment,
  left: Whole,
  /** Held by the owner of the `Hold-Token` that came with the question; it counts as free for them. */
  heldByYou: z.optional(z.literal(true)),
});
export type Slot = z.infer<typeof Slot>;

export const Availability = z.object({
  zone: Zone,
  serverTime: Moment,
  services: z.array(Slug),
  location: Slug,
  minutes: Whole,
  days: z.array(AvailableDay),
  slots: z.array(Slot),
  /** First day from `from` on with a free time, or null within the booking horizon. */
  nextBookableDate: z.nullable(Day),
  /** Last day that can be booked at all. */
  horizon: Day,
  booking: z.object({ open: z.boolean(), reason: z.optional(LocalizedText) }),
});
export type Availability = z.infer<typeof Availability>;

/** Several ids in one parameter, parted by commas. */
const SlugList = z.string().check(z.regex(/^[a-z0-9-]+(?:,[a-z0-9-]+){0,4}$/));

export const getAvailability = endpoint({
  id: 'getAvailability',
  method: 'GET',
  path: '/availability',
  query: z.object({
    ...RegionQuery.shape,
    service: SlugList,
    location: Slug,
    partySize: z.optional(z.string().check(z.regex(/^[1-9]\d?$/))),
    from: z.optional(Day),
    to: z.optional(Day),
    /** Times are listed for days from `from` to this one; without it for the first bookable day only. */
    slotsTo: z.optional(Day),
  }),
  output: Availability,
  codes: [
    'region_unknown',
    'service_unknown',
    'location_unknown',
    'service_not_at_location',
    'service_not_bookable',
    'party_too_large',
  ],
});
