/** The catalogue in compact form, for search and lists. One service in full stands in `service.ts`, apart, so that a search loads less. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { RegionQuery } from './region.js';
import { FeeSummary } from './fee-summary.js';
import { Channel, Duration, LocalizedText, Slug, Whole } from './primitives.js';

/** How long it takes: in words, and in numbers where they are known. */
export const ServiceTime = z.object({
  text: z.optional(LocalizedText),
  min: z.optional(Duration),
  max: z.optional(Duration),
  /** Whether days are working days of the office. */
  workingDays: z.optional(z.boolean()),
});
export type ServiceTime = z.infer<typeof ServiceTime>;

/** One line of the catalogue. What is absent is unknown or empty; that keeps the list small. */
export const ServiceSummary = z.object({
  id: Slug,
  name: LocalizedText,
  agency: Slug,
  category: Slug,
  lifeEvents: z.optional(z.array(Slug)),
  /** Everyday words for it, for the search only. */
  keywords: z.optional(z.array(z.string())),
  abbreviations: z.optional(z.array(z.string())),
  channels: z.array(Channel),
  fee: FeeSummary,
  time: z.optional(ServiceTime),
  /** Rank among the most wanted, 1 is first. */
  popular: z.optional(Whole),
  /** Some field of it was not checked by anybody yet. */
  unverified: z.optional(z.literal(true)),
  /** A visitor may want to leave the page fast (violence, debt, illness). */
  sensitive: z.optional(z.literal(true)),
});
export type ServiceSummary = z.infer<typeof ServiceSummary>;

/** What a search says: how sure it is, the hits best first, and the words that nothing explains. */
export const SearchAnswer = z.object({
  verdict: z.enum(['found', 'near', 'none']),
  hits: z.array(
    z.object({
      id: Slug,
      score: z.number(),
      /** Stretches of the shown name that matched, in UTF-16 units. */
      marks: z.array(z.object({ start: Whole, length: Whole })),
    }),
  ),
  unknown: z.array(z.string()),
  didYouMean: z.optional(z.string()),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const ServiceList = z.object({
  version: z.string(),
  /** True: these are all services, search among them yourself. False: ask the server for each query. */
  complete: z.boolean(),
  total: Whole,
  services: z.array(ServiceSummary),
  nextCursor: z.optional(z.string()),
  search: z.optional(SearchAnswer),
});
export type ServiceList = z.infer<typeof ServiceList>;

export const listServices = endpoint({
  id: 'listServices',
  method: 'GET',
  path: '/services',
  query: z.object({
    ...RegionQuery.shape,
    query: z.optional(z.string().check(z.maxLength(500))),
    lang: z.optional(z.enum(['id', 'en', 'jv', 'su'])),
    category: z.optional(Slug),
    agency: z.optional(Slug),
    cursor: z.optional(z.string()),
    limit: z.optional(z.string().check(z.regex(/^\d{1,4}$/))),
  }),
  output: ServiceList,
  codes: ['region_unknown'],
  cacheable: true,
});
