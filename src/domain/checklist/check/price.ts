/** Whether the fee of a service in one cell is one that somebody really pays. */
import type { FeeSummary } from '../../../contract/fee-summary.js';
import type { Service } from '../../../contract/service.js';
import type { FeeSum } from '../fees.js';
import type { Report } from './finding.js';

/** What is wrong with the summary, or `undefined`. */
const wrongSummary = (fee: FeeSummary, sums: readonly FeeSum[]): string | undefined => {
  const exact = new Set(sums.filter((sum) => sum.exact).map(({ known }) => known));
  const least = Math.min(...sums.map(({ known }) => known));
  const paid = `the fees come to ${[...exact].join(', ') || 'no exact sum'}`;
  switch (fee.kind) {
    case 'free':
      return exact.has(0) ? undefined : `says free, but nobody pays nothing: ${paid}`;
    case 'fixed':
      return exact.has(fee.rupiah) ? undefined : `says ${fee.rupiah}, which nobody pays: ${paid}`;
    case 'range':
      if (fee.from >= fee.to) return `runs from ${fee.from} to ${fee.to}`;
      return fee.from === least && exact.has(fee.to)
        ? undefined
        : `says ${fee.from} to ${fee.to}; the least is ${least}, and ${paid}`;
    case 'from':
      if (sums.every((sum) => sum.exact) && exact.size === 1) return `says "from", but all pay the same: ${paid}`;
      // What follows a formula or is unknown comes on top.
      return fee.rupiah === least || (fee.rupiah > least && sums.some((sum) => !sum.exact))
        ? undefined
        : `says from ${fee.rupiah}, but the least is ${least}`;
    default:
      return sums.some((sum) => !sum.exact) ? undefined : `says ${fee.kind}, but all is known: ${paid}`;
  }
};

/** @param sums - of every way that ends in a list; none where they were too many to walk */
export const checkPrice = ({ fee, fees }: Service, sums: readonly FeeSum[], report: Report): void => {
  for (const { id, amount } of fees) {
    if (amount.kind === 'fixed' && amount.rupiah === 0)
      report('no-sense', `fees[${id}].amount`, 'is fixed at 0: say that it is free');
  }
  if (fee.kind === 'fixed' && fee.rupiah === 0) report('no-sense', 'fee', 'is fixed at 0: say that it is free');
  if (!fees.length || !sums.length) return;
  const wrong = wrongSummary(fee, sums);
  if (wrong) report('fee-mismatch', 'fee', wrong);
};
