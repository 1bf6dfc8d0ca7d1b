/** The client of the npm package: one typed method for each operation of the contract. */
import type { Endpoint, InputOf } from '../contract/endpoint.js';
import { operations as op } from '../contract/operations.js';
import type { ApiCaller, CallOptions } from './caller.js';
import { liveEvents, type LiveEvent, type LiveOptions } from './events.js';
import { HttpCaller } from './http-caller.js';
import type { OutcomeOf } from './outcome.js';
import { type CallerSettings, isCatalogue, type Settings } from './settings.js';
import { StaticCaller } from './static-caller.js';

/** A method of the client. The input may be left out where nothing in it is needed. */
export type Method<E extends Endpoint> =
  Record<string, never> extends InputOf<E>
    ? (input?: InputOf<E>, options?: CallOptions) => Promise<OutcomeOf<E>>
    : (input: InputOf<E>, options?: CallOptions) => Promise<OutcomeOf<E>>;

/**
 * Talks to an MPP API, or reads a static catalogue where `baseUrl` ends in `.json`.
 *
 * Every method answers with an `Outcome`: a value, or an error that says whether the server refused, could not be
 * reached, left the contract, or cannot do this at all. Any operation may also be refused with `rate_limited`,
 * `maintenance`, `overloaded`, `operation_not_built` or `internal_error`. A method rejects only when its `signal` aborts.
 *
 * Reads and writes are tried three times at most; a write keeps its `Idempotency-Key` over its tries, so that nothing
 * is booked twice.
 *
 * @example
 * const client = new MppClient({ baseUrl: 'https://mpp.example/api/v1', region: '99.01' });
 * const answer = await client.listServices();
 * if (answer.ok) console.log(answer.value.total);
 * else console.log(answer.error.code);
 */
export class MppClient implements ApiCaller {
  readonly #caller: ApiCaller;

  /** The region, its agencies, topics, places, and what this server offers. Refused: `region_unknown`. */
  readonly getRegion = this.#method(op.getRegion);

  /** The catalogue in compact form; with `query`, searched on the server. Refused: `region_unknown`. */
  readonly listServices = this.#method(op.listServices);

  /** One service in full. Refused: `region_unknown`, `service_unknown`. */
  readonly getService = this.#method(op.getService);

  /**
   * Free days and times of services at one place. Refused: `service_not_at_location`, `service_not_bookable`,
   * `party_too_large`, and what is unknown.
   */
  readonly getAvailability = this.#method(op.getAvailability);

  /**
   * Keeps a time for ten minutes. Refused: `slot_taken`, `slot_past`, `slot_unknown`, `day_closed`, `hold_limit`,
   * `online_booking_closed`, and what is unknown.
   */
  readonly createHold = this.#method(op.createHold);

  /** What became of a hold; `consumed` means booked. Needs `holdToken`. Refused: `hold_unknown`, `hold_token_wrong`. */
  readonly getHold = this.#method(op.getHold);

  /**
   * Moves a hold or extends it. Needs `holdToken`. Refused: `slot_taken`, `slot_past`, `day_closed`,
   * `hold_extension_limit`, and what has ended the hold.
   */
  readonly changeHold = this.#method(op.changeHold);

  /**
   * Gives a held time back; harmless to repeat. Needs `holdToken`. Refused: `hold_unknown`, `hold_token_wrong`,
   * `hold_consumed`.
   */
  readonly releaseHold = this.#method(op.releaseHold);

  /**
   * Turns a hold into an appointment. Needs `holdToken`. Refused: `field_invalid`, `notice_outdated`,
   * `appointment_limit`, `slot_past`, `online_booking_closed`, and what has ended the hold.
   */
  readonly createAppointment = this.#method(op.createAppointment);

  /**
   * Moves an appointment to the time of a hold, in one step. Needs `token`. Refused: `token_invalid`,
   * `appointment_past`, `appointment_not_changeable`, and what has ended the hold.
   */
  readonly rescheduleAppointment = this.#method(op.rescheduleAppointment);

  /**
   * Cancels; harmless to repeat. Needs `token`. Refused: `token_invalid`, `appointment_past`,
   * `appointment_not_changeable`.
   */
  readonly cancelAppointment = this.#method(op.cancelAppointment);

  /**
   * Says that the citizen has come. Needs `token`. Refused: `check_in_not_here`, `check_in_too_early`,
   * `token_invalid`, `appointment_past`, `appointment_not_changeable`.
   */
  readonly checkInAppointment = this.#method(op.checkInAppointment);

  /**
   * Tell me when something earlier is free. Refused: `service_not_at_location`, `service_not_bookable`,
   * `appointment_limit`, and what is unknown.
   */
  readonly joinWaitlist = this.#method(op.joinWaitlist);

  /** Do not tell me any more. Needs `token`. Refused: `token_invalid`, `waitlist_unknown`. */
  readonly leaveWaitlist = this.#method(op.leaveWaitlist);

  /**
   * The hold that an offer of the waiting list came with, by the telephone number it was sent to. Refused: `lookup_failed`,
   * `lookup_wait`, and what has ended the hold.
   */
  readonly takeOffer = this.#method(op.takeOffer);

  /**
   * Opens a case by code and proof; gives a token for the rest. Refused: `lookup_failed` (code or proof, nobody says
   * which), `lookup_wait`.
   */
  readonly lookupCase = this.#method(op.lookupCase);

