/** What the region writes to a citizen's telephone, by its own gateway for WhatsApp or SMS. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Id } from './identifiers.js';
import { Moment, PhoneNumber, RegionCode } from './primitives.js';

export const MessageKind = z.enum([
  'confirmation',
  'rescheduled',
  'cancelled',
  'reminder',
  'codes',
  'offer',
  'closed',
  'reopened',
]);
export type MessageKind = z.infer<typeof MessageKind>;

/** `gone`: not sent and not to be, since its time is over or the gateway refused it for good. */
export const MessageState = z.enum(['waiting', 'sent', 'gone']);
export type MessageState = z.infer<typeof MessageState>;

/**
 * Lost the code: it is sent to the telephone that the booking names. The answer is the same, in body and in time, whether
 * anything was booked with this number or not. A few times an hour for one number, then `rate_limited`.
 */
export const resendCode = endpoint({
  id: 'resendCode',
  method: 'POST',
  path: '/cases/resend-code',
  body: z.object({ region: z.optional(RegionCode), phone: PhoneNumber }),
  output: z.object({ accepted: z.literal(true) }),
  codes: ['region_unknown'],
});

/** As officers see it: the number masked. Only where messages go to their page instead of a gateway. */
export const OfficerMessage = z.object({
  id: Id,
  kind: MessageKind,
  state: MessageState,
  to: z.string(),
  text: z.string(),
  /** When it was sent or, while it waits, when it will be. */
  at: Moment,
});
export type OfficerMessage = z.infer<typeof OfficerMessage>;

/** The newest ones. */
export const listMessages = endpoint({
  id: 'listMessages',
  method: 'GET',
  path: '/officer/messages',
  auth: 'officer',
  output: z.object({ messages: z.array(OfficerMessage) }),
  codes: ['officer_token_invalid'],
});
