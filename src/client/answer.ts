/** From a status and a body to an outcome: nothing passes that the contract does not allow. */
import * as z from 'zod/mini';
import { Problem } from '../contract/problem.js';
import type { ProblemCode } from '../contract/errors.js';
import { tooLarge } from './body.js';
import { outsideContract, unreachable, type Outcome, type Refused } from './outcome.js';
import { isPassing, isWorthAnother } from './retry.js';

/** One try's end. */
export interface Attempt {
  readonly outcome: Outcome<unknown>;
  /** The next try may go well. */
  readonly again: boolean;
}

/** What a gateway means when it says no with a page of its own. */
const byStatus: Readonly<Record<number, ProblemCode>> = { 413: 'body_too_large', 429: 'rate_limited' };

const failed = (error: Extract<Outcome<unknown>, { ok: false }>['error'], again: boolean): Attempt => ({
  outcome: { ok: false, error },
  again,
});

function refused(status: number, problem: Problem, header: number | undefined): Attempt {
  const { code } = problem;
  const retryAfter = header ?? problem.retryAfter;
  const error: Refused = {
    kind: 'refused',
    code,
    status,
    problem,
    retryable: isWorthAnother(status, code),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
  return failed(error, isPassing(status, code));
}

function notOk(status: number, json: unknown, retryAfter: number | undefined): Attempt {
  const problem = z.safeParse(Problem, json);
  if (problem.success) return refused(status, problem.data, retryAfter);
  const code = byStatus[status];
  if (code) return refused(status, { type: 'about:blank', title: '', status, code }, retryAfter);
  // A server's gateway that has no server behind it is no server, whatever its page looks like.
  if (status >= 500) return failed(unreachable('unreachable', retryAfter), true);
  return failed(outsideContract(status, 'no problem details'), false);
}

const parse = (text: string): { json: unknown } | undefined => {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/** Holds an answer against the operation's schema. The content type counts only when the body is not JSON: static hosts name it wrongly. */
export function toAttempt(
  output: z.ZodMiniType,
  { ok, status, headers }: Response,
  text: string | typeof tooLarge,
  retryAfter: number | undefined,
): Attempt {
  const body = text === tooLarge ? undefined : parse(text);
  if (!ok) return notOk(status, body?.json, retryAfter);
  if (text === tooLarge) return failed(outsideContract(status, 'the body is too large'), false);
  if (!body) {
    const type = headers.get('Content-Type')?.split(';')[0] ?? '';
    // Called JSON, or nothing at all, and broken: cut off on the way, most likely.
    return failed(
      outsideContract(status, `the body is no JSON (${type || 'no type'})`),
      !text || type.includes('json'),
    );
  }
  const value = z.safeParse(output, body.json);
  if (value.success) return { outcome: { ok: true, value: value.data }, again: false };
  const [issue] = value.error.issues;
  return failed(
    outsideContract(status, `${issue?.path.map(String).join('.') || 'the body'}: ${issue?.code ?? ''}`),
    false,
  );
}
