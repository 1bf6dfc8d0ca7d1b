/** Rows as the database has them: moments as `timestamptz`, lists and objects as `jsonb`. */
import type { ColumnType, Insertable, Kysely, Selectable } from 'kysely';
import type { ApplicationRow, AppointmentRow, ClosureRow, HistoryRow, HoldRow, MessageRow, WaitRow } from '../rows.js';

type Plain = string | number | boolean | null;

/** Columns whose name ends in `At` are moments; what is no plain value is `jsonb`, written as text. */
type Stored<Row> = {
  readonly [Name in keyof Row]: Name extends 'at' | `${string}At`
    ? null extends Row[Name]
      ? Date | null
      : Date
    : [Exclude<Row[Name], undefined>] extends [Plain]
      ? Row[Name]
      : ColumnType<Row[Name], string | null, string | null>;
};

export interface Schema {
  readonly cells: {
    readonly location: string;
    readonly agency: string;
    readonly quarter: number;
    readonly counter: number;
    readonly holdId: string;
    readonly expiresAt: Date | null;
  };
  readonly holds: Stored<HoldRow>;
  readonly appointments: Stored<AppointmentRow>;
  readonly applications: Stored<ApplicationRow>;
  readonly applicationHistory: Stored<HistoryRow> & {
    readonly applicationId: string;
    readonly entry: ColumnType<number, never>;
  };
  readonly outbox: Stored<MessageRow>;
  readonly waitlist: Stored<WaitRow>;
  readonly closures: Stored<ClosureRow>;
  readonly answers: {
    readonly key: string;
    readonly fingerprint: string;
    readonly status: number;
    readonly sealed: string;
    readonly expiresAt: Date;
  };
  readonly attempts: { readonly key: string; readonly count: number; readonly expiresAt: Date };
  readonly versions: { readonly topic: string; readonly version: number };
  readonly notes: { readonly key: string; readonly value: string };
}

export type Db = Kysely<Schema>;

const isMoment = (name: string): boolean => name === 'at' || name.endsWith('At');

function stored(name: string, value: unknown): unknown {
  if (typeof value === 'number' && isMoment(name)) return new Date(value);
  // As text: the driver would write a list as an SQL array.
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

/** A row, or a change of one, as it is written. */
export const toStored = <Row extends object>(row: Row): Insertable<Stored<Row>> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, stored(name, value)])) as Insertable<
    Stored<Row>
  >;

/** A row as it was read. */
export const fromStored = <Row extends object>(row: Selectable<Stored<Row>>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Date ? value.getTime() : value,
    ]),
  ) as Row;
