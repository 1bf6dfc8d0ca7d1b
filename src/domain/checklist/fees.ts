/** What it costs in this case. An amount that nobody knows is told apart and never counted as nothing. */
import type { Fee } from '../../contract/fees.js';
import type { Situation } from './situation.js';

export interface FeeLine {
  readonly fee: Fee;
  /** Questions that decide whether it is to be paid; empty when that is sure. */
  readonly questions: readonly string[];
}

export interface FeeSum {
  /** All lines that are or may be to be paid, as the catalogue orders them. */
  readonly lines: readonly FeeLine[];
  /** Those that are sure to be paid. */
  readonly sure: readonly Fee[];
  /** Whole rupiah of the fixed amounts that are sure, money that goes to others included. */
  readonly known: number;
  /** Sure lines whose amount follows a formula or is unknown: the sum is "at least". */
  readonly unknown: readonly Fee[];
  /** Lines that may yet come to it. */
  readonly perhaps: readonly Fee[];
  /** The sum is the whole price; 0 then means free. False also where the catalogue lists no fee at all. */
  readonly exact: boolean;
}

/** Counts up fee lines, of one service or of several. */
export const sumOf = (sure: readonly Fee[], perhaps: readonly Fee[], lines: readonly FeeLine[]): FeeSum => {
  const unknown = sure.filter(({ amount }) => amount.kind === 'formula' || amount.kind === 'unknown');
  const known = sure.reduce((sum, { amount }) => sum + (amount.kind === 'fixed' ? amount.rupiah : 0), 0);
  return { lines, sure, known, unknown, perhaps, exact: sure.length > 0 && unknown.length + perhaps.length === 0 };
};

export const feesOf = (fees: readonly Fee[], situation: Situation): FeeSum => {
  const held = fees.map((fee) => ({ fee, holds: situation.holds(fee.when) })).filter(({ holds }) => holds !== 'no');
  return sumOf(
    held.filter(({ holds }) => holds === 'yes').map(({ fee }) => fee),
    held.filter(({ holds }) => holds === 'perhaps').map(({ fee }) => fee),
    held.map(({ fee }) => ({ fee, questions: situation.deciding(fee.when) })),
  );
};
