/** Holds, appointments and applications as plain maps. */
import type { HistoryRow, HoldRow, AppointmentRow, ApplicationRow } from '../rows.js';
import type { Applications, Appointments, Holds } from '../store.js';
import { type Journal, JournalMap } from './journal.js';

export function memoryHolds(
  journal: Journal,
): Holds & { removeOf(code: string): string[]; sweep(before: number): void } {
  const rows = new JournalMap<string, HoldRow>(journal);
  const get = async (id: string) => rows.get(id);
  return {
    get,
    lock: get,
    insert: async (row) => rows.set(row.id, row),
    update: async (id, change) => rows.patch(id, change),
    active: async (owner, location, now) =>
      rows
        .values()
        .filter((row) => row.owner === owner && row.location === location)
        .filter((row) => row.state === 'active' && row.expiresAt > now),
    lockBetween: async (location, from, to, now) =>
      rows
        .values()
        .filter((row) => row.location === location && row.startsAt < to && row.endsAt > from)
        .filter((row) => row.state === 'active' && row.expiresAt > now)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    removeOf(code) {
      const ids = rows
        .values()
        .filter((row) => row.code === code)
        .map(({ id }) => id);
      for (const id of ids) rows.delete(id);
      return ids;
    },
    sweep(before) {
      for (const row of rows.values()) if (row.state !== 'consumed' && row.expiresAt < before) rows.delete(row.id);
    },
  };
}

const byStart = (a: AppointmentRow, b: AppointmentRow): number =>
  a.startsAt - b.startsAt || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

/** @param hasOpen - whether an application of a code is still open */
export function memoryAppointments(
  rows: JournalMap<string, AppointmentRow>,
  hasOpen: (code: string) => boolean,
): Appointments & { remove(code: string): void } {
  const holds = {
    visit: ({ nik, help }: AppointmentRow) => nik !== null || help.length > 0,
    person: ({ code, sealed, phone, proof }: AppointmentRow) =>
      sealed !== null || phone !== null || (proof !== '' && !hasOpen(code)),
  };
  const get = async (code: string) => rows.get(code);
  return {
    get,
    lock: get,
    async insert(row) {
      if (rows.has(row.code)) throw new Error('This code is taken.');
      rows.set(row.code, row);
    },
    update: async (code, change) => rows.patch(code, change),
    between: async (location, from, to) =>
      rows
        .values()
        .filter((row) => row.location === location && row.startsAt >= from && row.startsAt < to)
        .sort(byStart),
    ofPhone: async (phone, limit) =>
      rows
        .values()
        .filter((row) => row.phone === phone)
        .sort((a, b) => b.startsAt - a.startsAt || byStart(a, b))
        .slice(0, limit),
    holding: async (what, endedBefore, limit) =>
      rows
        .values()
        .filter((row) => row.endsAt < endedBefore && holds[what](row))
        .sort((a, b) => a.endsAt - b.endsAt)
        .slice(0, limit),
    upcoming: async (person, now) =>
      rows
        .values()
        .filter((row) => ('phone' in person ? row.phone === person.phone : row.nik === person.nik))
        .filter((row) => row.state === 'booked' && row.startsAt > now).length,
    remove: (code) => rows.delete(code),
  };
}

/** Sorts what has no promise behind all that have one. */
const promise = (row: ApplicationRow): string => `${row.promisedOn ?? '9999-12-31'} ${row.id}`;

type MemoryApplications = Applications & { hasOpen(code: string): boolean; removeOf(code: string): void };

export function memoryApplications(journal: Journal): MemoryApplications {
  const rows = new JournalMap<string, ApplicationRow>(journal);
  const history = new JournalMap<string, readonly HistoryRow[]>(journal);
  const get = async (id: string) => rows.get(id);
  return {
    get,
    lock: get,
    insert: async (row) => rows.set(row.id, row),
    update: async (id, change) => rows.patch(id, change),
    ofCode: async (code) =>
      rows
        .values()
        .filter((row) => row.code === code)
        .sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1)),
    list: async ({ state, agency, after, limit }) =>
      rows
        .values()
        .filter((row) => (state ? row.state === state : row.state !== 'closed'))
        .filter((row) => !agency || row.agency === agency)
        .filter((row) => !after || promise(row) > `${after.promisedOn} ${after.id}`)
        .sort((a, b) => (promise(a) < promise(b) ? -1 : 1))
        .slice(0, limit),
    record: async (id, entry) => history.set(id, [...(history.get(id) ?? []), entry]),
    histories: async (ids) => new Map(ids.map((id) => [id, history.get(id) ?? []])),
    hasOpen: (code) => rows.values().some((row) => row.code === code && row.state !== 'closed'),
    removeOf(code) {
      for (const { id } of rows.values().filter((row) => row.code === code)) {
        rows.delete(id);
        history.delete(id);
      }
    },
  };
}
