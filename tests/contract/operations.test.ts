import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Endpoint } from '../../src/contract/endpoint.js';
import { isProblemCode, problemCodes } from '../../src/contract/errors.js';
import { commonCodes, operations, writeCodes } from '../../src/contract/operations.js';

const all = Object.entries<Endpoint>(operations);
const shared = new Set<string>([...commonCodes, ...writeCodes]);

test('an operation goes by one name everywhere', () => {
  for (const [key, { id }] of all) assert.equal(id, key);
});

test('no two operations answer at the same place', () => {
  const places = all.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
  assert.equal(new Set(places).size, places.length);
});

test('the path names its parameters, each once', () => {
  for (const [id, { path, params }] of all) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    assert.deepEqual(named.sort(), Object.keys(params?.shape ?? {}).sort(), id);
    assert.match(path, /^(\/(\{\w+\}|[a-z-]+))+$/, id);
  }
});

test('reads have no body; no proof, token, name or number stands in an address', () => {
  for (const [id, { method, body, query, params }] of all) {
    if (method === 'GET' || method === 'DELETE') assert.equal(body, undefined, id);
    const inAddress = [...Object.keys(query?.shape ?? {}), ...Object.keys(params?.shape ?? {})];
    for (const name of inAddress) assert.doesNotMatch(name, /token|proof|pin|nik|phone|email|code|name/i, id);
  }
});

test('who may call is told by the refusals', () => {
  for (const [id, { auth = 'none', codes }] of all) {
    const has = (code: string) => (codes as readonly string[]).includes(code);
    if (auth === 'hold') assert.ok(has('hold_token_wrong'), id);
    if (auth === 'case') assert.ok(has('token_invalid'), id);
    if (auth === 'officer') assert.ok(has('officer_token_invalid'), id);
    assert.equal(/^\/officer\//.test(operations[id as keyof typeof operations].path), auth === 'officer', id);
  }
});

test('only what is the same for everybody may be kept', () => {
  for (const [id, { cacheable, method, auth = 'none' }] of all) {
    if (cacheable) assert.deepEqual([method, auth], ['GET', 'none'], id);
  }
});

test('what asks for a region may find it unknown', () => {
  for (const [id, { query, body, codes }] of all) {
    const shape = { ...query?.shape, ...(body && 'shape' in body ? (body.shape as object) : {}) };
    assert.equal('region' in shape, (codes as readonly string[]).includes('region_unknown'), id);
  }
});

test('every code of the list is used, and none is listed twice', () => {
  const used = new Set(all.flatMap(([, { codes }]) => [...codes]));
  const unused = problemCodes.filter((code) => !used.has(code) && !shared.has(code));
  assert.deepEqual(unused, []);
  for (const [id, { codes }] of all) {
    assert.equal(new Set(codes).size, codes.length, id);
    for (const code of codes) assert.ok(isProblemCode(code), code);
  }
});
