/** The promise as cells, one working day each. */
import type { Application, PromiseClock } from '../../contract/applications.js';

export interface RulerCell {
  /** Absent for late days after the last one that the server names. */
  readonly day?: string;
  /** `paused` is today while the clock stands still for the citizen; `spare` a day that was not needed. */
  readonly state: 'used' | 'today' | 'paused' | 'coming' | 'late' | 'spare';
  /** The day promised; the flag stands here. */
  readonly promised?: true;
}

/** More cells help nobody; the sentence tells the whole number. */
const mostLateCells = 10;

/** The server's days are drawn, since only it knows the closures of the past. */
const cellsOf = (
  { days, promisedOn }: PromiseClock,
  state: (day: string, i: number) => RulerCell['state'],
): RulerCell[] =>
  days.map((day, i) => ({ day, state: state(day, i), ...(day === promisedOn ? { promised: true as const } : {}) }));

/** An application under way. Where the office promised a new day, late days stand before its flag; else after the old one. */
export const runningRuler = (clock: PromiseClock, today: string): RulerCell[] => {
  const passed = clock.days.filter((day) => day <= today).length;
  const promisedAnew = clock.promisedOn >= today;
  const firstLate = promisedAnew ? passed - clock.lateDays : passed;
  const cells = cellsOf(clock, (day, i) => {
    if (day > today) return 'coming';
    if (i >= firstLate) return 'late';
    return day < today ? 'used' : clock.paused ? 'paused' : 'today';
  });
  const after = promisedAnew ? 0 : Math.min(clock.lateDays, mostLateCells);
  return [...cells, ...Array.from({ length: after }, (): RulerCell => ({ state: 'late' }))];
};

/** An application that is ready or closed: its clock stands where it stopped. */
export const endedRuler = (clock: PromiseClock): RulerCell[] => {
  const late = Array.from({ length: Math.min(clock.lateDays, mostLateCells) }, (): RulerCell => ({ state: 'late' }));
  return [...cellsOf(clock, (_, i) => (i < clock.usedDays ? 'used' : 'spare')), ...late];
};

/** The promise of an application, running or ended. Empty where none is known. */
export const rulerOf = ({ clock, state }: Application, today: string): readonly RulerCell[] => {
  if (!clock) return [];
  return state === 'ready' || state === 'closed' ? endedRuler(clock) : runningRuler(clock, today);
};
