import type { leaveWaitlist } from '../../../src/contract/waitlist.js';
import { stateAt } from '../holds/view.js';
import type { Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { offerPlaces } from './offer.js';

/** What was offered goes to the next in the line. */
export const leaveWaitlistHandler: Handler<typeof leaveWaitlist> = async ({ context, tables, now, body, code }) => {
  if (body.id !== code) throw refuse('token_invalid');
  const entry = await tables.waitlist.lock(body.id);
  if (!entry) throw refuse('waitlist_unknown');
  await tables.waitlist.remove(entry.id);
  const hold = entry.holdId === null ? undefined : await tables.holds.lock(entry.holdId);
  if (hold && stateAt(hold, now) === 'active') {
    await tables.cells.free(hold.id);
    await tables.holds.update(hold.id, { state: 'released' });
    await offerPlaces(context, tables, entry.location, now);
  }
  return { id: entry.id };
};
