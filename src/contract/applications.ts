/** What happens after the visit: one application a service, under the appointment's code. History is append-only. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Id } from './identifiers.js';
import { Day, LocalizedText, Moment, Slug, WebAddress, Whole } from './primitives.js';
import { ApplicationOutcome, ApplicationState } from './states.js';

/** A stage as the citizen reads it; future ones are there too, so that the way ahead is seen. */
export const Stage = z.object({
  id: Slug,
  label: LocalizedText,
  state: z.enum(['done', 'current', 'upcoming']),
  at: z.optional(Moment),
});
export type Stage = z.infer<typeof Stage>;

/** One entry of the history; only public ones are sent to the citizen. */
export const HistoryEntry = z.object({
  at: Moment,
  by: z.enum(['officer', 'applicant', 'system']),
  state: ApplicationState,
  note: z.optional(LocalizedText),
});

/** Something that only the citizen can do now. */
export const CitizenAction = z.object({
  kind: z.enum(['document', 'visit', 'payment', 'answer', 'pick-up']),
  label: LocalizedText,
  due: z.optional(Day),
});

/**
 * The promise, counted in working days of the office. The clock stands still only while the citizen must act.
 * `days` are the working days from opening to promise, to be drawn one cell each.
 */
export const PromiseClock = z.object({
  promisedOn: Day,
  totalDays: Whole,
  usedDays: Whole,
  lateDays: Whole,
  paused: z.boolean(),
  days: z.array(Day),
});
export type PromiseClock = z.infer<typeof PromiseClock>;

const core = {
  id: Id,
  service: Slug,
  openedAt: Moment,
  stages: z.array(Stage),
  history: z.array(HistoryEntry),
  clock: z.optional(PromiseClock),
  action: z.optional(CitizenAction),
};

export const ClosedApplication = z.object({
  ...core,
  state: z.literal('closed'),
  outcome: ApplicationOutcome,
  reason: z.optional(LocalizedText),
  objectionUntil: z.optional(Day),
});

export const OpenApplication = z.object({
  ...core,
  state: z.enum(ApplicationState.options.filter((state) => state !== 'closed')),
});

/** Closed always has an outcome, and only closed has one. */
export const Application = z.union([ClosedApplication, OpenApplication]);
export type Application = z.infer<typeof Application>;

const ById = z.object({ id: Id });

export const UploadedDocument = z.object({ id: Id, name: z.string(), bytes: Whole, uploadedAt: Moment });

/** The file travels as base64 in JSON: small photos only, and no second body format. */
export const uploadDocument = endpoint({
  id: 'uploadDocument',
  method: 'POST',
  path: '/applications/{id}/documents',
  params: ById,
  body: z.object({ name: z.string().check(z.maxLength(200)), type: z.string(), base64: z.string() }),
  output: UploadedDocument,
  status: 201,
  auth: 'case',
  codes: ['token_invalid', 'application_unknown', 'document_rejected', 'body_too_large'],
});

export const deleteDocument = endpoint({
  id: 'deleteDocument',
  method: 'DELETE',
  path: '/applications/{id}/documents/{docId}',
  params: z.object({ id: Id, docId: Id }),
  output: z.object({ id: Id }),
  auth: 'case',
  codes: ['token_invalid', 'application_unknown'],
});

export const resubmitApplication = endpoint({
  id: 'resubmitApplication',
  method: 'POST',
  path: '/applications/{id}/resubmit',
  params: ById,
  output: Application,
  auth: 'case',
  codes: ['token_invalid', 'application_unknown', 'application_move_not_allowed'],
});

export const objectToApplication = endpoint({
  id: 'objectToApplication',
  method: 'POST',
  path: '/applications/{id}/objection',
  params: ById,
  body: z.object({ reason: z.string().check(z.minLength(1), z.maxLength(2000)) }),
  output: Application,
  auth: 'case',
  codes: ['token_invalid', 'application_unknown', 'application_move_not_allowed'],
});

export const getProduct = endpoint({
  id: 'getProduct',
  method: 'GET',
  path: '/applications/{id}/product',
  params: ById,
  output: z.object({ name: LocalizedText, url: WebAddress, expiresAt: Moment }),
  auth: 'case',
  codes: ['token_invalid', 'application_unknown'],
});
