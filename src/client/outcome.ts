/** An answer, or the reason why there is none. Nothing but a caller's own abort (and a bug of ours) is thrown. */
import type { CodeOf, Endpoint, OutputOf } from '../contract/endpoint.js';
import type { Problem } from '../contract/problem.js';
import type { commonCodes, writeCodes } from '../contract/operations.js';

/** Refusals that any operation may answer with. */
export type CommonCode = (typeof commonCodes)[number] | (typeof writeCodes)[number];

/** A code of a newer server. Kept as it came; `problem.status` says how to show it. */
type OtherCode = string & {};

interface Failure {
  /** Whether the same call may go well later with nothing changed: worth a button "try again". */
  readonly retryable: boolean;
  /** Seconds after which the server wants to be asked again, where it said so. */
  readonly retryAfter?: number;
}

/** The server understood and said no. */
export interface Refused<Code extends string = string> extends Failure {
  readonly kind: 'refused';
  readonly code: Code | CommonCode | OtherCode;
  readonly status: number;
  readonly problem: Problem;
}

/** No answer of the API came: no network, no server behind the gateway, or not in time. After a write nobody knows whether it happened. */
export interface Unreachable extends Failure {
  readonly kind: 'unreachable';
  readonly code: 'offline' | 'unreachable' | 'timed_out';
}

/** An answer came that the contract does not allow: a bug on one side, or a page of somebody in between. */
export interface OutsideContract extends Failure {
  readonly kind: 'outside-contract';
  readonly code: 'contract_violation';
  readonly status: number;
  /** Where it differs; names paths and never values, since values may be personal. */
  readonly detail: string;
}

/** The source cannot do this at all, such as booking with a static catalogue. */
export interface Unsupported extends Failure {
  readonly kind: 'unsupported';
  readonly code: 'unsupported';
}

export type CallError<Code extends string = string> = Refused<Code> | Unreachable | OutsideContract | Unsupported;

export type Outcome<Value, Code extends string = string> =
  | {
      readonly ok: true;
      readonly value: Value;
      /** Kept from an earlier answer, since the source could not be reached to ask again. */
      readonly stale?: true;
    }
  | { readonly ok: false; readonly error: CallError<Code> };

/** What a call of this operation answers with. */
export type OutcomeOf<E extends Endpoint> = Outcome<OutputOf<E>, CodeOf<E>>;

export const unreachable = (code: Unreachable['code'], retryAfter?: number): Unreachable => ({
  kind: 'unreachable',
  code,
  retryable: true,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

export const outsideContract = (status: number, detail: string): OutsideContract => ({
  kind: 'outside-contract',
  code: 'contract_violation',
  retryable: false,
  status,
  detail,
});

export const unsupported: Unsupported = { kind: 'unsupported', code: 'unsupported', retryable: false };
