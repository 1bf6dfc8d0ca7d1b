/** Whether a person is there at this moment, until when, or when next. */
import type { Location } from '../../contract/locations.js';
import type { LocalizedText } from '../../contract/primitives.js';
import { addDays } from './day.js';
import { openingOf } from './opening.js';
import { holds, type Period } from './periods.js';
import { dayOf, type Instant, timeOf } from './zone.js';

export type OpenNow =
  | ({ readonly state: 'open'; readonly until: string } & Pick<Period, 'lastTicket' | 'place'>)
  | {
      readonly state: 'closed';
      /** Why it is closed today; nothing where it is closed as every week, or after hours. */
      readonly reason?: LocalizedText;
      /** When it opens next; `undefined` when not within 30 days, so that nothing far off is promised. */
      readonly opens: ({ readonly day: string; readonly at: string } & Pick<Period, 'place'>) | undefined;
    };

const horizonDays = 30;

const periodsOf = (location: Location, day: string): readonly Period[] => {
  const opening = openingOf(location, day);
  return opening.state === 'open' ? opening.periods : [];
};

const nextOpening = (location: Location, today: string, time: string) => {
  for (let n = 0; n <= horizonDays; n++) {
    const day = addDays(today, n);
    const period = periodsOf(location, day).find(({ opens }) => n > 0 || opens > time);
    if (period) return { day, at: period.opens, ...(period.place ? { place: period.place } : {}) };
  }
  return undefined;
};

/** State of a place at a moment, on the clock of its own zone. It is closed from the minute at which it closes. */
export const openNow = (location: Location, now: Instant): OpenNow => {
  const today = dayOf(now, location.zone.id);
  const time = timeOf(now, location.zone.id);
  const opening = openingOf(location, today);
  const running =
    opening.state === 'open' ? opening.periods.find((p) => p.opens <= time && time < p.closes) : undefined;
  if (running) {
    const { closes: until, opens: _, ...rest } = running;
    return { state: 'open', until, ...rest };
  }
  const reason =
    opening.state === 'closed'
      ? opening.reason
      : location.closures.find((closure) => closure.day === today && holds(closure, time))?.reason;
  return { state: 'closed', ...(reason ? { reason } : {}), opens: nextOpening(location, today, time) };
};
