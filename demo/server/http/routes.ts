/** One route for each operation of the contract: parsed, authorised, run once, held against the contract, serialised. */
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Endpoint } from '../../../src/contract/endpoint.js';
import { operations } from '../../../src/contract/operations.js';
import type { Context } from '../context.js';
import { hashOwner, ownerOf, prove } from './auth.js';
import { readJson } from './body.js';
import type { AnyCall, AnyHandler } from './call.js';
import type { Edge } from './edge.js';
import { type Answer, keyOf, once } from './idempotent.js';
import { parse } from './parse.js';
import { type Asked, factsOf, toProblem } from './problem.js';
import { KeptRefusal, refuse } from './refusal.js';
import { cacheFor, respond } from './respond.js';

export interface Wiring {
  readonly context: Context;
  readonly handlers: Readonly<Partial<Record<string, AnyHandler>>>;
  readonly checkOfficer: (request: Request) => Promise<void>;
  readonly checkAnswers: boolean;
}

/** `/holds/{id}` as Hono writes it. */
const pattern = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

async function inputOf(endpoint: Endpoint, request: Request, params: Record<string, string>) {
  return {
    ...(endpoint.params ? { params: parse(endpoint.params, params) } : {}),
    ...(endpoint.query ? { query: parse(endpoint.query, Object.fromEntries(new URL(request.url).searchParams)) } : {}),
    ...(endpoint.body ? { body: parse(endpoint.body, await readJson(request)) } : {}),
  };
}

/** An answer that the contract does not know is a fault of ours, and better found here than on a citizen's phone. */
function checked({ id, output }: Endpoint, body: unknown): unknown {
  const result = z.safeParse(output, body);
  if (result.success) return body;
  const [issue] = result.error.issues;
  throw new Error(`The answer of ${id} breaks the contract at ${issue?.path.join('.') ?? '?'}: ${issue?.code ?? ''}`);
}

async function perform(
  wiring: Wiring,
  endpoint: Endpoint,
  handler: AnyHandler,
  given: Given,
): Promise<Answer | Response> {
  const { context } = wiring;
  const { request, input, asked } = given;
  const proofs = await prove(context, endpoint, request, wiring.checkOfficer);
  const optionalOwner = proofs.owner ?? (await ownerOf(context, request));
  const topics: string[] = [];
  const run = async (tables: AnyCall['tables'], now: number): Promise<Answer | Response> => {
    const announce = async (topic: string) => {
      await tables.versions.bump(topic);
      topics.push(topic);
    };
    const result = await handler({ context, tables, now, request, optionalOwner, announce, ...input, ...proofs });
    if (result instanceof Response) return result;
    if (result instanceof KeptRefusal) {
      const { refusal } = result;
      return { status: refusal.status, body: toProblem(refusal, await factsOf(refusal), asked) };
    }
    return { status: endpoint.status ?? 200, body: wiring.checkAnswers ? checked(endpoint, result) : result };
  };
  if (endpoint.method === 'GET') return run(context.store, context.clock());

  const sender = request.headers.get('Authorization') ?? optionalOwner?.token;
  if (sender) context.counter.take(`writer ${await hashOwner(context, sender)}`, context.limits.writesPerToken);
  const content = { ...input, sender };
  const answer = await once(context, { operation: endpoint.id, key: keyOf(request), content }, async (tables, now) => {
    const done = await run(tables, now);
    if (done instanceof Response) throw new Error(`${endpoint.id} writes and cannot stream.`);
    return done;
  });
  context.news.publish(topics);
  return answer;
}

interface Given {
  readonly request: Request;
  readonly input: Awaited<ReturnType<typeof inputOf>>;
  readonly asked: Asked;
}

/** Goes on in maintenance: officers must be able to end it, and what caches answer they would answer anyway. */
const outlasts = ({ auth, cacheable }: Endpoint): boolean => auth === 'officer' || cacheable === true;

export function addRoutes(app: Hono, edge: Edge, wiring: Wiring): void {
  const { context } = wiring;
  const methods = new Map<string, string[]>();
  for (const endpoint of Object.values<Endpoint>(operations)) {
    const path = pattern(endpoint.path);
    methods.set(path, [...(methods.get(path) ?? []), endpoint.method]);
    const handler = wiring.handlers[endpoint.id];
    app.on(endpoint.method, path, (c) =>
      edge(c, endpoint.id, async (asked) => {
        if (!handler) throw refuse('operation_not_built');
        if (!outlasts(endpoint)) await context.maintenance.demand(context.store, context.clock());
        if (endpoint.method !== 'GET') keyOf(c.req.raw);
        const input = await inputOf(endpoint, c.req.raw, c.req.param());
        const answer = await perform(wiring, endpoint, handler, { request: c.req.raw, input, asked });
        if (answer instanceof Response) return answer;
        // What a cache keeps would outlast a maintenance that ends before its time.
        const isAhead = endpoint.cacheable && (await context.maintenance.announced(context.store, context.clock()));
        return respond(endpoint, answer, c.req.raw, isAhead ? cacheFor.checked : cacheFor.usual);
      }),
    );
  }
  for (const [path, allowed] of methods) {
    app.all(path, async (c) => {
      const response = await edge(c, undefined, () => {
        throw refuse('method_not_allowed');
      });
      response.headers.set('Allow', allowed.join(', '));
      return response;
    });
  }
}
