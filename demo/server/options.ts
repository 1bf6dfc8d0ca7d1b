/** What an app is made of. Everything that could differ between a test, a story and a region is a parameter. */
import type { Region } from '../../src/contract/region.js';
import type { Service } from '../../src/contract/service.js';
import type { RandomBytes } from './crypto/bytes.js';
import type { DeriveKeys } from './crypto/keys.js';
import type { SealingKey } from './crypto/vault.js';
import type { Store } from './store/store.js';

/** How many counters an agency has at a place, and the letter of its tickets. */
export interface Capacity {
  readonly location: string;
  readonly agency: string;
  /** At most 30. */
  readonly counters: number;
  readonly letter: string;
}

export type RegionData = Omit<Region, 'capabilities' | 'booking' | 'maintenance'>;

export interface Rules {
  readonly holdMinutes: number;
  readonly holdExtensions: number;
  /** Active holds of one owner at one place. */
  readonly holdsPerOwner: number;
  /** Days ahead that can be booked. */
  readonly horizonDays: number;
  /** Online changes end so many hours before the visit. */
  readonly changeableHours: number;
  /** When to be there, before the time. */
  readonly arriveMinutes: number;
  /** Visits that one person may have before them, by phone number and by NIK. */
  readonly upcomingPerPerson: number;
  readonly lookupAttempts: number;
  readonly lookupWaitMinutes: number;
  readonly caseTokenMinutes: number;
  readonly manageTokenDays: number;
  readonly idempotencyHours: number;
  /** When the reminder goes out the day before, on the place's clock. */
  readonly reminderTime: string;
  /** Lost codes that may be asked for with one telephone number. */
  readonly resendsPerHour: number;
  /** A lost code that could not be sent by then is not sent any more. */
  readonly resendMinutes: number;
  /** Wishes that one telephone number may have on the waiting list. */
  readonly waitsPerPerson: number;
  /** How long an offer from the waiting list is held. */
  readonly offerMinutes: number;
  /** Offers are made while people are up, on the place's clock. */
  readonly offersFrom: string;
  readonly offersUntil: string;
}

export const defaultRules: Rules = {
  holdMinutes: 10,
  holdExtensions: 10,
  holdsPerOwner: 3,
  horizonDays: 60,
  changeableHours: 2,
  arriveMinutes: 15,
  upcomingPerPerson: 5,
  lookupAttempts: 5,
  lookupWaitMinutes: 15,
  caseTokenMinutes: 30,
  manageTokenDays: 90,
  idempotencyHours: 24,
  reminderTime: '16:00',
  resendsPerHour: 3,
  resendMinutes: 30,
  waitsPerPerson: 3,
  offerMinutes: 60,
  offersFrom: '06:00',
  offersUntil: '21:00',
};

/** Requests a minute. Counted in this process; what must be exact (places, attempts, limits a person) is in the store. */
export interface RateLimits {
  readonly writesPerToken: number;
  readonly bookingsPerPhone: number;
  /** A loose ceiling: whole villages share the address of their mobile network. */
  readonly perAddress: number;
}

export const defaultRateLimits: RateLimits = { writesPerToken: 60, bookingsPerPhone: 10, perAddress: 3000 };

/** Pages of the region that messages lead to; without them they name none. */
export interface Links {
  /** Where `<mpp-status-tracker>` is; it opens the code of the fragment. */
  readonly tracking?: string;
  /** Where `<mpp-appointment-booking>` is; offers lead there. */
  readonly booking?: string;
}

/** One line a request or a job: no personal datum, no code, no value of a query. */
export type Log = (line: Readonly<Record<string, string | number | boolean | undefined>>) => void;

export interface AppOptions {
  readonly store: Store;
  /** Milliseconds since 1970, such as `Date.now`. */
  readonly clock: () => number;
  readonly region: RegionData;
  readonly services: readonly Service[];
  readonly capacity: readonly Capacity[];
  readonly secrets: {
    /** From which all keys are derived; losing it makes stored personal data unreadable. */
    readonly key: string;
    readonly officers: readonly string[];
    /** Keys that seal personal data instead of the one above: the first seals, all of them open. */
    readonly sealing?: readonly SealingKey[];
  };
  /** WebCrypto's unless the server has quicker ones. */
  readonly keys?: DeriveKeys;
  readonly rules?: Partial<Rules>;
  readonly rateLimits?: Partial<RateLimits>;
  readonly links?: Links;
  /** Messages are read on the officers' page, since no gateway sends them. */
  readonly showMessages?: boolean;
  /** Origins whose pages may write; `'*'` lets all. Reads are open. */
  readonly origins?: readonly string[] | '*';
  readonly log?: Log;
  /** False: the catalogue is too large to be sent whole; clients ask for each query. */
  readonly completeList?: boolean;
  /** Holds each answer against the contract before it leaves: for development and tests. */
  readonly checkAnswers?: boolean;
  readonly random?: RandomBytes;
  /** Ends open event streams. */
  readonly closing?: AbortSignal;
  /** Where the API hangs, without a slash at the end. */
  readonly basePath?: string;
}
