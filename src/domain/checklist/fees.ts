/** What it costs in this case. An amount that nobody knows is told apart and never counted as nothing. */
import type { Fee } from '../../contract/fees.js';
import type { Condition } from '../../contract/conditions.js';
import type { Truth } from './truth.js';

/** How something with a condition stands, and the questions that decide about it; see `checklistOf`. */
export type Look = (
  when: Condition | undefined,
  weight?: number,
) => { readonly holds: Truth; readonly questions: readonly string[] };

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
  const unknown: Fee[] = [];
  let known = 0;
  for (const fee of sure) {
    const { amount } = fee;
    if (amount.kind === 'fixed') known += amount.rupiah;
    else if (amount.kind !== 'free') unknown.push(fee);
  }
  return { lines, sure, known, unknown, perhaps, exact: sure.length > 0 && unknown.length + perhaps.length === 0 };
};

export const feesOf = (fees: readonly Fee[], look: Look): FeeSum => {
  const lines: FeeLine[] = [];
  const sure: Fee[] = [];
  const perhaps: Fee[] = [];
  for (const fee of fees) {
    const { holds, questions } = look(fee.when);
    if (holds === 'no') continue;
    lines.push({ fee, questions });
    (holds === 'yes' ? sure : perhaps).push(fee);
  }
  return sumOf(sure, perhaps, lines);
};
