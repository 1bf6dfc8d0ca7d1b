/** The body of every error: RFC 9457 problem details. The codes stand in `errors.ts`, apart, since a client need not know them all. */
import * as z from 'zod/mini';
import { Moment, Whole } from './primitives.js';

/** A field that was refused; `path` is dotted as in the body, such as `contact.nik`. */
export const FieldProblem = z.object({ path: z.string(), reason: z.string() });

/** A free time offered instead of one that is gone. */
export const Alternative = z.object({ startsAt: Moment, left: Whole });

/**
 * RFC 9457 problem details. `code` is kept as text here, so that a newer server does not break an older client: a code
 * that is not in the list is shown by its status.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: Whole,
  code: z.string(),
  detail: z.optional(z.string()),
  fields: z.optional(z.array(FieldProblem)),
  alternatives: z.optional(z.array(Alternative)),
  /** Seconds to wait, the same number as the `Retry-After` header. */
  retryAfter: z.optional(Whole),
  /** Names the log line of this request; holds nothing personal. */
  requestId: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;
