/** Every operation of the API, by its id. For the server, the OpenAPI document and `MppClient`; widgets import single ones. */
import * as applications from './applications.js';
import * as appointments from './appointments.js';
import { getAvailability } from './availability.js';
import { getCase, lookupCase, openEvents } from './cases.js';
import type { Endpoint } from './endpoint.js';
import { changeHold, createHold, getHold, releaseHold } from './holds.js';
import { listMessages, resendCode } from './messages.js';
import * as officer from './officer.js';
import { getQueue } from './queues.js';
import { getRegion } from './region.js';
import { getService } from './service.js';
import { listServices } from './services.js';
import { getQuality, sendSurvey } from './surveys.js';
import { joinWaitlist, leaveWaitlist, takeOffer } from './waitlist.js';

export const operations = {
  getRegion,
  listServices,
  getService,
  getAvailability,
  createHold,
  getHold,
  changeHold,
  releaseHold,
  createAppointment: appointments.createAppointment,
  rescheduleAppointment: appointments.rescheduleAppointment,
  cancelAppointment: appointments.cancelAppointment,
  checkInAppointment: appointments.checkInAppointment,
  joinWaitlist,
  leaveWaitlist,
  takeOffer,
  lookupCase,
  resendCode,
  getCase,
  openEvents,
  uploadDocument: applications.uploadDocument,
  deleteDocument: applications.deleteDocument,
  resubmitApplication: applications.resubmitApplication,
  objectToApplication: applications.objectToApplication,
  getProduct: applications.getProduct,
  getQueue,
  sendSurvey,
  getQuality,
  getOfficerDay: officer.getOfficerDay,
  checkInByOfficer: officer.checkInByOfficer,
  addWalkIn: officer.addWalkIn,
  callNext: officer.callNext,
  serveAppointment: officer.serveAppointment,
  markNoShow: officer.markNoShow,
  listApplications: officer.listApplications,
  moveApplication: officer.moveApplication,
  announceClosure: officer.announceClosure,
  listClosures: officer.listClosures,
  withdrawClosure: officer.withdrawClosure,
  switchBooking: officer.switchBooking,
  announceMaintenance: officer.announceMaintenance,
  listMessages,
} as const satisfies Record<string, Endpoint>;

export type OperationId = keyof typeof operations;

/** Refusals that any operation may answer with. */
export const commonCodes = [
  'invalid_request',
  'invalid_json',
  'body_too_large',
  'wrong_content_type',
  'not_found',
  'method_not_allowed',
  'origin_not_allowed',
  'rate_limited',
  'operation_not_built',
  'maintenance',
  'overloaded',
  'internal_error',
] as const;

/** Refusals that any write may answer with, since every write carries an `Idempotency-Key`. */
export const writeCodes = ['idempotency_key_missing', 'idempotency_mismatch', 'idempotency_running'] as const;
