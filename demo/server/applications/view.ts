import type { Application, PromiseClock } from '../../../src/contract/applications.js';
import type { Location } from '../../../src/contract/locations.js';
import type { Context } from '../context.js';
import { toMoment } from '../slots/grid.js';
import type { ApplicationRow, AppointmentRow, HistoryRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { promiseOf } from './promise.js';
import { stagesOf } from './stages.js';

/** Whose working days count: the mobile unit only takes papers in, the work is done at the counters. */
function officeOf({ directory }: Pick<Context, 'directory'>, location: string): Location {
  const place = directory.location(location);
  if (place.kind === 'counter') return place;
  return directory.region.locations.find(({ kind }) => kind === 'counter') ?? place;
}

export function clockOf(
  context: Pick<Context, 'directory'>,
  { location, service }: Pick<ApplicationRow, 'location' | 'service'>,
  history: readonly HistoryRow[],
  now: number,
): PromiseClock | undefined {
  const { time } = context.directory.service(service);
  return promiseOf({ office: officeOf(context, location), time, history, now });
}

export function toApplication(
  context: Pick<Context, 'directory'>,
  row: ApplicationRow,
  history: readonly HistoryRow[],
  now: number,
): Application {
  const { zone } = context.directory.location(row.location);
  const clock = clockOf(context, row, history, now);
  const core = {
    id: row.id,
    service: row.service,
    openedAt: toMoment(row.openedAt, zone),
    stages: stagesOf(row, history, zone),
    history: history.map(({ at, by, state, note }) => ({
      at: toMoment(at, zone),
      by,
      state,
      ...(note ? { note } : {}),
    })),
    ...(clock ? { clock } : {}),
    ...(row.action ? { action: row.action } : {}),
  };
  if (row.state !== 'closed') return { ...core, state: row.state };
  const reason = history[history.length - 1]?.note;
  return { ...core, state: row.state, outcome: row.outcome ?? 'granted', ...(reason ? { reason } : {}) };
}

/** The applications of a visit, in the order of its services. */
export async function applicationsOf(
  context: Context,
  tables: Pick<Tables, 'applications'>,
  { code, visits }: AppointmentRow,
  now: number,
): Promise<Application[]> {
  const rows = await tables.applications.ofCode(code);
  if (rows.length === 0) return [];
  const place = ({ service }: ApplicationRow) => visits.findIndex((visit) => visit.service === service);
  const histories = await tables.applications.histories(rows.map(({ id }) => id));
  return [...rows]
    .sort((a, b) => place(a) - place(b))
    .map((row) => toApplication(context, row, histories.get(row.id) ?? [], now));
}
