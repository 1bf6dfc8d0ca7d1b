/** What an officer does. Codes and services, no citizen's name. By officer token. */
import * as z from 'zod/mini';
import { Application, CitizenAction } from './applications.js';
import { HelpNeed } from './appointments.js';
import { endpoint } from './endpoint.js';
import { CaseCode, Id } from './identifiers.js';
import { ClockTime, Day, LocalizedText, Moment, Slug, Whole } from './primitives.js';
import { Maintenance } from './region.js';
import { ApplicationOutcome, ApplicationState, AppointmentState } from './states.js';

/** One line of the day's list. */
export const OfficerVisit = z.object({
  code: CaseCode,
  label: z.string(),
  state: AppointmentState,
  services: z.array(Slug),
  agency: Slug,
  startsAt: Moment,
  checkedInAt: z.optional(Moment),
  calledAt: z.optional(Moment),
  counter: z.optional(z.string()),
  walkIn: z.boolean(),
  help: z.array(HelpNeed),
});
export type OfficerVisit = z.infer<typeof OfficerVisit>;

export const OfficerDay = z.object({
  day: Day,
  location: Slug,
  asOf: Moment,
  figures: z.object({ booked: Whole, waiting: Whole, served: Whole, noShow: Whole, cancelled: Whole }),
  visits: z.array(OfficerVisit),
});
export type OfficerDay = z.infer<typeof OfficerDay>;

export const OfficerApplication = z.object({ code: CaseCode, application: Application, agency: Slug });
export type OfficerApplication = z.infer<typeof OfficerApplication>;

const place = z.object({ location: Slug, day: z.optional(Day), agency: z.optional(Slug) });
const byCode = z.object({ code: CaseCode });
const officer = 'officer' as const;
const moves = ['officer_token_invalid', 'lookup_failed', 'appointment_not_changeable'] as const;

export const getOfficerDay = endpoint({
  id: 'getOfficerDay',
  method: 'GET',
  path: '/officer/day',
  query: place,
  output: OfficerDay,
  auth: officer,
  codes: ['officer_token_invalid', 'location_unknown'],
});

export const checkInByOfficer = endpoint({
  id: 'checkInByOfficer',
  method: 'POST',
  path: '/officer/check-in',
  body: byCode,
  output: OfficerVisit,
  auth: officer,
  codes: moves,
});

export const addWalkIn = endpoint({
  id: 'addWalkIn',
  method: 'POST',
  path: '/officer/walk-ins',
  auth: officer,
  status: 201,
  body: z.object({ location: Slug, service: Slug, help: z.optional(z.array(HelpNeed)) }),
  output: z.object({ visit: OfficerVisit, pin: z.string() }),
  codes: ['officer_token_invalid', 'location_unknown', 'service_unknown', 'service_not_at_location'],
});

/** Order of the line: priority needs, appointments whose time has come, then arrival. */
export const callNext = endpoint({
  id: 'callNext',
  method: 'POST',
  path: '/officer/call-next',
  auth: officer,
  body: z.object({ location: Slug, agency: Slug, counter: z.string().check(z.maxLength(20)) }),
  output: OfficerVisit,
  codes: ['officer_token_invalid', 'location_unknown', 'queue_empty'],
});

export const serveAppointment = endpoint({
  id: 'serveAppointment',
  method: 'POST',
  path: '/officer/serve',
  body: byCode,
  auth: officer,
  output: z.object({ visit: OfficerVisit, applications: z.array(Application) }),
  codes: moves,
});

export const markNoShow = endpoint({
  id: 'markNoShow',
  method: 'POST',
  path: '/officer/no-show',
  body: byCode,
  output: OfficerVisit,
  auth: officer,
  codes: moves,
});

export const listApplications = endpoint({
  id: 'listApplications',
  method: 'GET',
  path: '/officer/applications',
  auth: officer,
  query: z.object({ state: z.optional(ApplicationState), agency: z.optional(Slug), cursor: z.optional(z.string()) }),
  output: z.object({ applications: z.array(OfficerApplication), nextCursor: z.optional(z.string()) }),
  codes: ['officer_token_invalid'],
});

/** Closing needs an outcome; waiting for the applicant needs what they must do. */
export const ApplicationMove = z.union([
  z.object({ to: z.literal('closed'), outcome: ApplicationOutcome, note: z.optional(LocalizedText) }),
  z.object({ to: z.literal('waiting-for-applicant'), action: CitizenAction, note: z.optional(LocalizedText) }),
  z.object({ to: z.enum(['in-progress', 'waiting-for-agency', 'ready']), note: z.optional(LocalizedText) }),
]);
export type ApplicationMove = z.infer<typeof ApplicationMove>;

export const moveApplication = endpoint({
  id: 'moveApplication',
  method: 'POST',
  path: '/officer/applications/{id}/move',
  auth: officer,
  params: z.object({ id: Id }),
  body: ApplicationMove,
  output: Application,
  codes: ['officer_token_invalid', 'application_unknown', 'application_move_not_allowed'],
});

/** What an officer announced; the region tells the same without the id. */
export const AnnouncedClosure = z.object({
  id: Id,
  location: Slug,
  day: Day,
  from: z.optional(ClockTime),
  to: z.optional(ClockTime),
  reason: LocalizedText,
});
export type AnnouncedClosure = z.infer<typeof AnnouncedClosure>;

export const announceClosure = endpoint({
  id: 'announceClosure',
  method: 'POST',
  path: '/officer/closures',
  auth: officer,
  status: 201,
  body: z.object({
    location: Slug,
    day: Day,
    from: z.optional(ClockTime),
    to: z.optional(ClockTime),
    reason: LocalizedText,
  }),
  output: z.object({ id: Id, affected: Whole }),
  codes: ['officer_token_invalid', 'location_unknown'],
});

/** Those that can be withdrawn: from today on, without the catalogue's holidays. */
export const listClosures = endpoint({
  id: 'listClosures',
  method: 'GET',
  path: '/officer/closures',
  auth: officer,
  query: z.object({ location: Slug }),
  output: z.object({ closures: z.array(AnnouncedClosure) }),
  codes: ['officer_token_invalid', 'location_unknown'],
});

/**
 * Its time can be booked again. Appointments stay as they are: who was told and still has the time is told that it holds, who
 * moved or cancelled meanwhile is not booked anew. Withdrawn already, or never announced, it is `not_found`.
 */
export const withdrawClosure = endpoint({
  id: 'withdrawClosure',
  method: 'POST',
  path: '/officer/closures/{id}/withdraw',
  auth: officer,
  params: z.object({ id: Id }),
  output: z.object({ affected: Whole }),
  codes: ['officer_token_invalid'],
});

export const switchBooking = endpoint({
  id: 'switchBooking',
  method: 'POST',
  path: '/officer/online-booking',
  auth: officer,
  body: z.object({ open: z.boolean(), reason: z.optional(LocalizedText), until: z.optional(Moment) }),
  output: z.object({ open: z.boolean() }),
  codes: ['officer_token_invalid'],
});

/**
 * Announces maintenance, from `from` or at once; `null` ends it. While it runs every operation answers `maintenance`, but for
 * officers' ones and what caches may keep (region and catalogue).
 */
export const announceMaintenance = endpoint({
  id: 'announceMaintenance',
  method: 'POST',
  path: '/officer/maintenance',
  auth: officer,
  body: z.object({
    maintenance: z.nullable(z.object({ from: z.optional(Moment), until: Moment, reason: LocalizedText })),
  }),
  output: z.object({ maintenance: z.nullable(Maintenance) }),
  codes: ['officer_token_invalid'],
});
