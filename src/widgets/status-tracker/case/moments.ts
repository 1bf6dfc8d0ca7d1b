/** Days and times as a case shows them, always by the venue's clock. */
import type { Zone } from '../../../contract/primitives.js';
import { dayOf, type Instant } from '../../../domain/time/zone.js';
import { formatDate, formatTime, relativeDay } from '../../../i18n/format.js';

/** `hari ini, 08.05`, or `Senin 23 Nov, 09.12`. */
export function whenOf(moment: string, { id }: Zone, now: Instant): string {
  const day = dayOf(moment, id);
  const today = dayOf(now, id);
  const date = day === today ? relativeDay(day, today) : `${formatDate(day, 'weekday')} ${formatDate(day, 'short')}`;
  return `${date ?? ''}, ${formatTime(moment, id)}`;
}
