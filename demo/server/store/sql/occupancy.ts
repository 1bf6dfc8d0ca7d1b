/**
 * Which counters are in use, read anew only when a transaction has changed a cell there since (docs/adr/0013).
 *
 * What was read stands as long as no mark is seen of a transaction that was not over then, and no claim has ended.
 */
import { sql } from 'kysely';
import type { Occupied, Window } from '../store.js';
import type { Db } from './schema.js';

interface Read {
  readonly occupied: readonly Occupied[];
  /** All transactions before this one were over, so that what they did is in it. */
  readonly transaction: string;
  /** By the asker's clock: from when to when no claim began to count or ceased to. */
  readonly from: number;
  readonly to: number;
}

/** As one text for each agency: a thousand rows would cost the driver more than they cost the database. */
export async function readOccupied(db: Db, { location, agencies, from, to, now, except }: Window): Promise<Read> {
  const others = except.length > 0 ? sql`and hold_id not in (${sql.join(except)})` : sql``;
  const { rows } = await sql<{ agency: string | null; masks: string; transaction: string; ends: Date | null }>`
    select agency, string_agg(quarter || ' ' || mask, ',') as masks, min(ends) as ends,
      pg_snapshot_xmin(pg_current_snapshot())::text as transaction
    from (
      select agency, quarter, bit_or(1 << counter) as mask, min(expires_at) as ends from cells
      where location = ${location} and agency in (${sql.join(agencies)})
        and quarter >= ${from} and quarter < ${to} and (expires_at is null or expires_at > ${new Date(now)}) ${others}
      group by agency, quarter
    ) as taken group by grouping sets ((agency), ())`.execute(db);
  const occupied = rows.flatMap(({ agency, masks }) => (agency === null ? [] : occupiedOf(agency, masks)));
  const ends = Math.min(...rows.map((row) => row.ends?.getTime() ?? Infinity));
  return { occupied, transaction: rows[0]?.transaction ?? '0', from: now, to: ends };
}

const occupiedOf = (agency: string, masks: string): Occupied[] =>
  masks.split(',').map((one) => {
    const [quarter, mask] = one.split(' ');
    return { agency, quarter: Number(quarter), mask: Number(mask) };
  });

async function hasChanged(db: Db, { location, agencies }: Window, { transaction }: Read): Promise<boolean> {
  const { rows } = await sql<{ changed: boolean }>`
    select exists (
      select from cell_changes
      where location = ${location} and agency in (${sql.join(agencies)}) and transaction >= ${transaction}::xid8
    ) as changed`.execute(db);
  return rows[0]?.changed ?? true;
}

/** Places, agencies and months that people look at; the rest is read each time. */
const mostKept = 500;
/** Marks are swept after an hour, so nothing may stand nearly as long without having been read. */
const keptMs = 60_000;

/** For questions outside of a transaction, which sees what it has not committed itself. */
export function occupancy(db: Db): (window: Window) => Promise<readonly Occupied[]> {
  const kept = new Map<string, Read & { readonly until: number }>();
  return async (window) => {
    // Whoever holds something sees it as free, and is one of few who ask for these days.
    if (window.except.length > 0) return (await readOccupied(db, window)).occupied;
    const { location, agencies, from, to, now } = window;
    const key = [location, from, to, ...agencies].join(' ');
    const known = kept.get(key);
    const stands = known && performance.now() < known.until && known.from <= now && now < known.to;
    if (stands && !(await hasChanged(db, window, known))) return known.occupied;
    const read = await readOccupied(db, window);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, { ...read, until: performance.now() + keptMs });
    return read.occupied;
  };
}
