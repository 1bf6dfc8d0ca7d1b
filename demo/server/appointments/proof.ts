/** What opens a code later: the end of the phone number, or a PIN where no phone was given. Stored as a keyed hash. */
import type { z } from 'zod/mini';
import type { NewAppointment, Contact } from '../../../src/contract/appointments.js';
import type { LookupProof } from '../../../src/contract/cases.js';
import type { Context } from '../context.js';
import type { Vault } from '../crypto/vault.js';

type Told = NewAppointment['proof'];

/** The code is part of it, so that equal proofs of two people do not look equal. */
export const hashProof = (vault: Vault, code: string, proof: z.infer<typeof LookupProof>): Promise<string> =>
  vault.hash('proof', `${code} ${proof.kind} ${proof.kind === 'phone' ? proof.lastDigits : proof.pin}`);

/** Six digits, each PIN as likely as another: 24 bits, the few that would favour some thrown away. */
function newPin({ random }: Pick<Context, 'random'>): string {
  for (;;) {
    const [a = 0, b = 0, c = 0] = random(3);
    const number = (a << 16) | (b << 8) | c;
    if (number < 16_000_000) return String(number % 1_000_000).padStart(6, '0');
  }
}

export async function newProof(
  context: Context,
  code: string,
  { phone }: Contact,
): Promise<{ told: Told; hash: string }> {
  if (phone) {
    const hash = await hashProof(context.vault, code, { kind: 'phone', lastDigits: phone.slice(-4) });
    return { told: { kind: 'phone' }, hash };
  }
  const pin = newPin(context);
  return { told: { kind: 'pin', pin }, hash: await hashProof(context.vault, code, { kind: 'pin', pin }) };
}
