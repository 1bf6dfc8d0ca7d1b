/**
 * Every reason for which the API or the client says no, once. The server answers with RFC 9457 problem details that carry
 * the code; the sentences for the citizen stand in `error-texts.id.ts` and `error-texts.en.ts`.
 */

/** HTTP status of each code the server sends. */
export const problemStatus = {
  // the request
  invalid_request: 400,
  invalid_json: 400,
  body_too_large: 413,
  wrong_content_type: 415,
  not_found: 404,
  method_not_allowed: 405,
  origin_not_allowed: 403,
  idempotency_key_missing: 400,
  idempotency_mismatch: 422,
  idempotency_running: 409,
  rate_limited: 429,
  // what is asked for
  region_unknown: 404,
  service_unknown: 404,
  location_unknown: 404,
  service_not_at_location: 409,
  service_not_bookable: 409,
  party_too_large: 409,
  // holds and slots
  slot_taken: 409,
  slot_past: 409,
  slot_unknown: 409,
  day_closed: 409,
  hold_unknown: 404,
  hold_expired: 409,
  hold_released: 409,
  hold_consumed: 409,
  hold_extension_limit: 409,
  hold_limit: 409,
  hold_token_wrong: 403,
  // appointments
  field_invalid: 422,
  notice_outdated: 409,
  appointment_limit: 409,
  appointment_past: 409,
  appointment_not_changeable: 409,
  check_in_not_here: 403,
  check_in_too_early: 409,
  online_booking_closed: 503,
  waitlist_unknown: 404,
  // cases and applications
  lookup_failed: 404,
  lookup_wait: 429,
  token_invalid: 401,
  application_unknown: 404,
  application_move_not_allowed: 409,
  document_rejected: 422,
  survey_closed: 409,
  // officers
  officer_token_invalid: 401,
  queue_empty: 404,
  // the server
  operation_not_built: 501,
  maintenance: 503,
  overloaded: 503,
  internal_error: 500,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problemStatus;

/** Codes that only a client can know: there was no answer, or none it may trust. */
export const clientCodes = [
  'offline',
  'unreachable',
  'timed_out',
  'contract_violation',
  'unsupported',
  'start_failed',
  'settings_invalid',
] as const;
export type ClientCode = (typeof clientCodes)[number];

export type ErrorCode = ProblemCode | ClientCode;

export const problemCodes = /* @__PURE__ */ Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

/** What a citizen reads: what is wrong, and what to do next. */
export interface ErrorText {
  readonly says: string;
  readonly next: string;
}

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemStatus, code);
