/** What a handler is called with, typed by its operation. */
import type { z } from 'zod/mini';
import type { Endpoint, OutputOf } from '../../../src/contract/endpoint.js';
import type { OperationId, operations } from '../../../src/contract/operations.js';
import type { Context } from '../context.js';
import type { Tables } from '../store/store.js';
import type { KeptRefusal } from './refusal.js';

/** The owner of holds: the token as sent and its keyed hash, which is all that is stored. */
export interface Owner {
  readonly token: string;
  readonly hash: string;
}

type Parsed<E, Part extends 'params' | 'query' | 'body'> =
  E extends Readonly<Record<Part, infer S extends z.ZodMiniType>> ? { readonly [P in Part]: z.output<S> } : unknown;

type Proved<E> = E extends { readonly auth: 'hold' }
  ? { readonly owner: Owner }
  : E extends { readonly auth: 'case' }
    ? { readonly code: string }
    : unknown;

export type Call<E> = {
  readonly context: Context;
  /** For a write the tables of its transaction, else the store. */
  readonly tables: Tables;
  readonly now: number;
  readonly request: Request;
  /** Sent with operations that go without, too. */
  readonly optionalOwner: Owner | undefined;
  /** Wakes those who wait for news of a topic, once this has been committed. */
  readonly announce: (topic: string) => Promise<void>;
} & Parsed<E, 'params'> &
  Parsed<E, 'query'> &
  Parsed<E, 'body'> &
  Proved<E>;

export type Handler<E extends Endpoint> = (call: Call<E>) => Promise<OutputOf<E> | KeptRefusal | Response>;

export type Handlers = { readonly [Id in OperationId]?: Handler<(typeof operations)[Id]> };

/** A call whose operation is not known when compiling. */
export type AnyCall = Call<Endpoint> & Partial<Record<'params' | 'query' | 'body' | 'owner' | 'code', unknown>>;
export type AnyHandler = (call: AnyCall) => Promise<unknown>;
