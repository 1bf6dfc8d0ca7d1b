import type { takeOffer } from '../../../src/contract/waitlist.js';
import { hashProof } from '../appointments/proof.js';
import { countAttempt } from '../cases/attempts.js';
import { sameHash } from '../crypto/vault.js';
import { stateAt, toHold } from '../holds/view.js';
import type { Handler } from '../http/call.js';
import { KeptRefusal, refuse } from '../http/refusal.js';
import { offerToken } from './entry.js';

/** Judged as a look-up is: counted first, unknown and wrong alike. */
export const takeOfferHandler: Handler<typeof takeOffer> = async ({ context, tables, now, body }) => {
  const { vault, directory } = context;
  const attempt = await countAttempt(context, tables, `wait ${body.id}`, now);
  if (attempt.refused) return attempt.refused;
  const entry = await tables.waitlist.get(body.id);
  const fits = sameHash(await hashProof(vault, body.id, body.proof), entry?.proof ?? '');
  const hold = fits && entry?.holdId ? await tables.holds.get(entry.holdId) : undefined;
  if (!hold) return new KeptRefusal(refuse('lookup_failed'));
  await attempt.forget();
  const state = stateAt(hold, now);
  if (state !== 'active') return new KeptRefusal(refuse(`hold_${state}`));
  return { ...toHold(directory, hold, now), ownerToken: await offerToken(vault, hold.id) };
};
