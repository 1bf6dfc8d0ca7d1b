/** `mpp-widgets/client`: a typed client of the MPP API, for browsers and Node. */
export type { ApiCaller, CallOptions } from './caller.js';
export type { LiveEvent, LiveOptions } from './events.js';
export { newKey } from './keys.js';
export { MppClient, type Method } from './mpp-client.js';
export type { CallError, Outcome, OutcomeOf, OutsideContract, Refused, Unreachable, Unsupported } from './outcome.js';
export type { CallerSettings, Fetch } from './settings.js';
