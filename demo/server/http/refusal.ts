/** A refusal travels as an exception, so that it undoes the transaction it is thrown in. */
import { type ProblemCode, problemStatus } from '../../../src/contract/errors.js';
import type { z } from 'zod/mini';
import type { Alternative, FieldProblem } from '../../../src/contract/problem.js';

export interface RefusalFacts {
  readonly fields?: readonly z.infer<typeof FieldProblem>[];
  readonly alternatives?: readonly z.infer<typeof Alternative>[];
  /** Seconds to wait. */
  readonly retryAfter?: number;
}

export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ProblemCode,
    readonly facts: RefusalFacts = {},
    /** Facts that can only be found after the transaction was undone. */
    readonly find?: () => Promise<RefusalFacts>,
  ) {
    super(code);
  }

  get status(): number {
    return problemStatus[this.code];
  }
}

/** `throw refuse('slot_past')` */
export const refuse = (code: ProblemCode, facts?: RefusalFacts): Refusal => new Refusal(code, facts);

/** A refusal that must not undo what was written, such as a counted attempt. Returned, not thrown. */
export class KeptRefusal {
  constructor(readonly refusal: Refusal) {}
}

/** Seconds to wait, for `Retry-After`; never 0, which would ask for the next try at once. */
export const secondsUntil = (until: number, now: number): number => Math.max(1, Math.ceil((until - now) / 1000));
