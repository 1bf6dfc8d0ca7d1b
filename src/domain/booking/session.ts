/**
 * What a tab may keep in `sessionStorage`, so that a reload finds what was held or booked: ids, one token, what was chosen.
 * Never what the citizen typed.
 */
import * as z from 'zod/mini';
import { mostServices } from '../../contract/holds.js';
import { Id, Token } from '../../contract/identifiers.js';
import { Moment, Slug } from '../../contract/primitives.js';

/** Under what name. */
export const sessionKey = 'mpp-booking';

const HeldTime = z.object({
  id: Id,
  /** `Idempotency-Key` of turning this hold into an appointment. */
  key: z.string().check(z.regex(/^[0-9A-Za-z_-]{16,64}$/)),
  services: z.array(Slug).check(z.minLength(1), z.maxLength(mostServices)),
  location: Slug,
  startsAt: Moment,
  partySize: z.int().check(z.minimum(1), z.maximum(20)),
  /** `sent`: the booking went out and may have been done. `booked`: it was done, and the ticket can be shown again. */
  stage: z.enum(['held', 'sent', 'booked']),
  /** It is to replace the time of an appointment; never book it as a new one. */
  moves: z.optional(z.boolean()),
  /** An offer of the waiting list, which no address names any more. */
  offered: z.optional(z.boolean()),
});
export type HeldTime = z.infer<typeof HeldTime>;

const BookingSession = z.object({
  v: z.literal(1),
  /** One owner for all holds of the tab, so that its limit counts and an own hold counts as free. */
  ownerToken: Token,
  hold: z.optional(HeldTime),
});
export type BookingSession = z.infer<typeof BookingSession>;

export const encodeSession = (session: BookingSession): string => JSON.stringify(z.parse(BookingSession, session));

/** `undefined` for what is missing, cut, foreign or of another version. */
export const decodeSession = (text: string | null): BookingSession | undefined => {
  if (!text) return undefined;
  try {
    return z.safeParse(BookingSession, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/**
 * Whether what the tab kept is what the page is about now. What was sent comes first, whatever the page wants: it may exist.
 * Who comes to move a booking does not want to see the ticket of before again.
 */
export const goesOn = (kept: HeldTime, services: readonly string[], moves: boolean): boolean => {
  if (kept.stage === 'sent') return true;
  if (moves && kept.stage === 'booked') return false;
  return kept.services.join(' ') === services.join(' ') && (kept.moves ?? false) === moves;
};
