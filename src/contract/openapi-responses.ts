/** Answers of an operation in OpenAPI: the good one, and for each status the codes that may come with it. */
import type { Endpoint } from './endpoint.js';
import { problemStatus, type ProblemCode } from './errors.js';
import { Problem } from './problem.js';
import { commonCodes, writeCodes } from './operations.js';
import type { JsonSchema, Schemas } from './openapi-schemas.js';
import { summaryOf } from './summaries.js';

/** A request without a body cannot have a bad one. */
const bodyCodes = new Set<ProblemCode>(['invalid_json', 'body_too_large', 'wrong_content_type']);

const retryAfter = {
  'Retry-After': {
    description: 'Seconds to wait before the next try (RFC 9110, 10.2.3).',
    schema: { type: 'integer' },
  },
};

const kept = {
  ETag: { description: 'Version of the answer, for `If-None-Match`.', schema: { type: 'string' } },
  'Cache-Control': { description: 'How long the answer may be used without asking.', schema: { type: 'string' } },
};

const general = (endpoint: Endpoint): ProblemCode[] => {
  const codes = endpoint.method === 'GET' ? commonCodes : [...commonCodes, ...writeCodes];
  return codes.filter((code) => endpoint.body !== undefined || !bodyCodes.has(code));
};

const byStatus = (codes: readonly ProblemCode[]): [number, ProblemCode[]][] => {
  const groups = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes))
    groups.set(problemStatus[code], [...(groups.get(problemStatus[code]) ?? []), code]);
  return [...groups].sort(([a], [b]) => a - b);
};

function problem(status: number, codes: readonly ProblemCode[], schemas: Schemas): JsonSchema {
  const named = { type: 'object', properties: { code: { type: 'string', enum: codes } } };
  return {
    description: `Refused: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
    ...(status === 429 || status === 503 ? { headers: retryAfter } : {}),
    content: { 'application/problem+json': { schema: { allOf: [schemas.ref(Problem), named] } } },
  };
}

/** Responses that many operations share, by a name made of their status. */
export class Responses {
  readonly #schemas: Schemas;
  readonly #shared = new Map<string, { name: string; response: JsonSchema }>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** Refusals of an operation, one response a status. */
  refusals(endpoint: Endpoint): Record<string, JsonSchema> {
    const common = general(endpoint);
    const entries = byStatus([...common, ...endpoint.codes]).map(([status, codes]) => {
      const own = codes.some((code) => !common.includes(code));
      return [String(status), own ? problem(status, codes, this.#schemas) : this.#share(status, codes)] as const;
    });
    return Object.fromEntries(entries);
  }

  #share(status: number, codes: readonly ProblemCode[]): JsonSchema {
    const key = codes.join(' ');
    const name = this.#shared.get(key)?.name ?? `Refused${status}${this.#suffix(status)}`;
    this.#shared.set(key, { name, response: problem(status, codes, this.#schemas) });
    return { $ref: `#/components/responses/${name}` };
  }

  /** Nothing for the first of a status, then `B`, `C`: with and without a body. */
  #suffix(status: number): string {
    const same = [...this.#shared.values()].filter(({ name }) => name.startsWith(`Refused${status}`)).length;
    return same === 0 ? '' : String.fromCharCode(65 + same);
  }

  shared(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.#shared.values()].map(({ name, response }) => [name, response]));
  }

  /** The answer when it went well; for a read that may be kept also the answer that nothing has changed. */
  answers(endpoint: Endpoint): Record<string, JsonSchema> {
    const events = endpoint.id === 'openEvents';
    const schema = events ? { type: 'string' } : this.#schemas.ref(endpoint.output);
    const good: JsonSchema = {
      description: events
        ? 'Events `case` (data: a `Case`) and `queue` (data: a `QueueBoard`), each the whole truth; comments keep the line open.'
        : summaryOf(endpoint),
      ...(endpoint.cacheable ? { headers: kept } : {}),
      content: { [events ? 'text/event-stream' : 'application/json']: { schema } },
    };
    const unchanged = { description: 'Unchanged since the version in `If-None-Match`.', headers: kept };
    return { [String(endpoint.status ?? 200)]: good, ...(endpoint.cacheable ? { '304': unchanged } : {}) };
  }
}