  /** Sends lost codes to the telephone they were booked with; tells nobody whether there were any. */
  readonly resendCode = this.#method(op.resendCode);

  /** The case of the `token`, as it stands. Refused: `token_invalid`. */
  readonly getCase = this.#method(op.getCase);

  /**
   * Sends a document that was asked for. Needs `token`. Refused: `document_rejected`, `body_too_large`,
   * `token_invalid`, `application_unknown`.
   */
  readonly uploadDocument = this.#method(op.uploadDocument);

  /** Takes back a document that was not sent in yet. Needs `token`. Refused: `token_invalid`, `application_unknown`. */
  readonly deleteDocument = this.#method(op.deleteDocument);

  /**
   * Sends the application back to the officers. Needs `token`. Refused: `application_move_not_allowed`,
   * `token_invalid`, `application_unknown`.
   */
  readonly resubmitApplication = this.#method(op.resubmitApplication);

  /**
   * Objects to a rejection. Needs `token`. Refused: `application_move_not_allowed`, `token_invalid`,
   * `application_unknown`.
   */
  readonly objectToApplication = this.#method(op.objectToApplication);

  /** Where the finished document can be fetched. Needs `token`. Refused: `token_invalid`, `application_unknown`. */
  readonly getProduct = this.#method(op.getProduct);

  /** Numbers being served and waiting at a place. Refused: `region_unknown`, `location_unknown`. */
  readonly getQueue = this.#method(op.getQueue);

  /** Says how it was, in nine elements. Refused: `service_unknown`, `survey_closed`. */
  readonly sendSurvey = this.#method(op.sendSurvey);

  /** The published index. Refused: `region_unknown`. */
  readonly getQuality = this.#method(op.getQuality);

  /**
   * Appointments, line and figures of a day. By officer token. Refused: `officer_token_invalid`, `location_unknown`.
   */
  readonly getOfficerDay = this.#method(op.getOfficerDay);

  /**
   * Gives who stands here a place in the line. By officer token. Refused: `officer_token_invalid`, `lookup_failed`,
   * `appointment_not_changeable`.
   */
  readonly checkInByOfficer = this.#method(op.checkInByOfficer);

  /**
   * Puts somebody without an appointment into the line. By officer token. Refused: `officer_token_invalid`,
   * `service_not_at_location`, and what is unknown.
   */
  readonly addWalkIn = this.#method(op.addWalkIn);

  /**
   * Calls the next in the line to a counter. By officer token. Refused: `officer_token_invalid`, `location_unknown`,
   * `queue_empty`.
   */
  readonly callNext = this.#method(op.callNext);

  /**
   * Served: opens one application a service. By officer token. Refused: `officer_token_invalid`, `lookup_failed`,
   * `appointment_not_changeable`.
   */
  readonly serveAppointment = this.#method(op.serveAppointment);

  /**
   * Called, and nobody came. By officer token. Refused: `officer_token_invalid`, `lookup_failed`,
   * `appointment_not_changeable`.
   */
  readonly markNoShow = this.#method(op.markNoShow);

  /** Applications, the most overdue first. By officer token. Refused: `officer_token_invalid`. */
  readonly listApplications = this.#method(op.listApplications);

  /**
   * Moves an application on. By officer token. Refused: `officer_token_invalid`, `application_unknown`,
   * `application_move_not_allowed`.
   */
  readonly moveApplication = this.#method(op.moveApplication);

  /** Closes a place for a day or part of it. By officer token. Refused: `officer_token_invalid`, `location_unknown`. */
  readonly announceClosure = this.#method(op.announceClosure);

  /** What officers announced for a place. By officer token. Refused: `officer_token_invalid`, `location_unknown`. */
  readonly listClosures = this.#method(op.listClosures);

  /** Takes an announced closure back. By officer token. Refused: `officer_token_invalid`, `not_found`. */
  readonly withdrawClosure = this.#method(op.withdrawClosure);

  /** Switches online booking off and on. By officer token. Refused: `officer_token_invalid`. */
  readonly switchBooking = this.#method(op.switchBooking);

  /** Announces maintenance of the online part, or ends it. By officer token. Refused: `officer_token_invalid`. */
  readonly announceMaintenance = this.#method(op.announceMaintenance);

  /** Messages to citizens, the newest first, where no gateway sends them. By officer token. Refused: `officer_token_invalid`. */
  readonly listMessages = this.#method(op.listMessages);

  constructor(settings: CallerSettings) {
    this.#caller = isCatalogue(settings.baseUrl) ? new StaticCaller(settings) : new HttpCaller(settings);
  }

  get http(): Settings | undefined {
    return this.#caller.http;
  }

  call<E extends Endpoint>(endpoint: E, input: InputOf<E>, options?: CallOptions): Promise<OutcomeOf<E>> {
    return this.#caller.call(endpoint, input, options);
  }

  /** Changes of the case of a `token`, or of the queues of a `location`, until `signal` aborts or the loop is left. */
  events(options: LiveOptions): AsyncGenerator<LiveEvent, void, undefined> {
    return liveEvents(this, options);
  }

  #method<E extends Endpoint>(endpoint: E): Method<E> {
    const method = (input = {} as InputOf<E>, options?: CallOptions) => this.call(endpoint, input, options);
    return method;
  }
}
