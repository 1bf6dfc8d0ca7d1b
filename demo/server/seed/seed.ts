/**
 * The demo's bookings: the same on every machine, counted from today. On a later day the showcase is made anew around that
 * day, and the hall filled again; what visitors booked stays.
 */
import { dayOf } from '../../../src/domain/time/zone.js';
import type { Context } from '../context.js';
import { gatherCrowds } from './crowd.js';
import { growShowcase } from './grow.js';

export async function seed(base: Context, now = base.clock()): Promise<void> {
  const today = dayOf(now, base.directory.region.zone.id);
  if ((await base.store.note('seeded')) === today) return;
  // Not a citizen's requests: nothing to be counted against them.
  const context: Context = { ...base, limits: { ...base.limits, bookingsPerPhone: Infinity } };
  await base.store.transaction(async (tables) => {
    await tables.lock(['seed']);
    const before = await tables.note('seeded');
    // Another server may have been quicker.
    if (before === today) return;
    await growShowcase(context, tables, now);
    await gatherCrowds(context, tables, now);
    await tables.setNote('seeded', today);
  });
}
