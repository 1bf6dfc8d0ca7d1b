import type { getAvailability } from '../../../src/contract/availability.js';
import { addDays, isDay } from '../../../src/domain/time/day.js';
import type { Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { freeDays, toDay, todayAt, toSlots } from './availability.js';
import { toMoment } from './grid.js';
import { planVisit } from './plan.js';

/** Days answered when the asker names no end, and at most. */
const usualDays = 31;
const mostDays = 62;

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

const checkedDay = (day: string | undefined): string | undefined => {
  if (day !== undefined && !isDay(day)) throw refuse('invalid_request');
  return day;
};

export const getAvailabilityHandler: Handler<typeof getAvailability> = async (call) => {
  const { context, tables, now, query } = call;
  const { directory, rules } = context;
  directory.checkRegion(query.region);
  const services = query.service.split(',');
  const planned = planVisit(directory, { services, location: query.location, partySize: Number(query.partySize ?? 1) });
  await context.closures.heed(tables, now);
  const plan = { ...planned, location: context.closures.known(planned.location) };
  const { zone } = plan.location;
  const today = todayAt(plan, now);
  const horizon = addDays(today, rules.horizonDays);
  const from = checkedDay(query.from) ?? today;
  const end = checkedDay(query.to) ?? addDays(from, usualDays - 1);
  const to = earlier(earlier(end, horizon), addDays(from, mostDays - 1));

  const owner = call.optionalOwner;
  const own = owner ? await tables.holds.active(owner.hash, plan.location.id, now) : [];
  const question = { plan, now, own };
  const days = await freeDays(tables, { ...question, from, to });
  let next = days.find(({ left }) => left > 0);
  if (!next) {
    // Rare: nothing in the whole range. The days up to the horizon are read only then.
    const rest = await freeDays(tables, { ...question, from: later(later(addDays(to, 1), from), today), to: horizon });
    next = rest.find(({ left }) => left > 0);
  }

  const until = checkedDay(query.slotsTo);
  const listed = until ? days.filter(({ day }) => day <= until) : days.filter(({ day }) => day === next?.day);
  return {
    zone,
    serverTime: toMoment(now, zone),
    services,
    location: plan.location.id,
    minutes: plan.minutes,
    days: days.map((day) => toDay(day, today)),
    slots: listed.flatMap((day) => toSlots(day, own)),
    nextBookableDate: next?.day ?? null,
    horizon,
    booking: await context.booking.state(tables, now),
  };
};
