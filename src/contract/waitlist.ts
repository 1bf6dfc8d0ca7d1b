/** The waiting list: joined, left, and its offer taken up. */
import * as z from 'zod/mini';
import { LookupProof } from './cases.js';
import { endpoint } from './endpoint.js';
import { mostServices, NewHold } from './holds.js';
import { CaseCode, Id, Token } from './identifiers.js';
import { Day, PhoneNumber, RegionCode, Slug } from './primitives.js';

/** A wish for an earlier time. An offer made from it is a hold of its own. */
export const WaitlistEntry = z.object({ id: Id, services: z.array(Slug), location: Slug, from: Day, to: Day });

export const joinWaitlist = endpoint({
  id: 'joinWaitlist',
  method: 'POST',
  path: '/waitlist',
  body: z.object({
    region: z.optional(RegionCode),
    services: z.array(Slug).check(z.minLength(1), z.maxLength(mostServices)),
    location: Slug,
    from: Day,
    to: Day,
    contact: z.object({ phone: PhoneNumber }),
    code: z.optional(CaseCode),
  }),
  output: z.object({ entry: WaitlistEntry, token: Token }),
  status: 201,
  codes: [
    'region_unknown',
    'service_unknown',
    'location_unknown',
    'service_not_at_location',
    'service_not_bookable',
    'appointment_limit',
  ],
});

export const leaveWaitlist = endpoint({
  id: 'leaveWaitlist',
  method: 'POST',
  path: '/waitlist/cancel',
  body: z.object({ id: Id }),
  output: z.object({ id: Id }),
  auth: 'case',
  codes: ['token_invalid', 'waitlist_unknown'],
});

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
