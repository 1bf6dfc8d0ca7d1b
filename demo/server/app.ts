/**
 * The reference API: a function from request to response. Web standards and WebCrypto only, so that a story or a widget
 * test runs the real thing in a browser's memory.
 */
import { Hono } from 'hono';
import type { Context } from './context.js';
import { createContext } from './create-context.js';
import { createHandlers } from './handlers.js';
import { officerCheck } from './http/auth.js';
import type { AnyHandler } from './http/call.js';
import { isPreflight, openToPages, preflight } from './http/cors.js';
import { createEdge } from './http/edge.js';
import { refuse } from './http/refusal.js';
import { addRoutes } from './http/routes.js';
import type { AppOptions } from './options.js';

export type { AppOptions, Capacity, RegionData } from './options.js';

export interface App {
  readonly fetch: (request: Request, env?: { remoteAddress?: string }) => Response | Promise<Response>;
  /** For tests and for the seed. */
  readonly context: Context;
}

export function createApp(options: AppOptions): App {
  const context = createContext(options);
  const { origins, log = () => undefined, basePath = '/api/v1', checkAnswers = false } = options;
  const edge = createEdge(context, origins, log);
  const hono = new Hono().basePath(basePath);
  hono.use(async (c, next) => {
    if (!isPreflight(c.req.raw)) return next();
    const response = preflight();
    openToPages(response.headers);
    return response;
  });
  // Each handler is typed by its operation; here only the contract's schemas know what comes in.
  const handlers = createHandlers(options) as unknown as Partial<Record<string, AnyHandler>>;
  addRoutes(hono, edge, {
    context,
    handlers,
    checkAnswers,
    checkOfficer: officerCheck(context, options.secrets.officers),
  });
  hono.all('*', (c) =>
    edge(c, undefined, () => {
      throw refuse('not_found');
    }),
  );
  return { fetch: (request, env) => hono.fetch(request, env), context };
}
