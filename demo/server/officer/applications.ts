import type { z } from 'zod/mini';
import type { ApplicationMove, listApplications, moveApplication } from '../../../src/contract/officer.js';
import { applicationMoves, canMove } from '../../../src/contract/states.js';
import { clockOf, toApplication } from '../applications/view.js';
import type { Context } from '../context.js';
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../crypto/bytes.js';
import type { Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { caseTopic } from '../news.js';
import type { ApplicationRow, HistoryRow } from '../store/rows.js';
import type { ApplicationFilter, Tables } from '../store/store.js';

const pageSize = 50;

const noPromise = '9999-12-31';

const toCursor = ({ promisedOn, id }: ApplicationRow): string => toBase64Url(utf8(`${promisedOn ?? noPromise} ${id}`));

function fromCursor(cursor: string | undefined): ApplicationFilter['after'] {
  if (cursor === undefined) return undefined;
  try {
    const [promisedOn, id] = fromUtf8(fromBase64Url(cursor)).split(' ');
    if (promisedOn && id) return { promisedOn, id };
  } catch {
    // Not one of ours: refused below.
  }
  throw refuse('invalid_request', { fields: [{ path: 'cursor', reason: 'invalid' }] });
}

export const listApplicationsHandler: Handler<typeof listApplications> = async ({ context, tables, now, query }) => {
  const { state, agency, cursor } = query;
  const found = await tables.applications.list({ state, agency, after: fromCursor(cursor), limit: pageSize + 1 });
  const rows = found.slice(0, pageSize);
  const histories = await tables.applications.histories(rows.map(({ id }) => id));
  const last = rows[rows.length - 1];
  return {
    applications: rows.map((row) => ({
      code: row.code,
      agency: row.agency,
      application: toApplication(context, row, histories.get(row.id) ?? [], now),
    })),
    ...(last && found.length > pageSize ? { nextCursor: toCursor(last) } : {}),
  };
};

type Move = z.infer<typeof ApplicationMove>;

/** Writes a move down: the row as it stands now, and one more entry of its history. */
export async function moveOn(context: Context, tables: Tables, row: ApplicationRow, move: Move, now: number) {
  if (!canMove(applicationMoves, row.state, move.to)) throw refuse('application_move_not_allowed');
  const entry: HistoryRow = { at: now, by: 'officer', state: move.to, note: move.note ?? null };
  await tables.applications.record(row.id, entry);
  const history = (await tables.applications.histories([row.id])).get(row.id) ?? [];
  const change = {
    state: move.to,
    outcome: move.to === 'closed' ? move.outcome : null,
    action: move.to === 'waiting-for-applicant' ? move.action : null,
    promisedOn: clockOf(context, row, history, now)?.promisedOn ?? null,
  };
  await tables.applications.update(row.id, change);
  return toApplication(context, { ...row, ...change }, history, now);
}

export const moveApplicationHandler: Handler<typeof moveApplication> = async (call) => {
  const { context, tables, now, params, body, announce } = call;
  const row = await tables.applications.lock(params.id);
  if (!row) throw refuse('application_unknown');
  const application = await moveOn(context, tables, row, body, now);
  await announce(caseTopic(row.code));
  return application;
};
