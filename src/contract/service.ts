/** One service in full: the service standard that the law has published (UU 25/2009, art. 21). */
import * as z from 'zod/mini';
import { BookingRules } from './booking-fields.js';
import { endpoint } from './endpoint.js';
import { Fee } from './fees.js';
import { Day, LocalizedText, Slug, WebAddress } from './primitives.js';
import { RegionQuery } from './region.js';
import { Requirements } from './requirements.js';
import { ServiceSummary } from './services.js';

/** Fields of a service that are checked one by one. */
export const CheckedField = z.enum([
  'requirements',
  'procedure',
  'time',
  'fees',
  'product',
  'complaints',
  'channels',
  'representation',
  'legalBasis',
  'validity',
  'note',
]);
export type CheckedField = z.infer<typeof CheckedField>;

export const FieldCheck = z.object({ verified: z.boolean(), on: z.optional(Day), source: z.optional(WebAddress) });

/** Field by field: a field that is absent was never looked at. */
export const Checks = z.object({
  requirements: z.optional(FieldCheck),
  procedure: z.optional(FieldCheck),
  time: z.optional(FieldCheck),
  fees: z.optional(FieldCheck),
  product: z.optional(FieldCheck),
  complaints: z.optional(FieldCheck),
  channels: z.optional(FieldCheck),
  representation: z.optional(FieldCheck),
  legalBasis: z.optional(FieldCheck),
  validity: z.optional(FieldCheck),
  note: z.optional(FieldCheck),
});

export const OnlineService = z.object({
  /** `full`: all of it online; `partial`: register online, then come. */
  reach: z.enum(['full', 'partial']),
  url: z.optional(WebAddress),
  name: z.optional(z.string()),
});

export const Service = z.object({
  ...ServiceSummary.shape,
  /** Six things that the law has a service publish: requirements, procedure, time, fee, product, complaints. */
  requirements: Requirements,
  procedure: z.array(LocalizedText),
  fees: z.array(Fee),
  product: LocalizedText,
  validity: z.optional(LocalizedText),
  note: z.optional(LocalizedText),
  online: z.optional(OnlineService),
  /** Who must come, and whether someone else may. */
  representation: z.object({
    mustAttend: z.boolean(),
    allowed: z.boolean(),
    note: z.optional(LocalizedText),
  }),
  legalBasis: z.array(z.string()),
  checks: Checks,
  /** Locations that serve it, and what a booking asks for. */
  booking: BookingRules,
  sources: z.optional(z.array(WebAddress)),
});
export type Service = z.infer<typeof Service>;

export const getService = endpoint({
  id: 'getService',
  method: 'GET',
  path: '/services/{id}',
  params: z.object({ id: Slug }),
  query: RegionQuery,
  output: Service,
  codes: ['region_unknown', 'service_unknown'],
  cacheable: true,
});
