/** The outermost layer: request id, one log line, security headers, CORS, and a problem for whatever goes wrong. */
import type { Context as HonoContext } from 'hono';
import type { Context } from '../context.js';
import type { AppOptions, Log } from '../options.js';
import { StoreBusy } from '../store/store.js';
import { newId } from '../context.js';
import { checkOrigin, openToPages } from './cors.js';
import { type Asked, factsOf, languageOf, problemResponse, toProblem } from './problem.js';
import { Refusal, refuse } from './refusal.js';

export type Edge = (
  c: HonoContext,
  operation: string | undefined,
  work: (asked: Asked) => Promise<Response> | Response,
) => Promise<Response>;

/** An API answers no page: nothing of it is to be framed, sniffed or run. */
const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Name and place, but not the message: a database's message may quote what a citizen typed. */
function traceOf(error: unknown): { error: string; at: string | undefined } {
  if (!(error instanceof Error)) return { error: typeof error, at: undefined };
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    error: error.name + code,
    at: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
  };
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return error instanceof StoreBusy ? refuse('overloaded', { retryAfter: 2 }) : refuse('internal_error');
}

/** The caller's address as the host tells it (node-server does by `remoteAddress`); never logged. */
const addressOf = (c: HonoContext): string => {
  const env: unknown = c.env;
  const address = typeof env === 'object' && env !== null && 'remoteAddress' in env ? env.remoteAddress : undefined;
  return typeof address === 'string' ? address : 'unknown';
};

export function createEdge(context: Context, origins: AppOptions['origins'], log: Log): Edge {
  const admit = (c: HonoContext): void => {
    context.counter.take(`address ${addressOf(c)}`, context.limits.perAddress);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') checkOrigin(c.req.raw, origins);
  };
  return async (c, operation, work) => {
    const started = Date.now();
    const asked = { requestId: newId(context), language: languageOf(c.req.raw) };
    let response: Response;
    let code: string | undefined;
    let trace: ReturnType<typeof traceOf> | undefined;
    try {
      admit(c);
      response = await work(asked);
    } catch (error) {
      const refusal = asRefusal(error);
      code = refusal.code;
      if (code === 'internal_error') trace = traceOf(error);
      response = problemResponse(toProblem(refusal, await factsOf(refusal), asked));
    }
    for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
    response.headers.set('X-Request-Id', asked.requestId);
    openToPages(response.headers);
    const { status } = response;
    log({
      requestId: asked.requestId,
      operation,
      method: c.req.method,
      status,
      code,
      ms: Date.now() - started,
      ...trace,
    });
    return response;
  };
}
