import { sql } from 'kysely';
import { type Cells, type Claim, type Segment, StoreBusy } from '../store.js';
import type { Db } from './schema.js';

/** How often counters are tried again after somebody was quicker. Each time somebody else got a place for good. */
const mostTries = 100;

interface Try {
  readonly candidates: number;
  readonly claimed: number;
  readonly first: number | null;
}

/**
 * One statement: looks for counters that seem free and claims their cells. What seems free may be claimed by a transaction
 * that is not yet seen; the primary key makes this one wait for it, and the condition on the conflict then decides. Cells
 * go in by counter and time, so that two claims never wait for each other.
 */
async function tryClaim(db: Db, claim: Claim, { agency, counters, from, cells }: Segment, spin: number): Promise<Try> {
  const { location, partySize, holdId } = claim;
  const now = new Date(claim.now);
  const to = from + cells - 1;
  const { rows } = await sql<Try>`
    with candidate as (
      select n.counter from generate_series(0, ${counters - 1}::int) as n (counter)
      where not exists (
        select from cells c
        where c.location = ${location} and c.agency = ${agency} and c.counter = n.counter
          and c.quarter between ${from}::int and ${to}::int and (c.expires_at is null or c.expires_at > ${now})
      )
      order by (n.counter + ${spin}::int) % ${counters}::int
      limit ${partySize}::int
    ), claimed as (
      insert into cells (location, agency, quarter, counter, hold_id, expires_at)
      select ${location}, ${agency}, q.quarter, candidate.counter, ${holdId}, ${new Date(claim.until)}::timestamptz
      from candidate cross join generate_series(${from}::int, ${to}::int) as q (quarter)
      order by candidate.counter, q.quarter
      on conflict (location, agency, quarter, counter) do update
        set hold_id = excluded.hold_id, expires_at = excluded.expires_at
        where cells.expires_at <= ${now}
      returning counter
    )
    select (select count(*)::int from candidate) as candidates, count(*)::int as claimed, min(counter)::int as first
    from claimed`.execute(db);
  return rows[0] ?? { candidates: 0, claimed: 0, first: null };
}

const unclaim = (db: Db, { location, holdId }: Claim, { agency, from, cells }: Segment) =>
  sql`delete from cells
    where location = ${location} and agency = ${agency} and hold_id = ${holdId}
      and quarter between ${from} and ${from + cells - 1}`.execute(db);

/** The first counter, or undefined once no more counters are free than are claimed for good. */
async function claimSegment(db: Db, claim: Claim, segment: Segment, spin: number): Promise<number | undefined> {
  for (let n = 0; n < mostTries; n++) {
    const { candidates, claimed, first } = await tryClaim(db, claim, segment, spin);
    if (claimed === claim.partySize * segment.cells) return first ?? undefined;
    if (claimed > 0) await unclaim(db, claim, segment);
    if (candidates < claim.partySize) return undefined;
  }
  throw new StoreBusy('Others were quicker at every counter.');
}

/** Always the same order, whatever the order of the visit. */
const inOrder = (segments: readonly Segment[]): Segment[] =>
  [...segments].sort((a, b) => (a.agency < b.agency ? -1 : a.agency > b.agency ? 1 : a.from - b.from));

async function claimAll(db: Db, claim: Claim): Promise<number | undefined> {
  const { segments, partySize, holdId } = claim;
  // Where one counter is enough, different claims begin at different ones and seldom meet.
  const alone = segments.length === 1 && partySize === 1;
  const spin = alone ? holdId.charCodeAt(0) + holdId.charCodeAt(1) : 0;
  let result: number | undefined;
  for (const segment of inOrder(segments)) {
    const first = await claimSegment(db, claim, segment, spin);
    if (first === undefined) {
      await sql`delete from cells where hold_id = ${holdId}`.execute(db);
      return undefined;
    }
    if (segment === segments[0]) result = first;
  }
  return result;
}

export function sqlCells(db: Db, occupied: Cells['occupied']): Cells {
  return {
    claim: (claim) => claimAll(db, claim),
    async keep(holdId, until) {
      const expiresAt = until === null ? null : new Date(until);
      const cells = db.updateTable('cells').set({ expiresAt }).where('holdId', '=', holdId).returning('quarter');
      return (await cells.execute()).length;
    },
    async free(holdId) {
      await db.deleteFrom('cells').where('holdId', '=', holdId).execute();
    },
    occupied,
  };
}
