/** What a person may ask for (UU 27/2022, arts. 7 and 8): what is stored of them, and that it is erased. */
import { personForgotten } from '../appointments/over.js';
import { openPersonal } from '../appointments/personal.js';
import { codeAs } from '../appointments/change.js';
import type { Context } from '../context.js';
import { openEnvelope } from '../messages/envelope.js';
import type { AppointmentRow, MessageRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { openWaiting } from '../waitlist/entry.js';

/** A case by its code, or all that is under a telephone number. */
export type Subject = { readonly code: string } | { readonly phone: string };

const most = 1000;

async function rowsOf(context: Context, tables: Tables, subject: Subject): Promise<readonly AppointmentRow[]> {
  if ('phone' in subject) return tables.appointments.ofPhone(await context.vault.hash('phone', subject.phone), most);
  const row = await tables.appointments.get(codeAs(context, subject.code));
  return row ? [row] : [];
}

const moment = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

async function messageOf({ vault }: Context, row: MessageRow) {
  const { kind, state, dueAt, endedAt } = row;
  return { kind, state, at: moment(endedAt ?? dueAt), ...(await openEnvelope(vault, row)) };
}

async function caseOf(context: Context, tables: Tables, row: AppointmentRow) {
  const { code, label, state, location, partySize, startsAt, endsAt, visits, help, onBehalf, notice, reminder } = row;
  const applications = await tables.applications.ofCode(code);
  const histories = await tables.applications.histories(applications.map(({ id }) => id));
  return {
    ...{ code, label, state, location, partySize, startsAt: moment(startsAt), endsAt: moment(endsAt) },
    services: visits.map(({ service }) => service),
    ...{ help, onBehalf, notice, reminder, createdAt: moment(row.createdAt), checkedInAt: moment(row.checkedInAt) },
    ...(await openPersonal(context.vault, row)),
    applications: applications.map(({ id, service, state: stage, outcome, openedAt }) => ({
      ...{ service, state: stage, outcome, openedAt: moment(openedAt) },
      history: (histories.get(id) ?? []).map((entry) => ({ ...entry, at: moment(entry.at) })),
    })),
    messages: await Promise.all((await tables.outbox.ofCode(code)).map((message) => messageOf(context, message))),
  };
}

/** Wishes of the waiting list, which are found by their telephone number alone. */
async function waitsOf({ vault, clock }: Context, tables: Tables, subject: Subject, rows: readonly AppointmentRow[]) {
  const phones = 'phone' in subject ? [await vault.hash('phone', subject.phone)] : rows.map(({ phone }) => phone);
  const waits = [];
  for (const phone of phones) if (phone !== null) waits.push(...(await tables.waitlist.ofPhone(phone, clock())));
  return waits;
}

/** Everything that is stored of a person, readable. */
export async function access(context: Context, subject: Subject) {
  return context.store.transaction(async (tables) => {
    const rows = await rowsOf(context, tables, subject);
    const cases = [];
    for (const row of rows) cases.push(await caseOf(context, tables, row));
    const waits = [];
    for (const row of await waitsOf(context, tables, subject, rows)) {
      const { state, services, location, fromDay, toDay, code } = row;
      waits.push({ state, services, location, fromDay, toDay, code, ...(await openWaiting(context.vault, row)) });
    }
    return { cases, waits };
  });
}

/**
 * Forgets a person. A case in which nothing was applied for goes altogether, its time free again; of one with applications
 * the official record stays (UU 43/2009 on archives), without anything that tells whose it is.
 */
export async function eraseSubject(context: Context, subject: Subject) {
  return context.store.transaction(async (tables) => {
    const erased = { cases: 0, anonymised: 0, waits: 0 };
    const rows = await rowsOf(context, tables, subject);
    for (const { id } of await waitsOf(context, tables, subject, rows)) {
      await tables.waitlist.remove(id);
      erased.waits++;
    }
    for (const { code } of rows) {
      const row = await tables.appointments.lock(code);
      if (!row) continue;
      const applications = await tables.applications.ofCode(code);
      if (applications.length === 0) {
        await tables.erase(code);
        erased.cases++;
      } else {
        await tables.appointments.update(code, personForgotten(row, false));
        await tables.outbox.clear(code);
        erased.anonymised++;
      }
    }
    return erased;
  });
}
