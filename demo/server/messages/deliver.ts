/**
 * Sends what is due. Any number of processes may do it at once: each message is leased to one of them. It goes out at least
 * once; its id, the same at every try, lets the gateway make that once.
 */
import type { Context } from '../context.js';
import type { Log } from '../options.js';
import type { MessageRow } from '../store/rows.js';
import { codesFor } from './codes.js';
import { type Envelope, openEnvelope, sealEnvelope } from './envelope.js';
import type { Delivery, Outlet } from './outlet.js';

const leaseMs = 60_000;
const batch = 20;
const firstWaitMs = 5_000;
const longestWaitMs = 30 * 60_000;

/** Twice as long each time, a quarter more or less, so that what failed together does not come back together. */
function waitMs({ random }: Pick<Context, 'random'>, attempts: number): number {
  const usual = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempts - 1, 20));
  return Math.round(usual * (0.75 + (random(1)[0] ?? 0) / 512));
}

const isOver = ({ expiresAt }: MessageRow, now: number): boolean => expiresAt <= now;

async function send(context: Context, outlet: Outlet, row: MessageRow): Promise<Delivery & { envelope?: Envelope }> {
  if (isOver(row, context.clock())) return { outcome: 'refused' };
  const { id, kind, expiresAt } = row;
  try {
    const sealed = await openEnvelope(context.vault, row);
    const envelope = sealed && row.kind === 'codes' ? await codesFor(context, sealed) : sealed;
    if (!envelope) return { outcome: 'refused' };
    return { ...(await outlet.deliver({ id, kind, expiresAt, ...envelope })), envelope };
  } catch {
    // Also one that another secret has sealed: its server may yet send it.
    return { outcome: 'later' };
  }
}

async function settle(context: Context, outlet: Outlet, row: MessageRow): Promise<Delivery['outcome']> {
  const delivery = await send(context, outlet, row);
  const now = context.clock();
  if (delivery.outcome === 'later') {
    const dueAt = now + Math.max(waitMs(context, row.attempts), delivery.afterMs ?? 0);
    await context.store.outbox.settle(row, { dueAt });
  } else {
    const state = delivery.outcome === 'taken' ? 'sent' : 'gone';
    const { envelope } = delivery;
    const kept =
      state === 'sent' && outlet.keepsText && envelope ? await sealEnvelope(context.vault, row.id, envelope) : null;
    await context.store.outbox.settle(row, { state, endedAt: now, sealed: kept });
  }
  return delivery.outcome;
}

/** @returns how many were taken up, so that whoever empties the outbox knows when to stop */
export async function deliverDue(context: Context, outlet: Outlet, log: Log = () => undefined): Promise<number> {
  const rows = await context.store.outbox.take(context.clock(), leaseMs, batch);
  await Promise.all(
    rows.map(async (row) => {
      const outcome = await settle(context, outlet, row);
      log({ job: 'message', message: row.id, kind: row.kind, outcome, attempt: row.attempts });
    }),
  );
  return rows.length;
}
