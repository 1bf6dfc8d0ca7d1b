/** What a service costs, by case. An unknown fee says why it is unknown; it is never 0. */
import * as z from 'zod/mini';
import { Condition } from './conditions.js';
import { LocalizedText, Rupiah, Slug } from './primitives.js';

export const FeeAmount = z.union([
  z.object({ kind: z.literal('free') }),
  z.object({ kind: z.literal('fixed'), rupiah: Rupiah }),
  /** Computed by the agency from something of the citizen's; the rule in words. */
  z.object({ kind: z.literal('formula'), rule: LocalizedText }),
  z.object({ kind: z.literal('unknown'), reason: LocalizedText }),
]);
export type FeeAmount = z.infer<typeof FeeAmount>;

export const Fee = z.object({
  id: Slug,
  label: LocalizedText,
  amount: FeeAmount,
  when: z.optional(Condition),
  legalBasis: z.optional(z.string()),
  /** Money that goes to somebody else (a bank, a clinic) counts in the sum but is named apart. */
  paidTo: z.optional(LocalizedText),
});
export type Fee = z.infer<typeof Fee>;
