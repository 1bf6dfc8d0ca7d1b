/** One code, three truths: the appointment before the day, the queue on the day, the applications after. */
import * as z from 'zod/mini';
import { Appointment } from './appointments.js';
import { Application } from './applications.js';
import { endpoint } from './endpoint.js';
import { CaseCode, Token } from './identifiers.js';
import { Moment, Slug, Whole } from './primitives.js';
import { RegionQuery } from './region.js';

/** The place in the line, from check-in on. */
export const QueuePlace = z.object({
  label: z.string(),
  serving: z.nullable(z.string()),
  ahead: Whole,
  /** Expected wait in minutes; absent when nobody can tell. */
  minutes: z.optional(Whole),
  counter: z.optional(z.string()),
  asOf: Moment,
});
export type QueuePlace = z.infer<typeof QueuePlace>;

export const Case = z.object({
  code: CaseCode,
  asOf: Moment,
  appointment: z.optional(Appointment),
  queue: z.optional(QueuePlace),
  applications: z.array(Application),
});
export type Case = z.infer<typeof Case>;

export const LookupProof = z.union([
  z.object({ kind: z.literal('phone'), lastDigits: z.string().check(z.regex(/^\d{4}$/)) }),
  z.object({ kind: z.literal('pin'), pin: z.string().check(z.regex(/^\d{6}$/)) }),
]);

/** Unknown code and wrong proof answer alike, in body and in time. */
export const lookupCase = endpoint({
  id: 'lookupCase',
  method: 'POST',
  path: '/cases/lookup',
  body: z.object({ code: CaseCode, proof: LookupProof }),
  output: z.object({ case: Case, token: Token, tokenExpiresAt: Moment }),
  codes: ['lookup_failed', 'lookup_wait'],
});

/** Polling, where server-sent events do not get through. */
export const getCase = endpoint({
  id: 'getCase',
  method: 'GET',
  path: '/cases/current',
  output: Case,
  auth: 'case',
  codes: ['token_invalid'],
});

/**
 * Server-sent events (WHATWG HTML, 9.2), read with fetch so that the token is a header. `Last-Event-ID` resumes.
 * Event `case` carries a `Case`, `queue` a `QueueBoard`; comments keep the line open.
 */
export const openEvents = endpoint({
  id: 'openEvents',
  method: 'GET',
  path: '/events',
  query: z.object({ ...RegionQuery.shape, location: z.optional(Slug) }),
  output: z.string(),
  codes: ['token_invalid', 'region_unknown', 'location_unknown'],
});
