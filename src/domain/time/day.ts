/**
 * Calendar days as `YYYY-MM-DD`: no clock, no zone, so nothing can shift by a day. They compare as text (`<`, `===`).
 * Functions expect real days (the contract's `Day`); `isDay` tells.
 */

const dayMs = 86_400_000;

const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;
const fromSerial = (n: number): string => new Date(n * dayMs).toISOString().slice(0, 10);

/** Whether a text is a day that exists; `2026-02-30` does not. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const n = serial(text);
  // Engines differ on day 30 of February: some refuse it, some roll over into March.
  return !Number.isNaN(n) && fromSerial(n) === text;
};

export const addDays = (day: string, n: number): string => fromSerial(serial(day) + n);

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => serial(to) - serial(from);

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export const weekday = (day: string): number => ((((serial(day) + 3) % 7) + 7) % 7) + 1;

/** For `sort`: earlier days first. */
export const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The month of a day, such as `2026-12`. */
export const monthOf = (day: string): string => day.slice(0, 7);

export const addMonths = (month: string, n: number): string => {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, index - 1 + n, 1)).toISOString());
};

/**
 * The weeks that show a month, seven days each, days of the months beside it included.
 * @param firstWeekday - ISO weekday of the first column; 7 (Sunday) as printed on Indonesian wall calendars
 */
export const monthGrid = (month: string, firstWeekday = 7): string[][] => {
  const first = `${month}-01`;
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const weeks: string[][] = [];
  for (let day = addDays(first, -((weekday(first) - firstWeekday + 7) % 7)); day <= last; day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(day, i)));
  }
  return weeks;
};

/** Full years from a birthday to a day. Who was born on 29 February turns a year older on 1 March of other years. */
export const fullYears = (born: string, on: string): number =>
  Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
