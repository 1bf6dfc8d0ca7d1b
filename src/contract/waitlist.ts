/** An offer from the waiting list, taken up. Joining and leaving it stand with the appointments. */
import * as z from 'zod/mini';
import { LookupProof } from './cases.js';
import { endpoint } from './endpoint.js';
import { NewHold } from './holds.js';
import { Id } from './identifiers.js';

/**
 * The message of an offer leads to a page with the entry's id in the fragment, and opening that changes nothing: the time is
 * held already. This gives the hold to whoever proves the telephone number; unknown and wrong answer alike. To be repeated
 * without harm.
 */
export const takeOffer = endpoint({
  id: 'takeOffer',
  method: 'POST',
  path: '/waitlist/offer',
  body: z.object({ id: Id, proof: LookupProof }),
  output: NewHold,
  codes: ['lookup_failed', 'lookup_wait', 'hold_expired', 'hold_released', 'hold_consumed'],
});
