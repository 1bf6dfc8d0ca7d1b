/**
 * Bearer tokens for a case: signed, not stored, so that nothing in the database opens a case.
 *
 * `manage` comes with the ticket and is good until 90 days after the visit, which the appointment's row decides at each
 * use, since the visit may be moved. `case` comes from a look-up and carries its own short end. `wait` opens one entry of
 * the waiting list, whose id stands for the code.
 */
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from './bytes.js';
import { sameHash, type Vault } from './vault.js';

export type CaseToken =
  | { readonly kind: 'manage' | 'wait'; readonly code: string }
  | { readonly kind: 'case'; readonly code: string; readonly until: number };

/** Length of a SHA-256 HMAC in base64url. */
const signatureLength = 43;

const textOf = (token: CaseToken): string =>
  token.kind === 'case' ? `c ${token.code} ${token.until}` : `${token.kind === 'wait' ? 'w' : 'm'} ${token.code}`;

function read(text: string): CaseToken | undefined {
  const [kind, code, until] = text.split(' ');
  if (!code) return undefined;
  if (kind === 'm') return { kind: 'manage', code };
  if (kind === 'w') return { kind: 'wait', code };
  return kind === 'c' ? { kind: 'case', code, until: Number(until) } : undefined;
}

export async function signToken(vault: Vault, token: CaseToken): Promise<string> {
  const payload = toBase64Url(utf8(textOf(token)));
  return payload + (await vault.hash('token', payload));
}

/** The token's content when its signature is ours; whether its time is over is the caller's to see. */
export async function readToken(vault: Vault, text: string): Promise<CaseToken | undefined> {
  if (text.length <= signatureLength) return undefined;
  const payload = text.slice(0, -signatureLength);
  if (!sameHash(await vault.hash('token', payload), text.slice(-signatureLength))) return undefined;
  return read(fromUtf8(fromBase64Url(payload)));
}
