/** What the booking keeps in the tab: one owner token, the held time, the key of its booking. Nothing of the form. */
import { newKey } from '../client/keys.js';
import type { NewHold } from '../contract/holds.js';
import {
  type BookingSession,
  decodeSession,
  encodeSession,
  type HeldTime,
  sessionKey,
} from '../domain/booking/session.js';
import type { Surroundings } from './surroundings.js';

/**
 * Owns: the tab's booking session, read once and written through. The token is made here and not by the server, so that a hold
 * whose answer was lost is still ours and not in our own way.
 */
export class BookingStore {
  readonly #surroundings: Surroundings;
  #session: BookingSession;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#session = decodeSession(surroundings.kept(sessionKey)) ?? { v: 1, ownerToken: newKey() };
  }

  get ownerToken(): string {
    return this.#session.ownerToken;
  }

  get hold(): HeldTime | undefined {
    return this.#session.hold;
  }

  /** Services of the offer that is held or was booked. */
  get offered(): readonly string[] {
    return this.hold?.offered ? this.hold.services : [];
  }

  /** Keeps an offer of the waiting list, whose owner the tab becomes. */
  adopt({ id, services, location, startsAt, partySize, ownerToken }: NewHold): void {
    this.#session = { v: 1, ownerToken };
    this.begin({ id, services, location, startsAt, partySize, offered: true });
  }

  /** Keeps a new hold, with a key for its booking. */
  begin(hold: Omit<HeldTime, 'key' | 'stage'>): void {
    this.keep({ ...hold, key: newKey(), stage: 'held' });
  }

  /** Keeps a hold, changes it, or forgets it. */
  keep(hold: HeldTime | undefined): void {
    const { v, ownerToken } = this.#session;
    this.#session = { v, ownerToken, ...(hold ? { hold } : {}) };
    this.#surroundings.keep(sessionKey, encodeSession(this.#session));
  }

  /** Where the booking of the hold stands. A refused one gets a fresh key, since the next try may say something else. */
  mark(stage: HeldTime['stage']): void {
    const { hold } = this;
    if (hold) this.keep({ ...hold, stage, key: stage === 'held' ? newKey() : hold.key });
  }
}
