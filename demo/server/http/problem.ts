/** Problem details (RFC 9457) from a refusal. */
import type { ProblemCode } from '../../../src/contract/errors.js';
import type { Problem } from '../../../src/contract/problem.js';
import { problemText } from '../../../src/contract/problem-texts.js';
import type { Refusal, RefusalFacts } from './refusal.js';

/** Stable name of a problem; it is no address, since the sentences live in the client. */
const typeOf = (code: ProblemCode): string => `urn:mpp:problem:${code}`;

export interface Asked {
  readonly requestId: string;
  /** First language of `Accept-Language`; Indonesian where nothing is asked for. */
  readonly language: string;
}

export const languageOf = (request: Request): string =>
  /^\s*([a-z]{2})\b/i.exec(request.headers.get('Accept-Language') ?? '')?.[1] ?? 'id';

export function toProblem({ code, status }: Refusal, facts: RefusalFacts, { requestId, language }: Asked): Problem {
  const { says, next } = problemText(code, language);
  return {
    type: typeOf(code),
    title: says,
    detail: next,
    status,
    code,
    ...(facts.fields ? { fields: [...facts.fields] } : {}),
    ...(facts.alternatives ? { alternatives: [...facts.alternatives] } : {}),
    ...(facts.retryAfter === undefined ? {} : { retryAfter: facts.retryAfter }),
    requestId,
  };
}

/** The facts of a refusal, with those that had to wait for the transaction's end. Never makes matters worse. */
export async function factsOf(refusal: Refusal): Promise<RefusalFacts> {
  try {
    return { ...refusal.facts, ...(await refusal.find?.()) };
  } catch {
    return refusal.facts;
  }
}

export function problemResponse(problem: Problem): Response {
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
  if (problem.retryAfter !== undefined) headers.set('Retry-After', String(problem.retryAfter));
  if (problem.status === 401) headers.set('WWW-Authenticate', 'Bearer');
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
