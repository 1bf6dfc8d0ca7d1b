/** A store without a database: for stories, widget tests and fast unit tests. One transaction runs at a time. */
import type { AnswerRow, AppointmentRow, MessageRow, WaitRow } from '../rows.js';
import { type Answers, type Attempts, keptMs, type Store, type Tables, type Versions } from '../store.js';
import { memoryApplications, memoryAppointments, memoryHolds } from './cases.js';
import { memoryCells } from './cells.js';
import { memoryClosures } from './closures.js';
import { Journal, JournalMap, Turnstile } from './journal.js';
import { memoryOutbox } from './outbox.js';
import { memorySealed } from './sealed.js';
import { memoryWaitlist } from './waitlist.js';

type Kept = Partial<AnswerRow> & { readonly fingerprint: string; readonly until: number };

function memoryAnswers(rows: JournalMap<string, Kept>): Answers & { sweep(now: number): void } {
  return {
    async begin(key, fingerprint, now, until) {
      const kept = rows.get(key);
      if (kept && kept.until > now) {
        return { fingerprint: kept.fingerprint, status: kept.status ?? 0, sealed: kept.sealed ?? '' };
      }
      rows.set(key, { fingerprint, until });
      return undefined;
    },
    finish: async (key, status, sealed) => rows.patch(key, { status, sealed }),
    sweep(now) {
      for (const [key, { until }] of rows.entries()) if (until <= now) rows.delete(key);
    },
  };
}

function memoryAttempts(journal: Journal): Attempts & { sweep(now: number): void } {
  const rows = new JournalMap<string, { count: number; until: number }>(journal);
  return {
    async count(key, now, until, limit) {
      const before = rows.get(key);
      const running = before && before.until > now ? before : { count: 0, until };
      const after = { count: running.count + 1, until: running.count < limit ? until : running.until };
      rows.set(key, after);
      return after;
    },
    reset: async (key) => rows.delete(key),
    sweep(now) {
      for (const [key, { until }] of rows.entries()) if (until <= now) rows.delete(key);
    },
  };
}

function memoryVersions(journal: Journal): Versions & { remove(topic: string): void } {
  const rows = new JournalMap<string, number>(journal);
  return {
    bump: async (topic) => rows.set(topic, (rows.get(topic) ?? 0) + 1),
    get: async (topic) => rows.get(topic) ?? 0,
    remove: (topic) => rows.delete(topic),
  };
}

function memoryTables(journal: Journal): Tables {
  const cells = memoryCells(journal);
  const holds = memoryHolds(journal);
  const applications = memoryApplications(journal);
  const sealed = {
    appointments: new JournalMap<string, AppointmentRow>(journal),
    outbox: new JournalMap<string, MessageRow>(journal),
    waitlist: new JournalMap<string, WaitRow>(journal),
    answers: new JournalMap<string, Kept>(journal),
  };
  const appointments = memoryAppointments(sealed.appointments, (code) => applications.hasOpen(code));
  const outbox = memoryOutbox(sealed.outbox);
  const waitlist = memoryWaitlist(sealed.waitlist);
  const answers = memoryAnswers(sealed.answers);
  const attempts = memoryAttempts(journal);
  const versions = memoryVersions(journal);
  const notes = new JournalMap<string, string>(journal);
  return {
    cells,
    holds,
    appointments,
    applications,
    outbox,
    waitlist,
    closures: memoryClosures(journal),
    sealed: memorySealed(sealed),
    answers,
    attempts,
    versions,
    lock: async () => undefined,
    share: async () => undefined,
    async erase(code) {
      const appointment = await appointments.get(code);
      for (const id of [...holds.removeOf(code), ...(appointment ? [appointment.holdId] : [])]) await cells.free(id);
      applications.removeOf(code);
      appointments.remove(code);
      await outbox.clear(code);
      versions.remove(`case:${code}`);
    },
    async sweep(now) {
      cells.sweep(now);
      holds.sweep(now - keptMs.hold);
      waitlist.sweep(now - keptMs.wait);
      outbox.sweep(now - keptMs.message);
      answers.sweep(now);
      attempts.sweep(now);
    },
    note: async (key) => notes.get(key),
    setNote: async (key, value) => notes.set(key, value),
  };
}

/** The same tables, each call alone between the transactions of others, so that nothing half done is seen. */
function alone<T extends object>(part: T, turn: <R>(work: () => Promise<R>) => Promise<R>): T {
  const entries = Object.entries(part).map(([name, member]: [string, unknown]) => {
    if (typeof member !== 'function') return [name, alone(member as object, turn)];
    return [name, (...given: unknown[]) => turn(() => (member as (...all: unknown[]) => Promise<unknown>)(...given))];
  });
  return Object.fromEntries(entries) as T;
}

export function memoryStore(): Store {
  const journal = new Journal();
  const turnstile = new Turnstile();
  const tables = memoryTables(journal);
  const transaction = <T>(work: (tables: Tables) => Promise<T>): Promise<T> =>
    turnstile.run(async () => {
      try {
        const result = await work(tables);
        journal.forget();
        return result;
      } catch (error) {
        journal.rollBack();
        throw error;
      }
    });
  return { ...alone(tables, (work) => transaction(work)), transaction, close: async () => undefined };
}
