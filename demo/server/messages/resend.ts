import type { resendCode } from '../../../src/contract/messages.js';
import type { Handler } from '../http/call.js';
import { KeptRefusal, refuse, secondsUntil } from '../http/refusal.js';
import { postCodes } from './write.js';

const hourMs = 3_600_000;

export const resendCodeHandler: Handler<typeof resendCode> = async ({ context, tables, now, body }) => {
  const { vault, rules, directory } = context;
  directory.checkRegion(body.region);
  const key = await vault.hash('resend', body.phone);
  const { count, until } = await tables.attempts.count(key, now, now + hourMs, rules.resendsPerHour);
  if (count > rules.resendsPerHour) {
    return new KeptRefusal(refuse('rate_limited', { retryAfter: secondsUntil(until, now) }));
  }
  await postCodes(context, tables, body.phone, now);
  return { accepted: true };
};
