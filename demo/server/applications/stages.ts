/** The way of an application as a citizen reads it. Each office has more steps than these; these are what they mean. */
import type { Stage } from '../../../src/contract/applications.js';
import type { LocalizedText } from '../../../src/contract/primitives.js';
import type { Zone } from '../../../src/contract/primitives.js';
import { toMoment } from '../slots/grid.js';
import type { ApplicationRow, HistoryRow } from '../store/rows.js';

type State = ApplicationRow['state'];

interface Step {
  readonly id: string;
  readonly states: readonly State[];
  readonly label: LocalizedText;
}

const received: Step = { id: 'received', states: ['received'], label: { id: 'Diterima', en: 'Received' } };
const ready: Step = { id: 'ready', states: ['ready'], label: { id: 'Siap diambil', en: 'Ready for you' } };

const underWay: Readonly<Partial<Record<State, LocalizedText>>> = {
  'waiting-for-applicant': { id: 'Menunggu Anda', en: 'Waiting for you' },
  'waiting-for-agency': { id: 'Menunggu instansi lain', en: 'Waiting for another agency' },
};

const ends: Readonly<Record<NonNullable<ApplicationRow['outcome']>, LocalizedText>> = {
  granted: { id: 'Selesai', en: 'Done' },
  rejected: { id: 'Ditolak', en: 'Rejected' },
  withdrawn: { id: 'Dicabut', en: 'Withdrawn' },
  transferred: { id: 'Dialihkan', en: 'Passed on' },
};

function stepsOf({ state, outcome }: ApplicationRow): Step[] {
  const checked: Step = {
    id: 'checked',
    states: ['in-progress', 'waiting-for-applicant', 'waiting-for-agency'],
    label: underWay[state] ?? { id: 'Diperiksa', en: 'Being checked' },
  };
  const closed: Step = { id: 'closed', states: ['closed'], label: ends[outcome ?? 'granted'] };
  // What ended otherwise was never ready, and does not pretend that it could still be.
  return outcome === null || outcome === 'granted' ? [received, checked, ready, closed] : [received, checked, closed];
}

/** When the present state began, of however many times that it was reached. */
function begun(state: State, history: readonly HistoryRow[]): HistoryRow | undefined {
  const after = history.findLastIndex((entry) => entry.state !== state);
  return history[after + 1];
}

export function stagesOf(row: ApplicationRow, history: readonly HistoryRow[], zone: Zone): Stage[] {
  const steps = stepsOf(row);
  const current = steps.findIndex(({ states }) => states.includes(row.state));
  return steps.map(({ id, states, label }, index) => {
    const first = index < current ? history.find((entry) => states.includes(entry.state)) : undefined;
    const reached = index === current ? begun(row.state, history) : first;
    const state = row.state === 'closed' || index < current ? 'done' : index === current ? 'current' : 'upcoming';
    return { id, label, state, ...(reached ? { at: toMoment(reached.at, zone) } : {}) };
  });
}
