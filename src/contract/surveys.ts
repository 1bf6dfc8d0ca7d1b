/** The public survey (Permenpan RB 14/2017: nine elements, four answers) and the index made from it. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { CaseCode } from './identifiers.js';
import { Day, RegionCode, Slug, Whole } from './primitives.js';
import { RegionQuery } from './region.js';

export const SurveyElement = z.enum([
  'requirements',
  'procedure',
  'time',
  'fee',
  'product',
  'competence',
  'behaviour',
  'complaints',
  'facilities',
]);

const Score = z.number().check(z.multipleOf(1), z.minimum(1), z.maximum(4));

/** Elements may be skipped; no name is asked. The code proves a visit once and is not kept with the answers. */
export const sendSurvey = endpoint({
  id: 'sendSurvey',
  method: 'POST',
  path: '/surveys',
  body: z.object({
    region: z.optional(RegionCode),
    service: Slug,
    code: z.optional(CaseCode),
    scores: z.partialRecord(SurveyElement, Score),
    comment: z.optional(z.string().check(z.maxLength(1000))),
  }),
  output: z.object({ counted: z.boolean() }),
  status: 201,
  codes: ['region_unknown', 'service_unknown', 'survey_closed'],
});

/** The index runs from 25 to 100; it is null while there are too few answers to publish it. */
export const Quality = z.object({
  from: Day,
  to: Day,
  answers: Whole,
  needed: Whole,
  index: z.nullable(z.number()),
  grade: z.nullable(z.enum(['A', 'B', 'C', 'D'])),
  elements: z.partialRecord(SurveyElement, z.number()),
  services: z.array(z.object({ service: Slug, answers: Whole, index: z.nullable(z.number()) })),
  quarters: z.array(z.object({ from: Day, to: Day, index: z.nullable(z.number()) })),
});
export type Quality = z.infer<typeof Quality>;

export const getQuality = endpoint({
  id: 'getQuality',
  method: 'GET',
  path: '/quality',
  query: RegionQuery,
  output: Quality,
  codes: ['region_unknown'],
  cacheable: true,
});
