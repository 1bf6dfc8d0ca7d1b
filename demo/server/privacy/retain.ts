/** The retention job: forgets what has had its time. Any process may run it, and any number at once. */
import { personForgotten, visitForgotten } from '../appointments/over.js';
import type { Context } from '../context.js';
import type { AppointmentRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';

const dayMs = 86_400_000;
const batch = 100;

export const hasOpenApplication = async ({ applications }: Pick<Tables, 'applications'>, code: string) =>
  (await applications.ofCode(code)).some(({ state }) => state !== 'closed');

type Forget = (tables: Tables, row: AppointmentRow) => Promise<Partial<AppointmentRow>>;

async function forgetAll(context: Context, what: 'visit' | 'person', endedBefore: number, forget: Forget) {
  const { store } = context;
  for (let done = 0; ;) {
    const rows = await store.appointments.holding(what, endedBefore, batch);
    for (const { code } of rows) {
      await store.transaction(async (tables) => {
        const row = await tables.appointments.lock(code);
        if (row) await tables.appointments.update(code, await forget(tables, row));
      });
    }
    done += rows.length;
    if (rows.length < batch) return done;
  }
}

export interface Retained {
  /** Visits whose NIK and help needs were still there a day later, since nobody had closed them. */
  readonly visits: number;
  /** Visits of which nobody knows any more whose they were. */
  readonly people: number;
}

export async function retain(context: Context): Promise<Retained> {
  const { vault, directory, clock } = context;
  const now = clock();
  const visits = await forgetAll(context, 'visit', now - dayMs, (_, row) => visitForgotten(vault, row));
  const kept = directory.region.notice.keptDays * dayMs;
  const people = await forgetAll(context, 'person', now - kept, async (tables, row) =>
    personForgotten(row, await hasOpenApplication(tables, row.code)),
  );
  await context.store.sweep(now);
  return { visits, people };
}
