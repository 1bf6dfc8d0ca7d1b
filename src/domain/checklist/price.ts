import type { FeeSummary } from '../../contract/fee-summary.js';
import type { FeeSum } from './fees.js';

/** What is paid at least and at most, in whole rupiah; what is not known is absent. */
export interface Price {
  readonly least?: number;
  readonly most?: number;
}

/** The sum of the case where it is sure, else what the service costs in general. */
export const priceOf = ({ exact, known }: FeeSum, summary: FeeSummary): Price => {
  if (exact) return { least: known, most: known };
  switch (summary.kind) {
    case 'free':
      return { least: known, most: known };
    case 'fixed':
      return { least: summary.rupiah, most: summary.rupiah };
    case 'range':
      return { least: Math.max(known, summary.from), most: Math.max(known, summary.to) };
    case 'from':
      return { least: Math.max(known, summary.rupiah) };
    default:
      return known ? { least: known } : {};
  }
};

/** Several services together, in the form of one. */
export const sumUp = (prices: readonly Price[]): FeeSummary => {
  const add = (end: 'least' | 'most') => prices.reduce((sum, price) => sum + (price[end] ?? 0), 0);
  const least = add('least');
  if (prices.some(({ most }) => most === undefined))
    return least ? { kind: 'from', rupiah: least } : { kind: 'unknown' };
  const most = add('most');
  if (least !== most) return { kind: 'range', from: least, to: most };
  return least ? { kind: 'fixed', rupiah: least } : { kind: 'free' };
};
