/**
 * How fast the booking is: `npm run bench:booking`. Figures to look at, not a test: they hang on the machine, and are ratios
 * where they can be. Availability against a static route with an equal answer; hold and booking against the bare transactions
 * in pgbench; the month in Chromium with the processor slowed down four times.
 */
import { availabilityFigures } from './bench-booking/availability.js';
import { calendarFigures } from './bench-booking/calendar.js';
import { throughputFigures } from './bench-booking/throughput.js';

export interface Figure {
  readonly what: string;
  readonly is: string;
  readonly must: string;
}

const print = (figures: readonly Figure[]): void => {
  for (const { what, is, must } of figures) console.log(`${what.padEnd(62)} ${is.padStart(26)}   must ${must}`);
};

print(await availabilityFigures());
print(await throughputFigures());
print(await calendarFigures());
