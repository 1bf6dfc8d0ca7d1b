import type { lookupCase } from '../../../src/contract/cases.js';
import { codeAs } from '../appointments/change.js';
import { hashProof } from '../appointments/proof.js';
import { signToken } from '../crypto/tokens.js';
import { sameHash } from '../crypto/vault.js';
import type { Handler } from '../http/call.js';
import { KeptRefusal, refuse } from '../http/refusal.js';
import { minuteMs, toMoment } from '../slots/grid.js';
import { countAttempt } from './attempts.js';
import { caseOf } from './view.js';

/**
 * Unknown code and wrong proof take the same way: one count, one read, one hash, one comparison. A refusal keeps the count.
 */
export const lookupCaseHandler: Handler<typeof lookupCase> = async ({ context, tables, now, body }) => {
  const { vault, rules, directory } = context;
  const code = codeAs(context, body.code);
  const attempt = await countAttempt(context, tables, code, now);
  if (attempt.refused) return attempt.refused;
  const row = await tables.appointments.get(code);
  const given = await hashProof(vault, code, body.proof);
  const fits = sameHash(given, row?.proof ?? '');
  if (!row || !fits) return new KeptRefusal(refuse('lookup_failed'));
  await attempt.forget();
  const tokenUntil = now + rules.caseTokenMinutes * minuteMs;
  return {
    case: await caseOf(context, tables, row, now),
    token: await signToken(vault, { kind: 'case', code, until: tokenUntil }),
    tokenExpiresAt: toMoment(tokenUntil, directory.region.zone),
  };
};
