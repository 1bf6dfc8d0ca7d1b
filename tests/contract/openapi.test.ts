/** The document before public judges: a validator, a generator of types, a client made from them. */
import { Validator } from '@seriousme/openapi-schema-validator';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import createClient from 'openapi-fetch';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Endpoint } from '../../src/contract/endpoint.js';
import { problemStatus } from '../../src/contract/errors.js';
import { openApi } from '../../src/contract/openapi.js';
import { operations } from '../../src/contract/operations.js';
import { writeOpenApi } from '../../scripts/openapi.js';

type Json = Record<string, unknown>;
interface Operation extends Json {
  readonly operationId: string;
  readonly parameters: readonly Json[];
  readonly security: readonly Json[];
  readonly responses: Readonly<Record<string, Json>>;
}

const document = openApi({ version: '1.2.3' });
const text = JSON.stringify(document);
const described = Object.values(document.paths).flatMap((path) => Object.values(path)) as unknown as Operation[];
const find = (id: string) => described.find(({ operationId }) => operationId === id);

/** What a pointer leads to. */
const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((place, step) => (place as Json | undefined)?.[step], document);
const resolve = (one: Json): Json => ('$ref' in one ? (at(String(one['$ref'])) as Json) : one);

test('valid under a public validator, as 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(JSON.parse(text) as Json);
  assert.equal(valid, true, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
});

test('the validator can say no', async () => {
  const broken = JSON.parse(text) as { paths: Record<string, Record<string, Json>> };
  delete broken.paths['/region']?.['get']?.['responses'];
  broken.paths['/region'] = { get: { parameters: [{ in: 'nowhere' }] } };
  assert.equal((await new Validator().validate(broken)).valid, false);
});

test('every operation, once', () => {
  assert.deepEqual(described.map(({ operationId }) => operationId).sort(), Object.keys(operations).sort());
});

test('every pointer leads somewhere', () => {
  const pointers = new Set([...text.matchAll(/"(?:\$ref|[\w-]+)":"(#\/[^"]+)"/g)].map(([, pointer]) => pointer ?? ''));
  assert.ok(pointers.size > 100);
  for (const pointer of pointers) assert.ok(at(pointer), pointer);
});

test('no schema carries an id of its own, and no name is made up by a tool', () => {
  assert.deepEqual(text.match(/__schema|"~/g), null);
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    assert.match(name, /^[A-Z][A-Za-z0-9]*$/);
    assert.ok(!('$id' in schema) && !('$schema' in schema), name);
  }
});

test('each status names exactly the codes that may come with it', () => {
  for (const endpoint of Object.values<Endpoint>(operations)) {
    const responses = find(endpoint.id)?.responses ?? {};
    for (const code of endpoint.codes) {
      const response = resolve(responses[String(problemStatus[code])] ?? {});
      assert.match(String(response['description']), new RegExp(`\`${code}\``), `${endpoint.id} ${code}`);
    }
    assert.ok(responses[String(endpoint.status ?? 200)], endpoint.id);
    assert.equal('304' in responses, endpoint.cacheable === true, endpoint.id);
  }
});

test('writes need a key; tokens are headers; events are a stream', () => {
  for (const { method, id } of Object.values<Endpoint>(operations)) {
    const keys = find(id)?.parameters.filter(({ $ref }) => $ref === '#/components/parameters/IdempotencyKey');
    assert.equal(keys?.length, method === 'GET' ? 0 : 1, id);
  }
  assert.deepEqual(find('changeHold')?.security, [{ holdToken: [] }]);
  assert.deepEqual(find('createHold')?.security, [{}, { holdToken: [] }]);
  assert.deepEqual(find('getRegion')?.security, []);
  assert.deepEqual(Object.keys(find('openEvents')?.responses['200']?.['content'] as Json), ['text/event-stream']);
});

test('a union says by which member to tell its parts apart', () => {
  const application = document.components.schemas['Application'];
  assert.deepEqual((application?.['discriminator'] as Json)['propertyName'], 'state');
  const mapping = (application?.['discriminator'] as { mapping: Json }).mapping;
  assert.equal(mapping['closed'], '#/components/schemas/ClosedApplication');
  assert.equal(mapping['ready'], '#/components/schemas/OpenApplication');
});

test('the file is written where the build wants it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const file = writeOpenApi(folder);
    const written = JSON.parse(readFileSync(file, 'utf8')) as { openapi: string; info: { version: string } };
    assert.equal(written.openapi, '3.1.0');
    assert.match(written.info.version, /^\d+\.\d+\.\d+/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** A program that uses the types which a public tool makes of the document. */
const program = `
import type { components, operations, paths } from './api.js';
type Schemas = components['schemas'];
export const fee = (amount: Schemas['FeeAmount']): number | null => (amount.kind === 'fixed' ? amount.rupiah : null);
export const outcome = (one: Schemas['Application']) => (one.state === 'closed' ? one.outcome : undefined);
type Refused = operations['createHold']['responses'][409]['content']['application/problem+json'];
export const taken = (problem: Refused): boolean => problem.code === 'slot_taken';
export const path: keyof paths = '/holds/{id}/release';
// @ts-expect-error no such path
export const wrong: keyof paths = '/moon';
// @ts-expect-error an unknown fee has no amount
export const unknown = (amount: Schemas['FeeAmountUnknown']) => amount.rupiah;
`;

test('a public generator makes types of it that compile and tell apart', async () => {
  const types = astToString(await openapiTS(text));
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    writeFileSync(join(folder, 'api.d.ts'), types);
    writeFileSync(join(folder, 'use.ts'), program);
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    };
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([join(folder, 'use.ts')], options));
    assert.deepEqual(
      diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      [],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a client of a public library works by it', async () => {
  interface Paths {
    '/services/{id}': {
      get: {
        parameters: { path: { id: string }; query?: { region?: string } };
        responses: { 404: { content: { 'application/problem+json': { code: string } } } };
      };
    };
  }
  const asked: string[] = [];
  const client = createClient<Paths>({
    baseUrl: 'https://mpp.example/api/v1',
    fetch: async ({ url }) => {
      asked.push(url);
      const headers = { 'Content-Type': 'application/problem+json' };
      return new Response(JSON.stringify({ code: 'service_unknown' }), { status: 404, headers });
    },
  });
  const { error } = await client.GET('/services/{id}', {
    params: { path: { id: 'moon' }, query: { region: '99.01' } },
  });
  assert.deepEqual(asked, ['https://mpp.example/api/v1/services/moon?region=99.01']);
  assert.equal(error?.code, 'service_unknown');
});
