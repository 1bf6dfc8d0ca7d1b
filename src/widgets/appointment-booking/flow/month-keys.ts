/** Keys of the APG's date grid; weeks begin on Sunday, as on Indonesian wall calendars. */
import { addDays, addMonths, monthOf, weekday } from '../../../domain/time/day.js';

/** The same day of another month, or its last day. */
function inMonth(day: string, months: number): string {
  const month = addMonths(monthOf(day), months);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}

/** The day a key leads to; nothing for other keys. */
export function dayAfterKey(day: string, key: string): string | undefined {
  const fromSunday = weekday(day) % 7;
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -fromSunday);
    case 'End':
      return addDays(day, 6 - fromSunday);
    case 'PageUp':
      return inMonth(day, -1);
    case 'PageDown':
      return inMonth(day, 1);
    default:
      return undefined;
  }
}
