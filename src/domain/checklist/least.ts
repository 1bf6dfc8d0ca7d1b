import type { FeeSummary } from '../../contract/fee-summary.js';
import type { FeeSum } from './fees.js';

/** What is paid at least, in whole rupiah; nothing where not even that is known. */
export const leastOf = ({ exact, known }: FeeSum, summary: FeeSummary): number | undefined => {
  if (exact) return known;
  switch (summary.kind) {
    case 'free':
      return known;
    case 'fixed':
    case 'from':
      return Math.max(known, summary.rupiah);
    case 'range':
      return Math.max(known, summary.from);
    default:
      return known || undefined;
  }
};
