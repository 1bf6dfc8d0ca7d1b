/** What a service costs in one cell of a list; the fees by case stand in `fees.ts`. */
import * as z from 'zod/mini';
import { Rupiah } from './primitives.js';

export const FeeSummary = z.union([
  z.object({ kind: z.literal('free') }),
  z.object({ kind: z.literal('fixed'), rupiah: Rupiah }),
  z.object({ kind: z.literal('range'), from: Rupiah, to: Rupiah }),
  z.object({ kind: z.literal('from'), rupiah: Rupiah }),
  z.object({ kind: z.literal('formula') }),
  z.object({ kind: z.literal('unknown') }),
]);
export type FeeSummary = z.infer<typeof FeeSummary>;
