/** What was typed into the look-up form, and what is wrong with it before anybody is asked. */
import { type CodeFault, parseCode } from '../../../domain/identity/code.js';

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

/** Who types the whole number has told its last four digits too. */
const lastDigitsOf = (digits: string): string => (digits.length >= 9 ? digits.slice(-4) : digits);

export function readEntry({ code: typed, kind, proof }: Entry): ReadEntry {
  const digits = proof.replace(/\D/g, '');
  const wanted = kind === 'phone' ? lastDigitsOf(digits) : digits;
  const code = parseCode(typed);
  const codeFault = code.ok ? undefined : typed.trim() ? code.reason : 'missing';
  const proofFault = wanted.length !== (kind === 'phone' ? 4 : 6);
  if (code.ok && !proofFault) {
    return {
      ok: true,
      asked: { code: code.code, proof: kind === 'phone' ? { kind, lastDigits: wanted } : { kind, pin: wanted } },
    };
  }
  return { ok: false, faults: { ...(codeFault ? { code: codeFault } : {}), ...(proofFault ? { proof: true } : {}) } };
}
