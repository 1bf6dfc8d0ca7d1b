/** The mobile unit's route, stop by stop: what runs, what fell out and why, and what stands in for it. */
import type { Location, MobileStop } from '../../contract/locations.js';
import type { LocalizedText } from '../../contract/primitives.js';
import { addDays, weekday } from './day.js';
import { openingOf } from './opening.js';

export interface StopVisit {
  readonly day: string;
  readonly opens: string;
  readonly closes: string;
  readonly place: LocalizedText;
  /** The stop of the route; absent where this visit stands in for one that fell out. */
  readonly stop?: MobileStop;
  /** Does not take place. `substitute` is the day and place that stand in for it. */
  readonly cancelled?: {
    readonly reason: LocalizedText;
    readonly substitute?: { readonly day: string; readonly place: LocalizedText; readonly opens: string };
  };
}

type Mobile = Extract<Location, { kind: 'mobile' }>;

const horizonDays = 35;

const regularVisits = (unit: Mobile, day: string): StopVisit[] => {
  const opening = openingOf(unit, day);
  return unit.stops
    .filter((stop) => stop.weekday === weekday(day))
    .map((stop) => {
      const visit = { day, opens: stop.opens, closes: stop.closes, place: stop.place, stop };
      const change = unit.changes.find((c) => c.day === day && c.stop === stop.id);
      if (change) {
        const { reason, substitute } = change;
        return { ...visit, cancelled: { reason, ...(substitute ? { substitute } : {}) } };
      }
      // Hours as they really are that day: Ramadan and closures may cut them.
      const real = opening.state === 'open' ? opening.periods.find((p) => p.place === stop.place) : undefined;
      if (real) return { ...visit, opens: real.opens, closes: real.closes };
      const reason = opening.state === 'closed' ? opening.reason : opening.name;
      return reason ? { ...visit, cancelled: { reason } } : visit;
    });
};

const substituteVisits = (unit: Mobile, day: string): StopVisit[] => {
  const opening = openingOf(unit, day);
  return unit.changes.flatMap(({ substitute }) => {
    if (substitute?.day !== day) return [];
    const { place, opens, closes } = substitute;
    const closed = opening.state === 'closed' && opening.reason;
    return [{ day, place, opens, closes, ...(closed ? { cancelled: { reason: closed } } : {}) }];
  });
};

/** The visits of one day, those that fell out included, by the hour. */
export const stopsOn = (unit: Mobile, day: string): StopVisit[] =>
  [...regularVisits(unit, day), ...substituteVisits(unit, day)].sort((a, b) =>
    a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0,
  );

/** The next `n` visits from a day on, within five weeks, those that fell out included so that they can be shown struck. */
export const nextStops = (location: Location, fromDay: string, n: number): StopVisit[] => {
  if (location.kind !== 'mobile') return [];
  const visits: StopVisit[] = [];
  for (let i = 0; i < horizonDays && visits.length < n; i++) {
    const day = addDays(fromDay, i);
    visits.push(...stopsOn(location, day));
  }
  return visits.slice(0, n);
};
