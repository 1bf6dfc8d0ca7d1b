/**
 * When a document, fee, question or stop applies: a small closed set of operators over the citizen's answers, evaluated in
 * three values (yes, no, perhaps) by `domain/checklist`. Data, never code.
 */
import * as z from 'zod/mini';
import { Day, Slug, Whole } from './primitives.js';

const bound = z.union([z.number(), Day]);

/** Equal to, or among, the chosen option; yes/no questions compare with a boolean. */
const Equals = z.object({
  op: z.enum(['eq', 'ne']),
  question: Slug,
  value: z.union([z.string(), z.boolean(), z.number()]),
});
const OneOf = z.object({ op: z.literal('in'), question: Slug, values: z.array(z.string()) });
/** A `several` question has this option among its answers. */
const Has = z.object({ op: z.literal('has'), question: Slug, value: z.string() });
/** Whole numbers and dates. */
const Compares = z.object({ op: z.enum(['lt', 'lte', 'gt', 'gte']), question: Slug, value: bound });
/** Full years between a date answer and today. */
const Age = z.object({ op: z.literal('age'), question: Slug, is: z.enum(['lt', 'lte', 'gt', 'gte']), years: Whole });
const Answered = z.object({ op: z.literal('answered'), question: Slug });

export type Condition =
  | z.infer<typeof Equals>
  | z.infer<typeof OneOf>
  | z.infer<typeof Has>
  | z.infer<typeof Compares>
  | z.infer<typeof Age>
  | z.infer<typeof Answered>
  | { op: 'and' | 'or'; of: Condition[] }
  | { op: 'not'; of: Condition };

/** Getters, since these hold conditions themselves. */
const Joined = z.object({
  op: z.enum(['and', 'or']),
  get of(): z.ZodMiniType<Condition[]> {
    return z.array(Condition).check(z.minLength(1));
  },
});
const Not = z.object({
  op: z.literal('not'),
  get of(): z.ZodMiniType<Condition> {
    return Condition;
  },
});

export const Condition: z.ZodMiniType<Condition> = z.union([Equals, OneOf, Has, Compares, Age, Answered, Joined, Not]);
