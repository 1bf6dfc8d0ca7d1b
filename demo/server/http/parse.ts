/** Holds what comes in against the contract's schemas and names each field that does not fit. */
import * as z from 'zod/mini';
import type { FieldProblem } from '../../../src/contract/problem.js';
import { refuse } from './refusal.js';

type Field = z.infer<typeof FieldProblem>;

const reasons: Readonly<Record<string, string>> = { too_big: 'too_long', too_small: 'too_short' };

/** What the citizen typed; the rest of a request is the program's, and a fault in it is no fault of theirs. */
const typed = /^(?:contact|extra)\b/;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

function fieldsOf(issues: readonly z.core.$ZodIssue[], input: unknown): Field[] {
  return issues.map(({ path, code }) => ({
    path: path.map(String).join('.'),
    reason: valueAt(input, path) === undefined ? 'required' : (reasons[code] ?? 'invalid'),
  }));
}

export function parse<S extends z.ZodMiniType>(schema: S, input: unknown): z.output<S> {
  const result = z.safeParse(schema, input);
  if (result.success) return result.data;
  const fields = fieldsOf(result.error.issues, input);
  throw refuse(fields.every(({ path }) => typed.test(path)) ? 'field_invalid' : 'invalid_request', { fields });
}
