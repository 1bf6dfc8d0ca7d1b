import type { z } from 'zod/mini';
import type { Hold } from '../../../src/contract/holds.js';
import type { HoldState } from '../../../src/contract/states.js';
import type { Directory } from '../catalogue/directory.js';
import { refuse } from '../http/refusal.js';
import type { Owner } from '../http/call.js';
import { toMoment } from '../slots/grid.js';
import type { HoldRow } from '../store/rows.js';

/** Nobody has to write that a hold has ended: the clock says so. */
export const stateAt = ({ state, expiresAt }: HoldRow, now: number): HoldState =>
  state === 'active' && expiresAt <= now ? 'expired' : state;

export function toHold(directory: Directory, row: HoldRow, now: number): z.infer<typeof Hold> {
  const { zone } = directory.location(row.location);
  return {
    id: row.id,
    state: stateAt(row, now),
    services: [...row.services],
    location: row.location,
    partySize: row.partySize,
    startsAt: toMoment(row.startsAt, zone),
    endsAt: toMoment(row.endsAt, zone),
    expiresAt: toMoment(row.expiresAt, zone),
    serverTime: toMoment(now, zone),
    extensionsLeft: row.extensionsLeft,
    ...(row.code === null ? {} : { code: row.code }),
  };
}

/** The hold, if it is the asker's own. */
export function ownHold(row: HoldRow | undefined, owner: Owner): HoldRow {
  if (!row) throw refuse('hold_unknown');
  if (row.owner !== owner.hash) throw refuse('hold_token_wrong');
  return row;
}

/** The hold, if it still keeps its time. */
export function activeHold(row: HoldRow, now: number): HoldRow {
  const state = stateAt(row, now);
  if (state !== 'active') throw refuse(`hold_${state}`);
  return row;
}
