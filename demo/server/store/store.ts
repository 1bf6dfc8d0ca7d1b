/**
 * Where the server keeps what must outlive it. A port: `memory/` and `sql/` fill it and pass one conformance suite.
 *
 * Rules live above it, once. Below it is what must be decided by one atomic statement or a constraint: who gets a place,
 * which of two twins runs, how many attempts were made.
 */
import type {
  AnswerRow,
  ApplicationRow,
  AppointmentRow,
  ClosureRow,
  HistoryRow,
  HoldRow,
  MessageRow,
  WaitRow,
} from './rows.js';

/** One service's stretch of quarter hours at one agency; `counters` is how many the agency has at the place. */
export interface Segment {
  readonly agency: string;
  readonly counters: number;
  /** Number of the first quarter hour since 1970. */
  readonly from: number;
  readonly cells: number;
}

export interface Claim {
  readonly location: string;
  readonly segments: readonly Segment[];
  /** So many counters at the same time. */
  readonly partySize: number;
  readonly holdId: string;
  readonly until: number;
  readonly now: number;
}

/** Counters in use in one quarter hour: bit n is set when counter n is taken. */
export interface Occupied {
  readonly agency: string;
  readonly quarter: number;
  readonly mask: number;
}

export interface Window {
  readonly location: string;
  readonly agencies: readonly string[];
  /** Quarter hours from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
  readonly now: number;
  /** Holds whose cells count as free, since they are the asker's own. */
  readonly except: readonly string[];
}

/** The grid of quarter hours and counters. A cell has one claim at most; a claim whose time is over may be taken over. */
export interface Cells {
  /**
   * Claims cells for a hold, all of them or none, trying every counter.
   * @returns the first counter of the first segment, or undefined when no counters are free
   */
  claim(claim: Claim): Promise<number | undefined>;
  /** Prolongs a hold's claims; `until` null makes them permanent. Answers with how many cells it still had. */
  keep(holdId: string, until: number | null): Promise<number>;
  free(holdId: string): Promise<void>;
  occupied(window: Window): Promise<readonly Occupied[]>;
}

export interface Holds {
  insert(row: HoldRow): Promise<void>;
  get(id: string): Promise<HoldRow | undefined>;
  /** Reads it and keeps others from changing it until the transaction ends. */
  lock(id: string): Promise<HoldRow | undefined>;
  update(id: string, change: Partial<Omit<HoldRow, 'id' | 'owner'>>): Promise<void>;
  /** Holds of an owner that still count at a place. */
  active(owner: string, location: string, now: number): Promise<readonly HoldRow[]>;
  /** Those that still count and overlap this stretch, whoever's they are; kept from others until the transaction ends. */
  lockBetween(location: string, from: number, to: number, now: number): Promise<readonly HoldRow[]>;
}

export interface Closures {
  insert(row: ClosureRow): Promise<void>;
  /** Those of this day and later, by day and then as they were announced. */
  from(day: string): Promise<readonly ClosureRow[]>;
  get(id: string): Promise<ClosureRow | undefined>;
  /** Whether it was there. */
  remove(id: string): Promise<boolean>;
}

export interface Appointments {
  insert(row: AppointmentRow): Promise<void>;
  get(code: string): Promise<AppointmentRow | undefined>;
  lock(code: string): Promise<AppointmentRow | undefined>;
  update(code: string, change: Partial<Omit<AppointmentRow, 'code'>>): Promise<void>;
  /** Those that start in this stretch, by start and then label. */
  between(location: string, from: number, to: number): Promise<readonly AppointmentRow[]>;
  /** Those of a telephone number (keyed hash), the latest first. */
  ofPhone(phone: string, limit: number): Promise<readonly AppointmentRow[]>;
  /**
   * Visits that ended before this moment and still hold what was for the visit alone (NIK, help needed), or what tells who
   * came. What opens the case stays as long as an application is open.
   */
  holding(what: 'visit' | 'person', endedBefore: number, limit: number): Promise<readonly AppointmentRow[]>;
  /** How many a person still has before them, by keyed hash of phone or NIK. */
  upcoming(person: { readonly phone: string } | { readonly nik: string }, now: number): Promise<number>;
}

export interface Outbox {
  insert(row: MessageRow): Promise<void>;
  /**
   * Takes messages that are due, each for one taker: until the lease is over nobody else is given them. No transaction
   * stays open meanwhile.
   */
  take(now: number, lease: number, limit: number): Promise<readonly MessageRow[]>;
  /** Writes down what became of a message that was taken; nothing when somebody else has taken it since. */
  settle(
    taken: Pick<MessageRow, 'id' | 'attempts'>,
    change: Partial<Pick<MessageRow, 'state' | 'sealed' | 'dueAt' | 'endedAt'>>,
  ): Promise<void>;
  ofCode(code: string): Promise<readonly MessageRow[]>;
  /** Takes back what waits to be sent about a case. */
  drop(code: string, kind: MessageRow['kind']): Promise<void>;
  /** Removes all about a case. */
  clear(code: string): Promise<void>;
  /** Those whose text is still there, the newest first. */
  recent(limit: number): Promise<readonly MessageRow[]>;
}

