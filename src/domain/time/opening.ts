/** When a person is there: a place's hours on one day, after exceptions, closures and changes of the mobile unit's route. */
import type { Closure, HoursException, Location, OpeningHours } from '../../contract/locations.js';
import type { LocalizedText } from '../../contract/primitives.js';
import { weekday } from './day.js';
import { joined, type Period, within, without } from './periods.js';

export type Opening =
  | {
      readonly state: 'open';
      readonly periods: readonly Period[];
      /** Name of the exception these hours come from, such as Ramadan. */
      readonly name?: LocalizedText;
    }
  /** No reason: the place is simply not open on such a weekday. */
  | { readonly state: 'closed'; readonly reason: LocalizedText | undefined };

type Mobile = Extract<Location, { kind: 'mobile' }>;

const closed = (reason?: LocalizedText): Opening => ({ state: 'closed', reason });

const hoursOn = (weekly: readonly OpeningHours[], day: string): Period[] =>
  weekly
    .filter(({ days, opens, closes }) => days.includes(weekday(day)) && opens < closes)
    .map(({ days: _, lastTicket, ...hours }) => ({ ...hours, ...(lastTicket ? { lastTicket } : {}) }));

/** Of overlapping exceptions the one that began last, since it was made knowing the others. */
const exceptionOn = ({ exceptions }: Location, day: string): HoursException | undefined =>
  exceptions
    .filter(({ from, to }) => from <= day && day <= to)
    .reduce<HoursException | undefined>((best, next) => (best && best.from > next.from ? best : next), undefined);

/** Stops of the route, within the hours of an exception, and substitutes as announced. */
const stopsOn = (unit: Mobile, day: string, exception: HoursException | undefined): Period[] => {
  const regular = unit.stops
    .filter((stop) => stop.weekday === weekday(day) && stop.opens < stop.closes)
    .filter((stop) => !unit.changes.some((change) => change.day === day && change.stop === stop.id))
    .map(({ place, opens, closes }) => ({ place, opens, closes }));
  const substitutes = unit.changes.flatMap(({ substitute }) => {
    if (substitute?.day !== day) return [];
    const { place, opens, closes } = substitute;
    return opens < closes ? [{ place, opens, closes }] : [];
  });
  return [...(exception ? within(regular, hoursOn(exception.weekly, day)) : regular), ...substitutes];
};

const isWhole = ({ from, to }: Closure): boolean => from === undefined && to === undefined;

/**
 * Hours of a place on a day of its own zone. A closure without times shuts the whole day; one with times cuts a part out,
 * and closes the day when nothing is left.
 */
export const openingOf = (location: Location, day: string): Opening => {
  const closures = location.closures.filter((closure) => closure.day === day);
  const whole = closures.find(isWhole);
  if (whole) return closed(whole.reason);
  const exception = exceptionOn(location, day);
  const planned =
    location.kind === 'mobile' ? stopsOn(location, day, exception) : hoursOn(exception?.weekly ?? location.hours, day);
  if (planned.length === 0) {
    const change = location.kind === 'mobile' ? location.changes.find((c) => c.day === day) : undefined;
    return closed(change?.reason ?? exception?.name);
  }
  const periods = joined(closures.reduce<Period[]>(without, planned));
  if (periods.length === 0) return closed(closures[0]?.reason);
  return { state: 'open', periods, ...(exception ? { name: exception.name } : {}) };
};
