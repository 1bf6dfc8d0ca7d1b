/** A hold keeps a time for ten minutes under an owner token. The hold is the lock: who has it can book, nobody else can. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { CaseCode, Id, Token } from './identifiers.js';
import { Moment, RegionCode, Slug, Whole } from './primitives.js';
import { HoldState } from './states.js';

export const Hold = z.object({
  id: Id,
  state: HoldState,
  services: z.array(Slug),
  location: Slug,
  partySize: Whole,
  startsAt: Moment,
  endsAt: Moment,
  expiresAt: Moment,
  /** The client counts from this clock, never from its own. */
  serverTime: Moment,
  extensionsLeft: Whole,
  /** The code of the appointment, once consumed. */
  code: z.optional(CaseCode),
});
export type Hold = z.infer<typeof Hold>;

/** A new hold; `ownerToken` is the one sent as `Hold-Token`, or a fresh one when none was sent. */
export const NewHold = z.object({ ...Hold.shape, ownerToken: Token });
export type NewHold = z.infer<typeof NewHold>;

const HoldId = z.object({ id: Id });

/** Of one visit. */
export const mostServices = 5;

export const HoldRequest = z.object({
  region: z.optional(RegionCode),
  services: z.array(Slug).check(z.minLength(1), z.maxLength(mostServices)),
  location: Slug,
  startsAt: Moment,
  partySize: z.optional(z.number().check(z.multipleOf(1), z.minimum(1), z.maximum(20))),
});

/** `Hold-Token` is optional here: an owner who already has one sends it, so that all holds stay theirs. */
export const createHold = endpoint({
  id: 'createHold',
  method: 'POST',
  path: '/holds',
  body: HoldRequest,
  output: NewHold,
  status: 201,
  codes: [
    'region_unknown',
    'service_unknown',
    'location_unknown',
    'service_not_at_location',
    'service_not_bookable',
    'party_too_large',
    'slot_taken',
    'slot_past',
    'slot_unknown',
    'day_closed',
    'hold_limit',
    'online_booking_closed',
  ],
});

export const getHold = endpoint({
  id: 'getHold',
  method: 'GET',
  path: '/holds/{id}',
  params: HoldId,
  output: Hold,
  auth: 'hold',
  codes: ['hold_unknown', 'hold_token_wrong'],
});

/** Moves a hold to another time, or extends it, never both: one intent a request. */
export const HoldChange = z.union([z.object({ startsAt: Moment }), z.object({ extend: z.literal(true) })]);

export const changeHold = endpoint({
  id: 'changeHold',
  method: 'PATCH',
  path: '/holds/{id}',
  params: HoldId,
  body: HoldChange,
  output: Hold,
  auth: 'hold',
  codes: [
    'hold_unknown',
    'hold_token_wrong',
    'hold_expired',
    'hold_released',
    'hold_consumed',
    'hold_extension_limit',
    'slot_taken',
    'slot_past',
    'slot_unknown',
    'day_closed',
  ],
});

/** A POST and not a DELETE, so that a page that is being left can send it with `keepalive`. Repeating it is harmless. */
export const releaseHold = endpoint({
  id: 'releaseHold',
  method: 'POST',
  path: '/holds/{id}/release',
  params: HoldId,
  output: Hold,
  auth: 'hold',
  codes: ['hold_unknown', 'hold_token_wrong', 'hold_consumed'],
});