export interface Waitlist {
  insert(row: WaitRow): Promise<void>;
  get(id: string): Promise<WaitRow | undefined>;
  lock(id: string): Promise<WaitRow | undefined>;
  update(id: string, change: Partial<Pick<WaitRow, 'state' | 'holdId' | 'endsAt'>>): Promise<void>;
  remove(id: string): Promise<void>;
  /** Those who still wait at a place, first come first. */
  line(location: string, now: number): Promise<readonly WaitRow[]>;
  /** Places at which somebody waits. */
  places(now: number): Promise<readonly string[]>;
  /** Whose offer a hold is. */
  offeredBy(holdId: string): Promise<WaitRow | undefined>;
  /** Those of a telephone number (keyed hash) that are not over. */
  ofPhone(phone: string, now: number): Promise<readonly WaitRow[]>;
}

/** What is sealed, wherever it is: for changing the key. */
export interface SealedText {
  readonly table: 'appointments' | 'outbox' | 'waitlist' | 'answers';
  /** Primary key of its row. */
  readonly key: string;
  readonly sealed: string;
}

export interface SealedTexts {
  /** Some of those that another key than this one sealed. */
  byOthers(keyName: string, limit: number): Promise<readonly SealedText[]>;
  /** Puts a newly sealed text in the place of this one, if it is still there. */
  replace(text: SealedText, sealed: string): Promise<void>;
}

export interface ApplicationFilter {
  readonly state?: ApplicationRow['state'] | undefined;
  readonly agency?: string | undefined;
  readonly after?: { readonly promisedOn: string; readonly id: string } | undefined;
  readonly limit: number;
}

export interface Applications {
  insert(row: ApplicationRow): Promise<void>;
  get(id: string): Promise<ApplicationRow | undefined>;
  lock(id: string): Promise<ApplicationRow | undefined>;
  update(
    id: string,
    change: Partial<Pick<ApplicationRow, 'state' | 'outcome' | 'promisedOn' | 'action'>>,
  ): Promise<void>;
  ofCode(code: string): Promise<readonly ApplicationRow[]>;
  /** The earliest promise first; without a promise last. Closed ones only when asked for. */
  list(filter: ApplicationFilter): Promise<readonly ApplicationRow[]>;
  /** Adds to the history; nothing is ever taken out of it. */
  record(id: string, entry: HistoryRow): Promise<void>;
  /** Histories of several applications, oldest entry first. */
  histories(ids: readonly string[]): Promise<ReadonlyMap<string, readonly HistoryRow[]>>;
}

export interface Answers {
  /**
   * Takes a key for a request, waiting for a twin that is running.
   * @returns undefined when the request is the first, else the answer that was kept
   */
  begin(key: string, fingerprint: string, now: number, until: number): Promise<AnswerRow | undefined>;
  finish(key: string, status: number, sealed: string): Promise<void>;
}

export interface Attempts {
  /** Counts one more and answers with the count; from `limit` on the wait is not prolonged any more. */
  count(key: string, now: number, until: number, limit: number): Promise<{ count: number; until: number }>;
  reset(key: string): Promise<void>;
}

/** Numbers that grow whenever a topic's truth changes, for those who wait for news. */
export interface Versions {
  bump(topic: string): Promise<void>;
  get(topic: string): Promise<number>;
}

export interface Tables {
  readonly cells: Cells;
  readonly holds: Holds;
  readonly appointments: Appointments;
  readonly applications: Applications;
  readonly outbox: Outbox;
  readonly waitlist: Waitlist;
  readonly closures: Closures;
  readonly sealed: SealedTexts;
  readonly answers: Answers;
  readonly attempts: Attempts;
  readonly versions: Versions;
  /** Keeps others with one of these keys waiting until the transaction ends, for limits that are counted. */
  lock(keys: readonly string[]): Promise<void>;
  /** Keeps whoever locks this key waiting until the transaction ends, but not others who share it. */
  share(key: string): Promise<void>;
  /** Forgets a case and everything under its code. */
  erase(code: string): Promise<void>;
  /** Removes what no longer says anything: old answers, attempts, expired claims. Correctness never waits for it. */
  sweep(now: number): Promise<void>;
  note(key: string): Promise<string | undefined>;
  setNote(key: string, value: string): Promise<void>;
}

export interface Store extends Tables {
  /** All of `work` or nothing: what it throws undoes it. Inside, use the tables that are handed in and no others. */
  transaction<T>(work: (tables: Tables) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Questions whose order does not matter, asked at once. Also when one of them fails the others are over, so that none comes
 * after its transaction.
 */
export async function together<T extends readonly unknown[]>(
  questions: readonly [...T],
): Promise<{ [I in keyof T]: Awaited<T[I]> }> {
  await Promise.allSettled(questions);
  return Promise.all(questions);
}

const dayMs = 86_400_000;

/** How long `sweep` leaves what is over. */
export const keptMs = { hold: dayMs, message: 3 * dayMs, wait: dayMs } as const;

/** Another request with the same key, or one in the way of this one, did not end in time. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}
