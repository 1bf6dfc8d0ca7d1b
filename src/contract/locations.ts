/** Counters and the mobile unit: where they are and when a person is there. */
import * as z from 'zod/mini';
import { ClockTime, Day, Geo, LocalizedText, Slug, Zone } from './primitives.js';

/** Open from `opens` to `closes`; numbers are given out until `lastTicket`. ISO weekdays, 1 is Monday. */
export const OpeningHours = z.object({
  days: z.array(z.number().check(z.multipleOf(1), z.minimum(1), z.maximum(7))),
  opens: ClockTime,
  closes: ClockTime,
  lastTicket: z.optional(ClockTime),
});
export type OpeningHours = z.infer<typeof OpeningHours>;

/** Other hours for a while, such as in Ramadan. Both days belong to it. */
export const HoursException = z.object({ from: Day, to: Day, name: LocalizedText, weekly: z.array(OpeningHours) });
export type HoursException = z.infer<typeof HoursException>;

/** Not open on a day, or for part of it, and why. Holidays come in this form too. */
export const Closure = z.object({
  day: Day,
  from: z.optional(ClockTime),
  to: z.optional(ClockTime),
  reason: LocalizedText,
  kind: z.enum(['holiday', 'collective-leave', 'unplanned']),
});
export type Closure = z.infer<typeof Closure>;

/** One stop of the mobile unit's weekly route. */
export const MobileStop = z.object({
  id: Slug,
  weekday: z.number().check(z.multipleOf(1), z.minimum(1), z.maximum(7)),
  place: LocalizedText,
  address: z.string(),
  geo: z.optional(Geo),
  opens: ClockTime,
  closes: ClockTime,
});
export type MobileStop = z.infer<typeof MobileStop>;

/** A stop that falls out on one day, and what stands in for it. */
export const StopChange = z.object({
  stop: Slug,
  day: Day,
  reason: LocalizedText,
  substitute: z.optional(z.object({ day: Day, place: LocalizedText, opens: ClockTime, closes: ClockTime })),
});

const common = {
  id: Slug,
  name: LocalizedText,
  zone: Zone,
  phone: z.optional(z.string()),
  whatsapp: z.optional(z.string()),
  /** Closures from today on, sorted by day. */
  closures: z.array(Closure),
  exceptions: z.array(HoursException),
  /** Such as `wheelchair`, `sign-language`, `nursing-room`. */
  accessibility: z.array(Slug),
};

export const FixedLocation = z.object({
  ...common,
  kind: z.literal('counter'),
  address: z.string(),
  geo: z.optional(Geo),
  hours: z.array(OpeningHours),
});

export const MobileLocation = z.object({
  ...common,
  kind: z.literal('mobile'),
  stops: z.array(MobileStop),
  changes: z.array(StopChange),
});

export const Location = z.union([FixedLocation, MobileLocation]);
export type Location = z.infer<typeof Location>;
