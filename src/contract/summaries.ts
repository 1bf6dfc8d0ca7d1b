/** What each operation does, in one sentence, for the OpenAPI document. Apart from the operations, so that no page loads it. */
import type { Endpoint } from './endpoint.js';
import type { OperationId } from './operations.js';

export const summaries: Readonly<Record<OperationId, string>> = {
  uploadDocument: 'Sends a document that was asked for.',
  deleteDocument: 'Takes back a document that was not sent in yet.',
  resubmitApplication: 'Sends the application back to the officers with what was missing.',
  objectToApplication: 'Objects to a rejection (UU 30/2014, art. 76).',
  getProduct: 'Where the finished document can be fetched for a short while.',
  createAppointment: 'Turns a hold into an appointment.',
  rescheduleAppointment: 'Moves an appointment to the time of a hold, in one step.',
  cancelAppointment: 'Cancels an appointment; others can take its time at once.',
  checkInAppointment: 'Says that the citizen has come; from then on there is a place in the line.',
  joinWaitlist: 'Tell me when something earlier is free.',
  leaveWaitlist: 'Do not tell me any more.',
  takeOffer: 'Gives the hold of an offer to whoever proves the telephone number it was sent to.',
  getAvailability: 'Free days and times of one or several services at one place.',
  lookupCase: 'Opens a case by its code and a proof; gives a short-lived token for the rest.',
  resendCode: 'Sends lost codes to the telephone they were booked with; tells nobody whether there were any.',
  getCase: 'The case of the token, as it stands.',
  openEvents: 'Changes of the case of the token, or of the queues of a place, as they happen.',
  createHold: 'Keeps a time for ten minutes.',
  getHold: 'What became of a hold; consumed means booked.',
  changeHold: 'Moves a hold to another time or extends it (ten times).',
  releaseHold: 'Gives a held time back.',
  getOfficerDay: 'Appointments, line and figures of a day.',
  checkInByOfficer: 'The citizen stands here: gives a place in the line.',
  addWalkIn: 'Puts somebody without an appointment into the line.',
  callNext: 'Calls the next in the line to a counter.',
  serveAppointment: 'Served: opens one application a service, under the same code.',
  markNoShow: 'Called, and nobody came.',
  listApplications: 'Applications, the most overdue first.',
  moveApplication: 'Moves an application on; the move is added to its history.',
  announceClosure: 'Closes a place for a day or part of it, with the reason.',
  listClosures: 'What officers announced for a place, from today on.',
  withdrawClosure: 'Takes the announcement of a closure back; appointments stay as they are.',
  announceMaintenance: 'Announces maintenance of the online part, planned or at once, or ends it.',
  switchBooking: 'Switches online booking off and on; the counters go on.',
  listMessages: 'Messages to citizens, the newest first, where no gateway sends them.',
  getQueue: 'Numbers being served and waiting at a place.',
  getRegion: 'The region, its agencies, topics, places, and what this server offers.',
  getService: 'One service in full: requirements, procedure, time, fees, product, complaints.',
  listServices: 'The catalogue in compact form; with `query`, searched on the server with the same ranking.',
  sendSurvey: 'Says how it was, in nine elements.',
  getQuality: 'The published index.',
};

const isOperation = (id: string): id is OperationId => Object.hasOwn(summaries, id);

export const summaryOf = ({ id }: Endpoint): string => (isOperation(id) ? summaries[id] : id);
