import type { joinWaitlist } from '../../../src/contract/waitlist.js';
import { addDays } from '../../../src/domain/time/day.js';
import { codeAs } from '../appointments/change.js';
import { hashProof } from '../appointments/proof.js';
import { newId } from '../context.js';
import { signToken } from '../crypto/tokens.js';
import type { Handler } from '../http/call.js';
import { languageOf } from '../http/problem.js';
import { refuse } from '../http/refusal.js';
import { todayAt } from '../slots/availability.js';
import { planVisit } from '../slots/plan.js';
import { sealWaiting, wishEnd } from './entry.js';

export const joinWaitlistHandler: Handler<typeof joinWaitlist> = async ({ context, tables, now, request, body }) => {
  const { directory, vault, rules, counter, limits } = context;
  const { services, location, from, to, contact } = body;
  directory.checkRegion(body.region);
  const plan = planVisit(directory, { services, location, partySize: 1 });
  const today = todayAt(plan, now);
  // Beyond the last day that can be booked nothing becomes free, and the number would be kept for years.
  if (to < from || to < today || to > addDays(today, rules.horizonDays)) {
    throw refuse('invalid_request', { fields: [{ path: 'to', reason: 'invalid' }] });
  }
  const phone = await vault.hash('phone', contact.phone);
  counter.take(`phone ${phone}`, limits.bookingsPerPhone);
  await tables.lock([`person ${phone}`]);
  if ((await tables.waitlist.ofPhone(phone, now)).length >= rules.waitsPerPerson) throw refuse('appointment_limit');

  const id = newId(context);
  const language = languageOf(request) === 'en' ? 'en' : 'id';
  await tables.waitlist.insert({
    ...{ id, state: 'waiting', services, location, fromDay: from, toDay: to, phone },
    proof: await hashProof(vault, id, { kind: 'phone', lastDigits: contact.phone.slice(-4) }),
    sealed: await sealWaiting(vault, id, { phone: contact.phone, language }),
    code: body.code === undefined ? null : codeAs(context, body.code),
    holdId: null,
    createdAt: now,
    endsAt: wishEnd(to, plan.location.zone),
  });
  const token = await signToken(vault, { kind: 'wait', code: id });
  return { entry: { id, services, location, from, to }, token };
};
