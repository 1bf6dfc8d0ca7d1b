/** The shape of one operation: what goes in, what comes out, and which refusals a caller must expect. */
import type * as z from 'zod/mini';
import type { ProblemCode } from './errors.js';

/** Who may call: anybody, or the bearer of a token. `hold` travels as `Hold-Token`, the rest as `Authorization: Bearer`. */
export type Auth = 'none' | 'hold' | 'case' | 'officer';

type ObjectSchema = z.ZodMiniObject;

export interface Endpoint {
  /** Name of the operation, the same in OpenAPI (`operationId`), `capabilities` and `MppClient`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path below the base URL; `{name}` stands for a member of `params`. */
  readonly path: string;
  readonly params?: ObjectSchema;
  readonly query?: ObjectSchema;
  readonly body?: z.ZodMiniType;
  readonly output: z.ZodMiniType;
  /** Status of the answer that is no problem; 200 where not said. */
  readonly status?: 200 | 201;
  readonly auth?: Auth;
  /** Refusals of this operation beside those of all operations (`commonCodes`). */
  readonly codes: readonly ProblemCode[];
  /** An answer may be kept and revalidated by ETag. */
  readonly cacheable?: boolean;
}

/** Keeps the literal types of an endpoint's description. Pure: a bundle holds the operations that it calls. */
/*#__NO_SIDE_EFFECTS__*/
export const endpoint = <const Description extends Endpoint>(description: Description): Description => description;

type Part<Key extends string, E> =
  E extends Readonly<Record<Key, infer S extends z.ZodMiniType>>
    ? Record<string, never> extends z.input<S>
      ? { readonly [K in Key]?: z.input<S> }
      : { readonly [K in Key]: z.input<S> }
    : unknown;

/** What a caller gives: path parameters, query and body, each only where the operation has them. */
export type InputOf<E extends Endpoint> = Part<'params', E> & Part<'query', E> & Part<'body', E>;

/** What a caller gets when it went well. */
export type OutputOf<E extends Endpoint> = z.output<E['output']>;

export type CodeOf<E extends Endpoint> = E['codes'][number];
