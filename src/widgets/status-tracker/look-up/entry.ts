/** What was typed into the look-up form, and what is wrong with it before anybody is asked. */
import { type CodeFault, parseCode } from '../../../domain/identity/code.js';
import { lastDigitsOf } from '../../../domain/identity/last-digits.js';

export type ProofKind = 'phone' | 'pin';

/** As it was typed. */
export interface Entry {
  readonly code: string;
  readonly kind: ProofKind;
  readonly proof: string;
}

export const emptyEntry: Entry = { code: '', kind: 'phone', proof: '' };

export interface Faults {
  readonly code?: CodeFault | 'missing';
  readonly proof?: true;
}

export interface Asked {
  readonly code: string;
  readonly proof:
    { readonly kind: 'phone'; readonly lastDigits: string } | { readonly kind: 'pin'; readonly pin: string };
}

export type ReadEntry = { readonly ok: true; readonly asked: Asked } | { readonly ok: false; readonly faults: Faults };

function proofOf(kind: ProofKind, typed: string): Asked['proof'] | undefined {
  if (kind === 'phone') {
    const lastDigits = lastDigitsOf(typed);
    return lastDigits === undefined ? undefined : { kind, lastDigits };
  }
  const pin = typed.replace(/\D/g, '');
  return pin.length === 6 ? { kind, pin } : undefined;
}

export function readEntry({ code: typed, kind, proof: typedProof }: Entry): ReadEntry {
  const proof = proofOf(kind, typedProof);
  const code = parseCode(typed);
  if (code.ok && proof) return { ok: true, asked: { code: code.code, proof } };
  const codeFault = code.ok ? undefined : typed.trim() ? code.reason : 'missing';
  return { ok: false, faults: { ...(codeFault ? { code: codeFault } : {}), ...(proof ? {} : { proof: true }) } };
}
