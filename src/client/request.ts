/** From an operation and its input to a request. */
import type { Endpoint } from '../contract/endpoint.js';
import type { CallOptions } from './caller.js';
import { newKey } from './keys.js';
import type { Settings } from './settings.js';

/** An operation's input, with the operation's types left behind. */
export interface AnyInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What all tries of one call have in common. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Readonly<Record<string, string>>;
}

const takesRegion = (schema: object | undefined): boolean =>
  schema !== undefined && 'shape' in schema && Object.hasOwn(schema.shape as object, 'region');

const path = (template: string, params: AnyInput['params']): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params?.[name])));

function search(query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return given.length ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}` : '';
}

/** Builds a call: the caller's region where the operation takes one, tokens in headers only, a key on every write. */
export function toCall(endpoint: Endpoint, input: AnyInput, options: CallOptions, settings: Settings): Call {
  const { region } = settings;
  const query = takesRegion(endpoint.query) ? { region, ...input.query } : { ...input.query };
  const body = takesRegion(endpoint.body) ? { region, ...(input.body as object) } : input.body;
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (options.token) headers['Authorization'] = `Bearer ${options.token}`;
  if (options.holdToken) headers['Hold-Token'] = options.holdToken;
  if (endpoint.method !== 'GET') headers['Idempotency-Key'] = options.idempotencyKey ?? newKey();
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  return {
    url: settings.baseUrl + path(endpoint.path, input.params) + search(query),
    headers,
    init: {
      method: endpoint.method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(options.keepalive ? { keepalive: true } : {}),
      credentials: 'omit',
      // The host page's address may name a service; the API needs to know the website at most.
      referrerPolicy: 'strict-origin',
    },
  };
}
