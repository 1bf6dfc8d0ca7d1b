/**
 * The promised time, in working days of the office (UU 25/2009, art. 21: the service standard names it). The clock
 * stands still only while the citizen must act; a day that began so does not count.
 */
import type { PromiseClock } from '../../../src/contract/applications.js';
import type { Location } from '../../../src/contract/locations.js';
import type { ServiceTime } from '../../../src/contract/services.js';
import { addDays, daysBetween } from '../../../src/domain/time/day.js';
import { isWorkingDay, workingDays } from '../../../src/domain/time/working-days.js';
import { dayOf } from '../../../src/domain/time/zone.js';
import { msAt } from '../slots/grid.js';
import type { HistoryRow } from '../store/rows.js';

/** A promise further off than this is none. */
const searchDays = 3 * 366;

/** Working days promised; 0 for the same day, undefined where no length is known. */
function promisedDays(
  { max, workingDays: working }: ServiceTime,
  office: Location,
  opened: string,
): number | undefined {
  const found = max === undefined ? null : /^P(?:(\d+)D)?/.exec(max);
  if (!found) return undefined;
  const days = Number(found[1] ?? 0);
  return working === false ? workingDays(office, opened, addDays(opened, days)).length : days;
}

interface Course {
  readonly office: Location;
  readonly time: ServiceTime | undefined;
  readonly history: readonly HistoryRow[];
  readonly now: number;
}

export function promiseOf({ office, time, history, now }: Course): PromiseClock | undefined {
  const [first] = history;
  const last = history[history.length - 1];
  if (!first || !last || !time) return undefined;
  const zone = office.zone;
  const opened = dayOf(first.at, zone.id);
  const promised = promisedDays(time, office, opened);
  if (promised === undefined) return undefined;

  const end = dayOf(last.state === 'closed' ? last.at : now, zone.id);
  const paused = last.state === 'waiting-for-applicant';
  const stoodStill = (day: string): boolean => {
    const dawn = msAt(day, '00:00', zone);
    // What lies ahead is reckoned as if the citizen acted today.
    return (
      day <= end &&
      history.reduce((state, entry) => (entry.at < dawn ? entry.state : state), first.state) === 'waiting-for-applicant'
    );
  };
  const counts = (day: string) => isWorkingDay(office, day) && !stoodStill(day);

  const days: string[] = promised === 0 ? [opened] : [];
  let day = opened;
  for (let n = 0; days.length < promised && n < searchDays; n++) {
    day = addDays(day, 1);
    if (counts(day)) days.push(day);
  }
  const promisedOn = days[days.length - 1] ?? opened;
  const late = daysBetween(promisedOn, end) > 0 ? workingDays(office, promisedOn, end).filter(counts).length : 0;
  return {
    promisedOn,
    totalDays: days.length,
    usedDays: days.filter((one) => one <= end).length,
    lateDays: late,
    paused,
    days,
  };
}
