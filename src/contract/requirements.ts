/** What to bring, as data: questions about the case, documents with conditions, and stops that end the way early. */
import * as z from 'zod/mini';
import { Condition } from './conditions.js';
import { Day, LocalizedText, Slug, WebAddress, Whole } from './primitives.js';

const asks = {
  id: Slug,
  label: LocalizedText,
  hint: z.optional(LocalizedText),
  /** Asked only when this holds. */
  when: z.optional(Condition),
  /** A sensitive answer stays in memory: in no link, storage or event. */
  sensitive: z.optional(z.literal(true)),
  /** About the visit, not the service (who comes, nationality): where several services of one visit ask it, it is asked once. */
  shared: z.optional(z.literal(true)),
};

export const Option = z.object({ id: Slug, label: LocalizedText });

export const Question = z.union([
  z.object({ ...asks, type: z.literal('choice'), options: z.array(Option).check(z.minLength(2)) }),
  /** Any number of options; `none` of them is an answer too. */
  z.object({ ...asks, type: z.literal('several'), options: z.array(Option).check(z.minLength(1)) }),
  z.object({ ...asks, type: z.literal('yesno') }),
  z.object({ ...asks, type: z.literal('integer'), min: z.optional(Whole), max: z.optional(Whole) }),
  z.object({ ...asks, type: z.literal('date') }),
]);
export type Question = z.infer<typeof Question>;

/** An answer; a `several` question is answered by a list, empty for none of them. */
export const Answer = z.union([z.string(), z.boolean(), z.number(), z.array(z.string())]);
export type Answer = z.infer<typeof Answer>;

/** Answers so far, by question. */
export type Answers = Readonly<Record<string, Answer>>;

/** Where a document comes from; `service` opens that service's own list in place. */
export const Obtain = z.object({
  service: z.optional(Slug),
  where: z.optional(LocalizedText),
  url: z.optional(WebAddress),
});

/** In what form it is wanted. `presence` is no paper: a person, a vehicle, an animal that must be there. */
export const DocumentForm = z.object({
  original: z.optional(Whole),
  copies: z.optional(Whole),
  /** The counter keeps the original, as it does with a photograph: two services need two. */
  kept: z.optional(z.literal(true)),
  /** A file for the electronic service: accepted types and the largest size in bytes. */
  digital: z.optional(z.object({ types: z.array(z.string()), maxBytes: z.optional(Whole) })),
  presence: z.optional(z.literal(true)),
  /** A form to fill in, at the counter or before. */
  fillIn: z.optional(z.literal(true)),
});
export type DocumentForm = z.infer<typeof DocumentForm>;

const paper = {
  id: Slug,
  label: LocalizedText,
  form: DocumentForm,
  note: z.optional(LocalizedText),
  obtain: z.optional(Obtain),
  validity: z.optional(LocalizedText),
  legalBasis: z.optional(z.string()),
  checkedOn: z.optional(Day),
  unverified: z.optional(z.literal(true)),
};

export const Document = z.object(paper);
export type Document = z.infer<typeof Document>;

/** One line of the list: a document, or one of several. `because` says why it is asked. */
export const Requirement = z.object({
  id: Slug,
  when: z.optional(Condition),
  because: z.optional(LocalizedText),
  oneOf: z.array(Document).check(z.minLength(1)),
});
export type Requirement = z.infer<typeof Requirement>;

/** Ends the way early and kindly: the rule, and a way on. */
export const Stop = z.object({
  id: Slug,
  when: Condition,
  message: LocalizedText,
  wayOn: z.optional(LocalizedText),
  service: z.optional(Slug),
  unverified: z.optional(z.literal(true)),
});
export type Stop = z.infer<typeof Stop>;

export const Requirements = z.object({
  /** Changes whenever the list does; ticks are kept by service and version. */
  version: z.string(),
  questions: z.array(Question),
  documents: z.array(Requirement),
  stops: z.array(Stop),
});
export type Requirements = z.infer<typeof Requirements>;
