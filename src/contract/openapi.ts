/** The OpenAPI 3.1 document, made from `operations`: what the schemas say is what the document says. */
import type { Auth, Endpoint } from './endpoint.js';
import { operations } from './operations.js';
import { Responses } from './openapi-responses.js';
import { Schemas, type JsonSchema } from './openapi-schemas.js';
import { summaryOf } from './summaries.js';

export interface OpenApiOptions {
  /** Version of the package. */
  readonly version: string;
  /** Base URL of the API; `/api/v1` on the server that sends the document. */
  readonly server?: string;
}

const schemeOf: Record<Exclude<Auth, 'none'>, string> = {
  hold: 'holdToken',
  case: 'caseToken',
  officer: 'officerToken',
};

/** Operations that know more when a token comes along, and work without. */
const welcome: Readonly<Record<string, Exclude<Auth, 'none'>>> = {
  createHold: 'hold',
  getAvailability: 'hold',
  openEvents: 'case',
};

const securitySchemes = {
  holdToken: {
    type: 'apiKey',
    in: 'header',
    name: 'Hold-Token',
    description: 'Owner token of holds, from `createHold`.',
  },
  caseToken: { type: 'http', scheme: 'bearer', description: 'Manage token of an appointment, or token of a look-up.' },
  officerToken: { type: 'http', scheme: 'bearer', description: 'Token of an officer.' },
};

const headers = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'One key an intent, the same for its repeats. Another body under the same key is refused.',
    schema: { type: 'string', minLength: 8, maxLength: 255, pattern: '^[!-~]+$' },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'ETag of the answer that is known already.',
    schema: { type: 'string' },
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'Id of the last event that arrived; those after it are sent again.',
    schema: { type: 'string' },
  },
};

const tags: readonly (readonly [RegExp, string, string])[] = [
  [/^\/officer/, 'Officers', 'What officers do, by their token.'],
  [/^\/(region|services|quality)/, 'Catalogue', 'The region, its services and their quality.'],
  [/^\/(availability|holds|appointments|waitlist)/, 'Appointments', 'Free times, holds, appointments.'],
  [/^\//, 'Cases', 'What becomes of an appointment: queue, applications, survey.'],
];

const header = (name: keyof typeof headers) => ({ $ref: `#/components/parameters/${name}` });

function parameters(endpoint: Endpoint, schemas: Schemas): JsonSchema[] {
  const inPath = endpoint.params ? schemas.members(endpoint.params) : [];
  const inQuery = endpoint.query ? schemas.members(endpoint.query) : [];
  return [
    ...inPath.map((member) => ({ ...member, in: 'path' })),
    ...inQuery.map((member) => ({ ...member, in: 'query' })),
    ...(endpoint.method === 'GET' ? [] : [header('IdempotencyKey')]),
    ...(endpoint.cacheable ? [header('IfNoneMatch')] : []),
    ...(endpoint.id === 'openEvents' ? [header('LastEventId')] : []),
  ];
}

function security({ id, auth = 'none' }: Endpoint): JsonSchema[] {
  if (auth !== 'none') return [{ [schemeOf[auth]]: [] }];
  const optional = welcome[id];
  return optional ? [{}, { [schemeOf[optional]]: [] }] : [];
}

function operation(endpoint: Endpoint, schemas: Schemas, responses: Responses): JsonSchema {
  const { id, path, body } = endpoint;
  return {
    operationId: id,
    tags: [tags.find(([pattern]) => pattern.test(path))?.[1]],
    summary: summaryOf(endpoint),
    security: security(endpoint),
    parameters: parameters(endpoint, schemas),
    ...(body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemas.ref(body) } } } }
      : {}),
    responses: { ...responses.answers(endpoint), ...responses.refusals(endpoint) },
  };
}

/** Builds the document; the same for the same contract. */
export function openApi({ version, server = '/api/v1' }: OpenApiOptions) {
  const schemas = new Schemas();
  const responses = new Responses(schemas);
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const endpoint of Object.values<Endpoint>(operations)) {
    const path = (paths[endpoint.path] ??= {});
    path[endpoint.method.toLowerCase()] = operation(endpoint, schemas, responses);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'MPP API',
      version,
      summary: 'Services, appointments and applications of an Indonesian Mal Pelayanan Publik.',
      description:
        'Errors are problem details (RFC 9457) with a stable `code`; a code that a client does not know is read by its ' +
        'status. Moments are RFC 3339 with offset, days are days of the venue, durations ISO 8601, money whole rupiah. ' +
        'An operation that a server lacks is missing in `capabilities` of the region and answers `operation_not_built`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server }],
    tags: [...tags].reverse().map(([, name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: schemas.published(),
      responses: responses.shared(),
      parameters: headers,
      securitySchemes,
    },
  };
}
